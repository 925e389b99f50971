import { describe, expect, it } from 'vitest';
import type { KeywordRow, Tables } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { aloneFindings } from '../../../src/report/findings/alone.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const [keyword] = discussion.keywords;
const [cell] = discussion.keywordsBySpeaker;

/** 甲 alone says a term so often. */
function saying(given: Partial<KeywordRow>, tier: 'strong' | 'described' = 'described'): Tables {
  const row = keyword && { ...keyword, term: '渡口', count: 6, speakers: 1, sentences: ['s2.1', 's2.2', 's4.1'], ...given };
  return {
    ...discussion,
    keywords: row ? [row] : [],
    keywordsBySpeaker: cell && row ? [{ ...cell, term: row.term, count: row.count, tier }] : [],
  };
}
const linesOf = (tables: Tables): readonly string[] => aloneFindings(tables, wordingOf('zh')).map(plain);

describe('aloneFindings', () => {
  it('names what one person alone says at least six times in three sentences, as described', () => {
    expect(linesOf(saying({}))).toEqual(['只有一人提到、也常提到的词：“渡口”（甲 6 次）。']);
    expect(aloneFindings(saying({}), wordingOf('zh'))[0]?.at(-1)).toEqual({ kind: 'tier', tier: 'described' });
  });

  it.each([
    ['is said five times', { count: 5 }],
    ['stands in two sentences', { sentences: ['s2.1', 's2.2'] }],
    ['another says too', { speakers: 2 }],
    ['the question gave', { given: 1 }],
    ['any discussion says', { general: 0.9 }],
  ] as const)('names nothing that %s', (_, given) => expect(linesOf(saying(given))).toEqual([]));

  it('names nothing where one person says nearly everything', () => {
    const speakers = discussion.speakers.map((row, i) => ({ ...row, share: i === 0 ? 0.8 : 0.2 }));
    expect(linesOf({ ...saying({}), speakers })).toEqual([]);
  });

  it('names nothing that others say within a longer word, and no name', () => {
    const sentences = discussion.sentences.map((row) => (row.sentence === 's3.1' ? { ...row, text: '渡口镇要有人。' } : row));
    expect(linesOf({ ...saying({}), sentences })).toEqual([]);
    expect(linesOf(saying({ tag: 'nr' }))).toEqual([]);
  });

  it('names no piece of a longer word', () => {
    const sentences = discussion.sentences.map((row) => (row.speaker === '甲' ? { ...row, text: '老渡口，老渡口。' } : row));
    expect(linesOf({ ...saying({}), sentences })).toEqual([]);
  });

  it('names nothing that has a grade of its own', () => expect(linesOf(saying({}, 'strong'))).toEqual([]));

  it('needs two people', () => {
    expect(linesOf({ ...saying({}), basis: { ...discussion.basis, speakers: ['甲'] } })).toEqual([]);
  });
});
