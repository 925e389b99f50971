import { describe, expect, it } from 'vitest';
import { hasEmoji, splitEmoji } from '../../../../src/files/formats/units/emoji.js';

describe('splitEmoji', () => {
  it.each([
    ['好😀！', '好！', '😀'],
    ['👨‍🦯走', '走', '👨‍🦯'],
    ['❤️渡口', '渡口', '❤️'],
    ['🇨🇳👍🏽', '', '🇨🇳👍🏽'],
    ['★ ● → ©', '★ ● → ©', ''],
  ])('of %j gives %j and %j', (text, plain, signs) => expect(splitEmoji(text)).toEqual({ text: plain, signs }));
});

describe('hasEmoji', () => {
  it('is true where it is worth looking', () => expect(['😀', '★', '★\ufe0f'].map(hasEmoji)).toEqual([true, false, true]));
});
