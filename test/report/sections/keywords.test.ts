import { describe, expect, it } from 'vitest';
import { type Block, plain } from '../../../src/report/document.js';
import { keywordsSection } from '../../../src/report/sections/keywords.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;
const tableOf = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }> => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const textsOf = (blocks: readonly Block[]) => tableOf(blocks).rows.map((row) => row.map(plain));

describe('keywordsSection', () => {
  it('lists the words with who said them first and later, without a column of dashes', () => {
    const { blocks } = keywordsSection(partsOf(discussion));
    expect(textsOf(blocks)).toEqual([
      ['模型', '3', '375.0', '1', '2', '甲', ''],
      ['水', '3', '375.0', '2', '2', '甲', '乙'],
    ]);
  });

  it('shows the spread of words where one of them has it', () => {
    const keywords = discussion.keywords.map((row) => (row.term === '水' ? { ...row, dispersion: 0.5 } : row));
    expect(textsOf(keywordsSection(partsOf({ ...discussion, keywords })).blocks).map((row) => row[5])).toEqual(['–', '0.50']);
  });

  it('lists by person what all others say, from four people on', () => {
    const people = ['甲', '乙', '丙', '丁'];
    const sharedVocabulary = discussion.sharedVocabulary.map((row) => (row.term === '水' ? { ...row, speakers: ['甲', '乙', '丙'] } : row));
    const given = (speakers: readonly string[]) => ({
      ...discussion,
      sharedVocabulary,
      basis: { ...discussion.basis, speakers, words_of: speakers.map(() => 3) },
    });
    const listsOf = (tables: typeof discussion) =>
      keywordsSection(partsOf(tables)).blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plain) : []));
    expect(listsOf(given(people))).toEqual(['丁：“水”（3 次）']);
    // Who says a word of the same ending does speak of it.
    const words = discussion.keywordsBySpeaker.flatMap((row) => [row, { ...row, speaker: '丁', term: '江水', count: 1 }]);
    const water = sharedVocabulary.map((row) => (row.term === '水' ? { ...row, term: '河水' } : row));
    const keywords = discussion.keywords.map((row) => (row.term === '水' ? { ...row, term: '河水' } : row));
    expect(listsOf({ ...given(people), sharedVocabulary: water, keywords })).toEqual(['丁：“河水”（3 次）']);
    const alike = words.map((row) => (row.term === '江水' ? { ...row, term: '大河水' } : row));
    expect(listsOf({ ...given(people), sharedVocabulary: water, keywords, keywordsBySpeaker: alike })).toEqual([]);
    expect(listsOf(given(['甲', '乙', '丁']))).toEqual([]);
  });

  it('is a note where no word is counted', () => {
    expect(keywordsSection(partsOf(silence)).blocks.map(({ kind }) => kind)).toEqual(['note']);
  });
});
