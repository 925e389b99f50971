import { describe, expect, it } from 'vitest';
import { chartTalkShare } from '../../../src/charts/talk-share/chart-talk-share.js';
import { noteLeftOut } from '../../../src/charts/talk-share/note-left-out.js';
import { talkOf } from '../../../src/charts/talk-share/talk-of.js';
import { measure } from '../fonts.js';
import { sampleTables } from '../sample-tables.js';

const tables = sampleTables({ speakers: 12, sections: 12 });
const silenced = { ...tables, turns: tables.turns.filter(({ section }) => section !== 5) };

describe('noteLeftOut', () => {
  it('says nothing where every section is drawn', () => {
    expect(noteLeftOut(talkOf(tables), 12, 'zh')).toBe('');
  });

  it('names the sections that are too many, and those in which nobody speaks', () => {
    const talk = talkOf(silenced);
    const [shortest, next] = talk.sections.toSorted((a, b) => a.characters - b.characters || b.section - a.section);
    const left = [shortest, next].map((part) => part?.section ?? 0).sort((a, b) => a - b);
    expect(noteLeftOut(talk, talk.sections.length - 2, 'zh')).toBe(
      `没有人发言的节没有画：${silenced.sections.find(({ section }) => section === 5)?.number || 5}。只画最长的 ${talk.sections.length - 2} 节，另有 2 节未画：${left
        .map((section) => silenced.sections.find((row) => row.section === section)?.number || section)
        .join('、')}。`,
    );
    expect(noteLeftOut(talk, talk.sections.length - 1, 'en')).toMatch(
      /nobody speaks are not drawn: \d+\. The \d+ longest sections are drawn, 1 more is not: \d+\.$/,
    );
  });

  it('is part of the caption', () => {
    expect(chartTalkShare(silenced, { language: 'zh', version: '0.0.0', measure })?.caption).toContain('没有人发言的节没有画：');
  });
});
