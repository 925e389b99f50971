import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countTermsOfSentences, sumTerms } from '../../../src/themes/sentences/count-terms-of-sentences.js';
import { discuss } from '../../statistics/discussion.js';

const { transcript, words, settings } = discuss([
  { speaker: '甲', sentences: ['茶 茶 水', '-嗯'] },
  { speaker: '乙', sentences: ['水'] },
]);
const index = indexWords(transcript, words, settings);
/** Numbers of 水 and 茶. */
const [WATER, TEA] = [0, 1];

describe('countTermsOfSentences', () => {
  it('counts the terms of each sentence, none where nothing counts', () =>
    expect(countTermsOfSentences(index)).toEqual([
      new Map([
        [TEA, 2],
        [WATER, 1],
      ]),
      new Map(),
      new Map([[WATER, 1]]),
    ]));
});

describe('sumTerms', () => {
  it('adds up the counts of several sentences', () => {
    expect(sumTerms(countTermsOfSentences(index))).toEqual(
      new Map([
        [TEA, 2],
        [WATER, 2],
      ]),
    );
    expect(sumTerms([])).toEqual(new Map());
  });
});
