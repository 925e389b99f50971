import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { around, countedSentences, countIn, placeTerms } from '../../../src/themes/discovery/place-terms.js';
import { discuss } from '../../statistics/discussion.js';
import { discussion } from './placed.js';

describe('countedSentences', () => {
  it('numbers the sentences of counted speakers, with their turns', () => {
    const { transcript, words, settings } = discuss([
      { speaker: '甲', sentences: ['绿茶', '香气'] },
      { speaker: '', sentences: ['旁白'] },
      { speaker: '甲', sentences: ['产地'] },
    ]);
    expect(countedSentences(indexWords(transcript, words, settings))).toMatchObject({ sentences: [0, 1, 3], turns: [1, 1, 3] });
  });

  it.each([
    [20, 2, 2],
    [100, 3, 3],
    [1000, 30, 5],
  ])('takes 3%% of %i sentences for a stretch, and of that no more than five for near', (sentences, stretch, near) => {
    const lines = Array.from({ length: sentences }, (_, i) => `话${i}`);
    const { transcript, words, settings } = discuss([{ speaker: '甲', sentences: lines }]);
    expect(countedSentences(indexWords(transcript, words, settings))).toMatchObject({ stretch, near });
  });
});

describe('placeTerms', () => {
  const gatheringOf = (...sentences: readonly number[]): number | undefined =>
    placeTerms([{ term: '绿茶', tag: 'n', kinds: [], sentences }], discussion(100))[0]?.gathering;

  it('measures how often two sentences of a term stand in one stretch, against chance', () => {
    // Three pairs of three within five sentences; by chance 3 · 2 · 5 / 100 = .3.
    expect(gatheringOf(10, 12, 15)).toBeCloseTo(4 / 1.3, 12);
    expect(gatheringOf(10, 50, 90)).toBeCloseTo(1 / 1.3, 12);
    expect(gatheringOf(10)).toBe(1);
  });

  it('gives places among the counted sentences', () => {
    const counted = { ...discussion(100), sentences: [4, 7, 9] };
    expect(placeTerms([{ term: '绿茶', tag: 'n', kinds: [], sentences: [7, 9] }], counted)[0]?.places).toEqual([1, 2]);
  });
});

describe('around', () => {
  it('gives the places not farther away, within the discussion', () => {
    expect([...around([0, 19], 2, discussion(20))].sort((a, b) => a - b)).toEqual([0, 1, 2, 17, 18, 19]);
  });

  it('stays in the turn where asked to', () => expect([...around([9], 2, discussion(20), true)]).toEqual([7, 8, 9]));
});

describe('countIn', () => {
  it('counts the places that are in a set', () => expect(countIn([1, 2, 3], new Set([2, 3, 4]))).toBe(2));
});
