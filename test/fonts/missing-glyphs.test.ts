import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/data.js';
import { charactersToDraw, findMissingGlyphs, replaceMissingGlyphs, stripInvisible } from '../../src/fonts/missing-glyphs.js';
import { font } from '../charts/fonts.js';

const chart = (text: string): Chart => ({
  id: 'a',
  title: '',
  caption: '',
  alt: '',
  spec: { data: { values: [] }, mark: 'point', title: [text] },
});

describe('findMissingGlyphs', () => {
  it('lists each character that the font lacks once, in order of code point', () => {
    expect(findMissingGlyphs([chart('模型😀𪚥'), chart('ሀ😀')], font)).toEqual(['ሀ', '😀', '𪚥']);
  });

  it('finds nothing missing in ordinary text', () => {
    expect(findMissingGlyphs([chart('模型 API −2.5 ≥ 3 “问答”…①é')], font)).toEqual([]);
  });
});

describe('replaceMissingGlyphs', () => {
  it('draws a square for a missing character and leaves all else', () => {
    expect(replaceMissingGlyphs({ a: ['模😀型\n二', 3, null, true] }, font)).toEqual({ a: ['模□型\n二', 3, null, true] });
  });

  it('draws one square for an emoji put together by joiners from two', () => {
    expect(replaceMissingGlyphs('👩\u200d💻', font)).toBe('□□');
  });

  it('draws what a character is a form of, where the font has that', () => {
    expect(replaceMissingGlyphs('DIGI⁺ 𝐀𝐈', font)).toBe('DIGI+ AI');
    expect(findMissingGlyphs([chart('DIGI⁺ 𝐀𝐈')], font)).toEqual([]);
    for (const drawn of '+A') expect(charactersToDraw(['⁺𝐀'], font)).toContain(drawn);
  });

  it('draws a square for half a character', () => {
    expect(replaceMissingGlyphs('模\ud83d型', font)).toBe('模□型');
  });
});

describe('stripInvisible', () => {
  it('removes what XML forbids and what has no picture', () => {
    expect(stripInvisible('a\u0000\u0008b\u200b\u202ec\ufe0f\nd')).toBe('abc\nd');
  });
});

describe('charactersToDraw', () => {
  it('holds the charts, the signs of axes and the square', () => {
    const characters = new Set(charactersToDraw([chart('模😀')], font));
    for (const character of ['模', '0', '9', '.', ',', '%', '\u2212', '□']) expect(characters).toContain(character);
    expect(characters).not.toContain('😀');
  });
});
