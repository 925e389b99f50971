import type { FontFile } from './read-font.js';
import { glyphLookup } from './read-font.js';

export interface Glyph {
  /** Its number in the whole font. */
  readonly number: number;
  /** Its outline, with the numbers of its parts as they are in the subset. */
  readonly outline: Uint8Array;
}

export interface Glyphs {
  /** By their number in the subset: the glyph for "missing" first. */
  readonly glyphs: readonly Glyph[];
  /** Code point → number in the subset, in order of code point. */
  readonly mapping: readonly (readonly [codePoint: number, glyph: number])[];
}

/** The glyphs of some characters, with the parts of those that are put together from others (é from e and ´). */
export function collectGlyphs(font: FontFile, text: string): Glyphs {
  const lookUp = glyphLookup(font.view, font.table('cmap').start);
  const outlineOf = outlines(font);
  const numbers = [0];
  const newNumbers = new Map([[0, 0]]);
  const numberOf = (number: number): number => {
    const known = newNumbers.get(number) ?? numbers.push(number) - 1;
    newNumbers.set(number, known);
    return known;
  };
  const mapping = codePointsOf(text)
    .filter((code) => lookUp(code) > 0)
    .map((code) => [code, numberOf(lookUp(code))] as const);
  const glyphs: Glyph[] = [];
  // `numbers` grows while parts are found.
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index]!;
    glyphs.push({ number, outline: renumberParts(outlineOf(number), numberOf) });
  }
  return { glyphs, mapping };
}

const CODE_POINTS = 0x110000;

/** Each once, ascending. By a table of flags and not by a set: a page of a long discussion has millions of characters. */
function codePointsOf(text: string): readonly number[] {
  const seen = new Uint8Array(CODE_POINTS);
  const codes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (seen[code] === 0) codes.push(code);
    seen[code] = 1;
    if (code > 0xffff) at++;
  }
  return codes.sort((a, b) => a - b);
}

function outlines({ view, table }: FontFile): (number: number) => Uint8Array {
  const [loca, glyf] = [table('loca').start, table('glyf').start];
  const long = view.getUint16(table('head').start + 50) === 1;
  const offset = (number: number): number => (long ? view.getUint32(loca + 4 * number) : 2 * view.getUint16(loca + 2 * number));
  return (number) => new Uint8Array(view.buffer, view.byteOffset + glyf + offset(number), offset(number + 1) - offset(number)).slice();
}

const flags = { wordArguments: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 };

/** A negative number of contours marks a glyph made of parts. */
function renumberParts(outline: Uint8Array, numberOf: (number: number) => number): Uint8Array {
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return outline;
  let at = 10;
  let flag: number;
  do {
    flag = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    const transform = flag & flags.scale ? 2 : flag & flags.twoScales ? 4 : flag & flags.matrix ? 8 : 0;
    at += 4 + (flag & flags.wordArguments ? 4 : 2) + transform;
  } while (flag & flags.more);
  return outline;
}
