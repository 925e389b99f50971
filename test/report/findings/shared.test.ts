import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { sharedFindings } from '../../../src/report/findings/shared.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const zh = wordingOf('zh');

const linesOf = (tables: typeof discussion): readonly string[] => sharedFindings(tables, zh).map(plain);

describe('sharedFindings', () => {
  it('names the words of all with their counts', () => {
    expect(linesOf(discussion)).toEqual(['2 位发言人都提到的词只有 1 个：“水”（3 次）。']);
  });

  it('leaves general words out where there are others, and says what the question gave', () => {
    const shared = (marks: object, both = false) => ({
      ...discussion,
      keywords: discussion.keywords.map((row) => (row.term === '水' ? { ...row, ...marks } : row)),
      sharedVocabulary: discussion.sharedVocabulary.map((row) => (both ? { ...row, speakers: ['甲', '乙'] } : row)),
    });
    expect(linesOf(shared({ given: 1 }))).toEqual(['2 位发言人都提到的词只有 1 个：“水”（3 次；题目给出）。']);
    expect(linesOf(shared({ general: 0.9 }, true))).toEqual(['2 位发言人都提到的词除通用词外只有 1 个：“模型”（3 次）。']);
    expect(linesOf(shared({ general: 0.9 }))).toEqual(['2 位发言人都提到的只有通用词，有 1 个，次数最多的是：“水”（3 次）。']);
  });

  it('names the most widely shared words where none is of all', () => {
    const basis = { ...discussion.basis, speakers: ['甲', '乙', '丙'], words_of: [5, 3, 1] };
    expect(linesOf({ ...discussion, basis })).toEqual(['没有 3 位发言人都提到的词；提到的人最多的（2 人）是：“水”（3 次）。']);
  });

  it('is nothing where no word is shared at all', () => {
    const sharedVocabulary = discussion.sharedVocabulary.filter(({ term }) => term === '模型');
    expect(linesOf({ ...discussion, sharedVocabulary })).toEqual([]);
  });
});
