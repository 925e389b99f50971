import { describe, expect, it } from 'vitest';
import { glyphLookup, openFontFile, readFont } from '../../src/fonts/read-font.js';
import { subsetFont } from '../../src/fonts/subset-font.js';
import { writeFontFile } from '../../src/fonts/write-font-file.js';
import { font, fonts } from '../charts/fonts.js';

const text = '模型与数据API 0123−…“”□é🄰';

describe('subsetFont', () => {
  const bytes = subsetFont(fonts.regular, text);
  const subset = readFont(bytes);

  it('keeps the characters of the text with their widths', () => {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      expect(subset.has(code), character).toBe(true);
      expect(subset.advance(code)).toBe(font.advance(code));
    }
  });

  it('keeps nothing else, and is small', () => {
    expect(subset.has('库'.codePointAt(0) ?? 0)).toBe(false);
    expect(bytes.length).toBeLessThan(12_000);
  });

  it('keeps the outlines', () => {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      const whole = outline(fonts.regular, code);
      // In the subset it is filled up to a multiple of four bytes.
      expect(outline(bytes, code).slice(0, whole.length)).toEqual(whole);
    }
  });

  it('leaves out what the whole font lacks', () => {
    expect(readFont(subsetFont(fonts.regular, '模😀')).has(0x1f600)).toBe(false);
  });

  it('gives the same bytes whatever the order of the text', () => {
    expect(subsetFont(fonts.regular, [...text].reverse().join(''))).toEqual(bytes);
  });

  it('is itself a font that can be reduced', () => {
    expect(subsetFont(bytes, '模型')).toEqual(subsetFont(fonts.regular, '模型'));
  });

  it('sums to the number that the format prescribes', () => {
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('brings the parts of a glyph that is put together from others', () => {
    const made = subsetFont(fontWithParts(), 'b');
    const { view, table } = openFontFile(made);
    const place = glyphLookup(view, table('cmap').start)(0x62);
    const parts = new DataView(outline(made, 0x62).buffer);
    // "b" is made of two copies of "a", which stands after it in the subset; its own outline follows.
    expect([parts.getUint16(12), parts.getUint16(18)]).toEqual([place + 1, place + 1]);
    expect(outlineOf(made, place + 1)).toEqual(outline(fontWithParts(), 0x61));
  });
});

function outline(bytes: Uint8Array, code: number): Uint8Array {
  const { view, table } = openFontFile(bytes);
  return outlineOf(bytes, glyphLookup(view, table('cmap').start)(code));
}

function outlineOf(bytes: Uint8Array, glyph: number): Uint8Array {
  const { view, table } = openFontFile(bytes);
  const [loca, glyf] = [table('loca').start, table('glyf').start];
  return bytes.slice(glyf + view.getUint32(loca + 4 * glyph), glyf + view.getUint32(loca + 4 * glyph + 4));
}

/** Noto Sans SC has no such glyph: a subset of "ab" in which "b" becomes two copies of "a". */
function fontWithParts(): Uint8Array {
  const bytes = subsetFont(fonts.regular, 'ab');
  const { view, table } = openFontFile(bytes);
  const read = (tag: string): Uint8Array => bytes.slice(table(tag).start, table(tag).start + table(tag).length);
  const lookUp = glyphLookup(view, table('cmap').start);
  const [a, b] = [lookUp(0x61), lookUp(0x62)];
  expect([a, b]).toEqual([1, 2]);
  const glyf = read('glyf');
  const loca = new DataView(read('loca').buffer);
  const begin = loca.getUint32(8);
  const made = new Uint8Array(begin + 24);
  made.set(glyf.slice(0, begin));
  const parts = new DataView(made.buffer, begin);
  parts.setInt16(0, -1);
  // Flags: offsets in bytes, more to come; then the last with offsets in words.
  for (const [at, value] of [
    [10, 0x0022],
    [12, a],
    [16, 0x0003],
    [18, a],
  ] as const)
    parts.setUint16(at, value);
  loca.setUint32(12, made.length);
  const tables = new Map(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'].map((tag) => [tag, read(tag)]));
  return writeFontFile(tables.set('glyf', made).set('loca', new Uint8Array(loca.buffer)));
}
