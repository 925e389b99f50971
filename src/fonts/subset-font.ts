import { collectGlyphs } from './collect-glyphs.js';
import type { FontFiles } from './measure-text.js';
import type { FontFile } from './read-font.js';
import { openFontFile } from './read-font.js';
import { writeCmap } from './write-cmap.js';
import { writeFontFile } from './write-font-file.js';

/** Both weights with the characters of the text alone. */
export function subsetFonts(files: FontFiles, text: string): FontFiles {
  return { regular: subsetFont(files.regular, text), bold: subsetFont(files.bold, text) };
}

/**
 * A TrueType font with the outlines of some characters alone. Without kerning, ligatures and alternate forms, so that a text
 * is as wide as the sum of its advances wherever it is drawn. Characters that the font lacks are left out.
 */
export function subsetFont(bytes: Uint8Array, text: string): Uint8Array {
  const font = openFontFile(bytes);
  const { glyphs, mapping } = collectGlyphs(font, text);
  const outlines = joinOutlines(glyphs.map(({ outline }) => outline));
  return writeFontFile(
    new Map([
      ['OS/2', copyTable(font, 'OS/2')],
      ['cmap', writeCmap(mapping)],
      ['glyf', outlines.glyf],
      ['head', withNumber(copyTable(font, 'head'), 50, 1)],
      ['hhea', withNumber(copyTable(font, 'hhea'), 34, glyphs.length)],
      [
        'hmtx',
        copyMetrics(
          font,
          glyphs.map(({ number }) => number),
        ),
      ],
      ['loca', outlines.loca],
      ['maxp', withNumber(copyTable(font, 'maxp'), 4, glyphs.length)],
      ['name', copyTable(font, 'name')],
      ['post', withoutGlyphNames(copyTable(font, 'post'))],
    ]),
  );
}

function copyTable({ view, table }: FontFile, tag: string): Uint8Array {
  const { start, length } = table(tag);
  return new Uint8Array(view.buffer, view.byteOffset + start, length).slice();
}

function withNumber(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  new DataView(bytes.buffer).setUint16(offset, value);
  return bytes;
}

/** Format 3 of `post`: the first 32 bytes and no names. */
function withoutGlyphNames(post: Uint8Array): Uint8Array {
  const short = post.slice(0, 32);
  new DataView(short.buffer).setUint32(0, 0x00030000);
  return short;
}

/** Outlines one after another, each on a multiple of four bytes, and the table of their offsets (`loca`). */
function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const length = outlines.reduce((sum, outline) => sum + padded(outline.length), 0);
  const glyf = new Uint8Array(length);
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let at = 0;
  for (const [index, outline] of outlines.entries()) {
    glyf.set(outline, at);
    loca.setUint32(4 * index, at);
    at += padded(outline.length);
  }
  loca.setUint32(4 * outlines.length, at);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** Advance and left side of each glyph. */
function copyMetrics({ view, table }: FontFile, numbers: readonly number[]): Uint8Array {
  const { start } = table('hmtx');
  const full = view.getUint16(table('hhea').start + 34);
  const metrics = new DataView(new ArrayBuffer(4 * numbers.length));
  for (const [index, number] of numbers.entries()) {
    // Past the last full record stand left sides alone, all with its advance.
    const side = number < full ? start + 4 * number + 2 : start + 4 * full + 2 * (number - full);
    metrics.setUint16(4 * index, view.getUint16(start + 4 * Math.min(number, full - 1)));
    metrics.setUint16(4 * index + 2, view.getUint16(side));
  }
  return new Uint8Array(metrics.buffer);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
