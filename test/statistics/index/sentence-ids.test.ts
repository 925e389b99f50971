import { describe, expect, it } from 'vitest';
import { sentenceIds } from '../../../src/statistics/index/sentence-ids.js';
import { discuss } from '../discussion.js';

describe('sentenceIds', () => {
  it('gives the ids of sentences by index, in the order given', () => {
    const { transcript } = discuss([
      { speaker: '甲', sentences: ['茶', '水'] },
      { speaker: '乙', sentences: ['山'] },
    ]);
    expect(sentenceIds(transcript, [2, 0])).toEqual(['s2.1', 's1.1']);
    expect(sentenceIds(transcript, new Set([1]))).toEqual(['s1.2']);
    expect(sentenceIds(transcript, [])).toEqual([]);
  });
});
