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

  it.each([
    ['general words', { general: 0.9 }],
    ['what the question gave to all', { given: 1 }],
  ] as const)('leaves out %s, and says so', (_, marks) => {
    const marked = { ...discussion, keywords: discussion.keywords.map((row) => (row.term === '水' ? { ...row, ...marks } : row)) };
    const both = marked.sharedVocabulary.map((row) => ({ ...row, speakers: ['甲', '乙'] }));
    expect(linesOf({ ...marked, sharedVocabulary: both })).toEqual([
      '2 位发言人都提到的词，除通用词和题目里的词外只有 1 个：“模型”（3 次）。',
    ]);
    expect(linesOf(marked)).toEqual([]);
  });

  it('is nothing where no word is of all', () => {
    const basis = { ...discussion.basis, speakers: ['甲', '乙', '丙'], words_of: [5, 3, 1] };
    expect(linesOf({ ...discussion, basis })).toEqual([]);
    const sharedVocabulary = discussion.sharedVocabulary.filter(({ term }) => term === '模型');
    expect(linesOf({ ...discussion, sharedVocabulary })).toEqual([]);
  });
});
