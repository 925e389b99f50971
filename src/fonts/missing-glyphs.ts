import type { Font } from './read-font.js';

/** Drawn instead of a character that the font lacks, so that the gap is visible. */
export const substitute = '□';

/** Characters in the strings of what is drawn that the font lacks, each once, in order of code point. They are drawn as □. */
export function findMissingGlyphs(drawn: readonly unknown[], font: Font): readonly string[] {
  return [...charactersOf(drawn)]
    .filter((character) => drawnAs(font, character) === null)
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** Every character that drawing may need, in order of code point: those of its strings, digits and symbols of axes, and the substitute. */
export function charactersToDraw(drawn: readonly unknown[], font: Font): string {
  const wanted = new Set(`${substitute}\u2212…`);
  for (let code = 0x20; code < 0x7f; code += 1) wanted.add(String.fromCharCode(code));
  for (const character of charactersOf(drawn)) for (const drawn of drawnAs(font, character) ?? '') wanted.add(drawn);
  return [...wanted].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}

/** The same value with every string as the font can draw it. */
export function replaceMissingGlyphs<T>(value: T, font: Font): T {
  if (typeof value === 'string') return replaceInText(value, font) as T;
  if (Array.isArray(value)) return value.map((item) => replaceMissingGlyphs(item, font)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceMissingGlyphs(item, font)])) as T;
}

const INVISIBLE = /(?!\n)\p{Cc}|\p{Cf}|\p{Variation_Selector}|[\u2028\u2029]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** Control characters, joiners and variation selectors have no width and no picture (line feeds stay). */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

export const stripInvisible = (text: string): string => text.replace(EVERY_INVISIBLE, '');

function replaceInText(text: string, font: Font): string {
  let drawn = '';
  for (const character of stripInvisible(text)) drawn += drawnAs(font, character) ?? substitute;
  return drawn;
}

/** A character as the font can draw it: itself, or what it is a form of (⁺ is a raised +, 𝐀 a bold A); null where the font has neither. */
export function drawnAs(font: Font, character: string): string | null {
  if (drawable(font, character)) return character;
  const plain = character.normalize('NFKC');
  return plain !== character && [...plain].every((one) => drawable(font, one)) ? plain : null;
}

function drawable(font: Font, character: string): boolean {
  return character === '\n' || font.has(character.codePointAt(0) ?? 0);
}

/** The visible characters of all strings in a value, each once. */
function charactersOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part === 'string') for (const character of part) found.add(character);
    else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return new Set([...found].filter((character) => !isInvisible(character)));
}
