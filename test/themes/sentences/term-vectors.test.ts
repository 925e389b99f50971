import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countTermsOfSentences } from '../../../src/themes/sentences/count-terms-of-sentences.js';
import { sumVectors, weighTerms } from '../../../src/themes/sentences/term-vectors.js';
import { discuss } from '../../statistics/discussion.js';

const { transcript, words, settings } = discuss([
  { speaker: '甲', sentences: ['茶 茶 水', '-嗯'] },
  { speaker: '乙', sentences: ['水'] },
]);
const index = indexWords(transcript, words, settings);
/** Numbers of 水 and 茶. */
const [WATER, TEA] = [0, 1];

describe('weighTerms', () => {
  it('weighs a term by (1 + ln count) · ln(1 + sentences / sentences with it)', () => {
    const [first, second] = weighTerms(index, countTermsOfSentences(index));
    // Three sentences of counted speakers; 茶 in one of them, 水 in two.
    expect(first?.get(TEA)).toBeCloseTo((1 + Math.log(2)) * Math.log(1 + 3 / 1), 12);
    expect(first?.get(WATER)).toBeCloseTo(Math.log(1 + 3 / 2), 12);
    expect(second?.size).toBe(0);
  });
});

describe('sumVectors', () => {
  it('adds up the weights of each term', () =>
    expect(
      sumVectors([
        new Map([[0, 1]]),
        new Map([
          [0, 2],
          [3, 4],
        ]),
        new Map(),
      ]),
    ).toEqual(
      new Map([
        [0, 3],
        [3, 4],
      ]),
    ));
});
