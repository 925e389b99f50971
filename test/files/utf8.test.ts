import { describe, expect, it } from 'vitest';
import { hasUtf8Mark, utf8ToText } from '../../src/files/utf8.js';

describe('utf8ToText', () => {
  it('reads text of any length, without its mark', () => {
    expect(utf8ToText(Buffer.from('渡口😀'))).toBe('渡口😀');
    expect(utf8ToText(Buffer.from('\ufeff渡口'))).toBe('渡口');
    expect(utf8ToText(new Uint8Array())).toBe('');
  });
});

describe('hasUtf8Mark', () => {
  it('looks at the first three bytes', () =>
    expect([Buffer.from('\ufeffa'), Buffer.from('a\ufeff')].map(hasUtf8Mark)).toEqual([true, false]));
});
