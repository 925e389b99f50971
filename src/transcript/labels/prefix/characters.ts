export const SYMBOL = 0;
export const LETTER = 1;
export const BLANK = 2;
export const STOP = 3;

/** Letters and digits; blanks; what ends a clause and so can be no mark of a label; every other character is a symbol, as beyond the line's end. */
export const kindAt = (line: string, at: number): number => (at < line.length ? KINDS[line.charCodeAt(at)]! : SYMBOL);

export function skipBlanks(line: string, from: number): number {
  let at = from;
  while (kindAt(line, at) === BLANK) at++;
  return at;
}

/** By UTF-16 unit: a look-up is many times faster than an expression with properties of Unicode. */
const KINDS = classify();

function classify(): Uint8Array {
  const kinds = new Uint8Array(1 << 16);
  const letter = /[\p{L}\p{N}\p{M}〇○]/u;
  for (let code = 0; code < kinds.length; code++) if (letter.test(String.fromCharCode(code))) kinds[code] = LETTER;
  // Characters beyond 16 bits are rare Han characters: pictures were taken out before.
  for (let code = 0xd800; code < 0xe000; code++) kinds[code] = LETTER;
  for (const code of [0x09, 0x20, 0xa0, 0x3000, 0xfeff]) kinds[code] = BLANK;
  for (let code = 0x2000; code <= 0x200f; code++) kinds[code] = BLANK;
  for (const stop of '。！？!?；;，,、…') kinds[stop.charCodeAt(0)] = STOP;
  kinds['○'.charCodeAt(0)] = SYMBOL;
  return kinds;
}
