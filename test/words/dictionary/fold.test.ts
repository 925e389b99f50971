import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/words/dictionary/fold.js';

describe('fold', () => {
  it.each([
    ['ＡＩ數據', 'ai数据'],
    ['GPT-4o', 'gpt-4o'],
    ['Ａ\ud83d', 'a\ud83d'],
    ['全角\u3000空格', '全角 空格'],
    ['Éclair', 'éclair'],
    ['已经折叠', '已经折叠'],
    ['', ''],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the length, also where the folded form of a character is longer', () => expect(fold('İ㍿')).toHaveLength(2));
});
