import { drawnAs, isInvisible, substitute } from './missing-glyphs.js';
import type { Font } from './read-font.js';
import { readFont } from './read-font.js';

/** The bytes of one typeface in two weights. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Width in pixels of one line of text, exact, as it will be drawn. */
export type MeasureText = (text: string, size: number, weight?: 'normal' | 'bold') => number;

/**
 * Measures by the advances in the font file, so that the result is the same everywhere and needs no canvas. The fonts
 * that charts embed have no kerning, so the sum of advances is the width.
 */
export function createMeasure(files: FontFiles): MeasureText {
  const widths = { normal: widthOfCharacters(readFont(files.regular)), bold: widthOfCharacters(readFont(files.bold)) };
  return (text, size, weight = 'normal') => {
    let width = 0;
    for (const character of text) width += widths[weight](character);
    return width * size;
  };
}

function widthOfCharacters(font: Font): (character: string) => number {
  const known = new Map<string, number>();
  const advance = (character: string): number => font.advance(character.codePointAt(0) ?? 0) ?? 1;
  const widthOf = (drawn: string): number => [...drawn].reduce((sum, character) => sum + advance(character), 0);
  return (character) => {
    let width = known.get(character);
    if (width === undefined) {
      width = isInvisible(character) ? 0 : widthOf(drawnAs(font, character) ?? substitute);
      known.set(character, width);
    }
    return width;
  };
}
