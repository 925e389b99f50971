import { describe, expect, it } from 'vitest';
import { answersSection } from '../../../src/report/sections/answers.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;

describe('answersSection', () => {
  const kindsOf = (tables: typeof discussion) => answersSection(partsOf(tables)).blocks.map(({ kind }) => kind);

  it('quotes key sentences under speaker and section, with main words and those of nobody else', () => {
    const { blocks } = answersSection(partsOf(discussion));
    expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'heading', 'subheading', 'quote', 'note', 'heading', 'note']);
    expect(blocks[1]).toMatchObject({ content: [{ text: '01 缺什么？' }] });
    expect(blocks[3]).toMatchObject({ sentence: { sentence: 's2.1' } });
  });

  it('needs no heading above the only part of a discussion without sections', () => {
    const answers = discussion.answers.map((row) => ({ ...row, section: 0 }));
    const sections = discussion.sections.filter(({ section }) => section === 0);
    expect(kindsOf({ ...discussion, answers, sections })).toEqual(['note', 'subheading', 'quote', 'note']);
  });

  it('is empty without answers', () => {
    expect(kindsOf(silence)).toEqual([]);
  });
});
