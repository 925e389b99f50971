import type { MeasureText } from '../../fonts/measure-text.js';

/** Words one after another in lines, none broken. What does not fit is left out, and an ellipsis says so. */
export function flowWords(
  words: readonly string[],
  box: { readonly width: number; readonly size: number; readonly lines: number; readonly between: string; readonly measure: MeasureText },
): { readonly lines: readonly string[]; readonly whole: boolean } {
  const width = (text: string): number => box.measure(text.trimEnd(), box.size);
  const lines = [''];
  for (const [index, word] of words.entries()) {
    const last = index === words.length - 1;
    const piece = last ? word : word + box.between;
    const line = lines.at(-1) ?? '';
    // In the last line the ellipsis must fit too.
    const room = box.width - (lines.length === box.lines && !last ? width('…') : 0);
    if (width(line + piece) <= room || line === '') lines[lines.length - 1] = line + piece;
    else if (lines.length < box.lines) lines.push(piece);
    else return { lines: [...lines.slice(0, -1), `${line}…`], whole: false };
  }
  return { lines: lines.map((line) => line.trimEnd()), whole: true };
}
