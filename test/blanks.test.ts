import { describe, expect, it } from 'vitest';
import { isBlank, trimSpan } from '../src/blanks.js';

describe('trimSpan', () => {
  it('leaves out blanks of every width at the ends', () =>
    expect(trimSpan('\u3000 修 桥\u200b\u00a0。', 0, 7)).toEqual({ start: 2, end: 5 }));
  it('is empty for blanks alone', () => expect(trimSpan('\u3000\u3000', 0, 2)).toEqual({ start: 2, end: 2 }));
});

describe('isBlank', () => {
  it.each(['\t', ' ', '\u00a0', '\u3000', '\u2009', '\u202c', '\ufeff'])('is true of %j', (blank) =>
    expect(isBlank(blank.charCodeAt(0))).toBe(true),
  );
  it.each(['a', '渡', '…'])('is false of %j', (character) => expect(isBlank(character.charCodeAt(0))).toBe(false));
});
