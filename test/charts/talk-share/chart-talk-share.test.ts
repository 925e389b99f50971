import { describe, expect, it } from 'vitest';
import { chartTalkShare } from '../../../src/charts/talk-share/chart-talk-share.js';
import { theme } from '../../../src/charts/theme.js';
import type { Tables } from '../../../src/data.js';
import { evidenceOfMarks } from '../../../src/report/evidence/evidence-of-marks.js';
import { drawnMarks } from '../drawn-marks.js';
import { measure } from '../fonts.js';
import { dataOf } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;

const said = ({ sentences }: Tables, keep: (row: Tables['sentences'][number]) => boolean): readonly string[] =>
  sentences.filter(keep).map(({ sentence }) => sentence);

describe('chartTalkShare', () => {
  it.each([
    ['bars', { speakers: 5, sections: 3 }],
    ['bars of twelve people', { speakers: 12, sections: 12 }],
    ['a heat map of more', { speakers: 30, sections: 12 }],
  ])('as %s: a share leads to what the person says in the section, and those of a section add up', (_, size) => {
    const tables = sampleTables(size);
    const find = evidenceOfMarks(tables);
    const { talk = [] } = dataOf(chartTalkShare(tables, pen));
    const named = new Set(tables.speakers.map(({ speaker }) => speaker));
    expect(talk.length).toBeGreaterThan(size.sections * Math.min(size.speakers, 20));
    for (const { section, speaker, row } of talk.filter((each) => named.has(String(each.speaker)))) {
      expect(find(String(row))?.evidence.sentences).toEqual(
        said(tables, (sentence) => sentence.speaker === speaker && (section === -1 || sentence.section === section)),
      );
    }
    for (const section of new Set(talk.map((each) => each.section))) {
      const shares = talk.filter((each) => each.section === section).map(({ share }) => Number(share));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('puts the whole discussion first, and the numbers of all that is said beside the rows', () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const find = evidenceOfMarks(tables);
    const { sections = [] } = dataOf(chartTalkShare(tables, pen));
    expect(sections.map(({ section }) => section)).toEqual([-1, 1, 2, 3]);
    for (const { section, row } of sections) {
      expect(find(String(row))?.evidence.sentences).toEqual(said(tables, (each) => section === -1 || each.section === section));
    }
  });

  it('draws a block for each share in the colour of its person, and leaves the pointer to it', async () => {
    const tables = sampleTables({ speakers: 12, sections: 3 });
    const chart = chartTalkShare(tables, pen);
    const { talk = [] } = dataOf(chart);
    const blocks = (await drawnMarks(chart)).filter(({ tag }) => tag === 'path');
    expect(blocks.map(({ row }) => row).sort()).toEqual(talk.map(({ row }) => row).sort());
    const colours = new Map(tables.speakers.map(({ speaker }, index) => [speaker, theme.people[index]]));
    for (const { speaker, row } of talk) expect(blocks.find((block) => block.row === row)?.fill).toBe(colours.get(String(speaker)));
  });

  it('lists people where there is one section, who says most first, and the others together at the end', () => {
    const tables = sampleTables({ speakers: 30, sections: 1 });
    const { speakers = [] } = dataOf(chartTalkShare(tables, pen));
    const rest = speakers.at(-1);
    expect(speakers).toHaveLength(23);
    expect(rest?.speaker).toBe('其他 8 人');
    const shown = new Set(speakers.map(({ speaker }) => speaker));
    expect(evidenceOfMarks(tables)(String(rest?.row))?.evidence.sentences).toEqual(said(tables, ({ speaker }) => !shown.has(speaker)));
  });

  it('adds up who has no row of their own, in each section and in all', () => {
    const tables = sampleTables({ speakers: 30, sections: 40 });
    const find = evidenceOfMarks(tables);
    const { talk = [] } = dataOf(chartTalkShare(tables, pen));
    const shown = new Set(talk.map(({ speaker }) => speaker));
    const rest = talk.filter(({ speaker }) => speaker === '其他 10 人');
    expect(rest).toHaveLength(41);
    for (const { section, row } of rest) {
      const others = said(tables, (each) => !shown.has(each.speaker) && (section === -1 || each.section === section));
      expect(find(String(row))?.evidence.sentences).toEqual(others);
    }
  });

  it('takes a person who is called like a section for a person', () => {
    const made = sampleTables({ speakers: 5, sections: 3 });
    const named = JSON.parse(JSON.stringify(made).replaceAll('"王伟"', '"1"')) as Tables;
    const find = evidenceOfMarks(named);
    const { talk = [], sections = [] } = dataOf(chartTalkShare(named, pen));
    const whole = talk.find(({ section, speaker }) => section === -1 && speaker === '1');
    expect(find(String(whole?.row))?.evidence.sentences).toEqual(said(named, ({ speaker }) => speaker === '1'));
    const first = sections.find(({ section }) => section === 1);
    expect(find(String(first?.row))?.evidence.sentences).toEqual(said(named, ({ section }) => section === 1));
  });
});
