import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countOf, useOf, usesBySpeaker } from '../../../src/statistics/index/term-uses.js';
import { discuss } from '../discussion.js';

const { transcript, words, settings } = discuss([
  { speaker: '乙', sentences: ['茶 茶', '水'] },
  { speaker: '甲', sentences: ['水 茶'] },
  { speaker: '乙', sentences: ['茶'] },
]);
const index = indexWords(transcript, words, settings);
const tea = index.terms.indexOf('茶');
const turns = (...entries: readonly (readonly [number, number])[]) => new Map(entries);

describe('useOf', () => {
  it('gives count, sentences once each, and occurrences by turn', () =>
    expect(useOf(index, tea)).toEqual({ count: 4, sentences: [0, 2, 3], turns: turns([1, 2], [2, 1], [3, 1]) }));
});

describe('usesBySpeaker', () => {
  it('gives the use of each speaker, in order of the first use', () =>
    expect([...usesBySpeaker(index, tea)].map(([speaker, use]) => [index.speakers[speaker], use])).toEqual([
      ['乙', { count: 3, sentences: [0, 3], turns: turns([1, 2], [3, 1]) }],
      ['甲', { count: 1, sentences: [2], turns: turns([2, 1]) }],
    ]));
});

describe('countOf', () => {
  it('counts occurrences, not sentences', () =>
    expect(index.terms.map((term, t) => [term, countOf(index, t)])).toEqual([
      ['水', 2],
      ['茶', 4],
    ]));
});
