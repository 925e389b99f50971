import { describe, expect, it } from 'vitest';
import { wordsOfSentences } from '../../../src/themes/sentences/words-of-sentences.js';
import { discuss } from '../../statistics/discussion.js';

describe('wordsOfSentences', () => {
  it('gives the words of each sentence with their offsets, uncounted ones too', () => {
    const { transcript, words } = discuss([
      { speaker: '甲', sentences: ['绿茶 -很 香'] },
      { speaker: '乙', sentences: ['水'] },
    ]);
    expect(wordsOfSentences(transcript, words).map((own) => own.map(({ start, end, lexeme }) => [start, end, lexeme.term]))).toEqual([
      [
        [0, 2, '绿茶'],
        [2, 3, '很'],
        [3, 4, '香'],
        [4, 5, '。'],
      ],
      [
        [6, 7, '水'],
        [7, 8, '。'],
      ],
    ]);
  });
});
