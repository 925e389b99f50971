import { describe, expect, it } from 'vitest';
import { countSentences } from '../../../src/themes/sentences/count-sentences.js';
import { discuss } from '../../statistics/discussion.js';

describe('countSentences', () => {
  it('gives a row per sentence, and marks the key sentences', () => {
    const { transcript } = discuss([{ speaker: '甲', sentences: ['绿茶 香', '水'] }]);
    expect(countSentences(transcript, new Set([1]))).toEqual([
      { sentence: 's1.1', turn: 1, section: 1, speaker: '甲', characters: 3, key: 0, text: '绿茶香。' },
      { sentence: 's1.2', turn: 1, section: 1, speaker: '甲', characters: 1, key: 1, text: '水。' },
    ]);
  });
});
