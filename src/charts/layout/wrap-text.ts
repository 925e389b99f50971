import type { MeasureText } from '../../fonts/measure-text.js';

export interface TextBox {
  readonly width: number;
  readonly size: number;
  readonly measure: MeasureText;
  readonly weight?: 'normal' | 'bold';
  /** What does not fit into so many lines is cut, and the cut is shown by an ellipsis. Default 1. */
  readonly lines?: number;
}

/** Pixels by which a sum of widths and the width of the whole may differ. */
const ROUNDING = 1e-6;
/** Ems of the narrowest letter. */
const NARROWEST = 0.2;

/**
 * Breaks text into lines that fit the box: between any two Han characters, but not inside a Latin word or number, not
 * before closing punctuation, not after opening punctuation.
 */
export function wrapText(whole: string, box: TextBox): readonly string[] {
  const width = (line: string): number => box.measure(line, box.size, box.weight);
  const most = box.lines ?? 1;
  // What is far beyond the box need not be measured character by character.
  const text = whole.slice(0, 8 + (most * box.width) / (NARROWEST * box.size));
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text).flatMap((piece) => breakLong(piece, box.width, width))) {
    const sum = used + width(piece.trimEnd());
    // To measure a line again with each of its pieces takes long: their sum decides, but where rounding could.
    const isNear = Math.abs(sum - box.width) < ROUNDING;
    if (line !== '' && (isNear ? width((line + piece).trimEnd()) : sum) > box.width) {
      lines.push(line);
      line = '';
    }
    const added = line === '' ? piece.trimStart() : piece;
    used = (line === '' ? 0 : used) + width(added);
    line += added;
  }
  if (line.trim() !== '') lines.push(line);
  const kept = lines.slice(0, lines.length > most ? most - 1 : most).map((part) => part.trimEnd());
  return lines.length > most ? [...kept, shorten(lines.slice(most - 1).join(''), box.width, width)] : kept;
}

/** As `wrapText`, with lines of about the same length, so that no last line holds one word. */
export function balanceText(text: string, box: TextBox): readonly string[] {
  const lines = wrapText(text, box);
  let [low, high] = [box.width / 2, box.width];
  while (lines.length > 1 && high - low > box.size / 2) {
    const width = (low + high) / 2;
    if (wrapText(text, { ...box, width, lines: Number.POSITIVE_INFINITY }).length <= lines.length) high = width;
    else low = width;
  }
  return wrapText(text, { ...box, width: high });
}

/** One line that fits, joined by line feeds where the box allows more: what a text mark draws. */
export function fitText(text: string, box: TextBox): string {
  return wrapText(text, box).join('\n');
}

const opening = '（《「『【〔“‘([{<';
const closing = '，。、；：？！）》」』】〕”’…,.;:?!)]}>%·—';

/** Smallest runs that stay together: a comparison (q < 0.05), a Latin word, a Han character with the punctuation that clings to it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.match(
    /[a-z] [<>] \d(?:[\d.]*\d)?|[\p{Script=Latin}\p{N}]+(?:[-'’.&/+_@][\p{Script=Latin}\p{N}]+)*|\s+|[\s\S]/gu,
  ) ?? []) {
    const before = found.at(-1);
    const clings = closing.includes(part) || (before !== undefined && opening.includes(before.slice(-1)) && part.trim() !== '');
    if (before !== undefined && clings && before.trim() !== '') found[found.length - 1] = before + part;
    else found.push(part.replace(/\s+/g, ' '));
  }
  return found;
}

/** A run that is longer than a line breaks after its hyphens and the like, and only where that is not enough anywhere. */
function breakLong(piece: string, limit: number, width: (text: string) => number): readonly string[] {
  if (width(piece) <= limit) return [piece];
  const parts = piece.split(/(?<=[-.&/+_@])/);
  return parts.length > 1 ? parts.flatMap((part) => breakLong(part, limit, width)) : [...piece];
}

function shorten(text: string, limit: number, width: (text: string) => number): string {
  if (width(text) <= limit) return text;
  const characters = [...text];
  while (characters.length > 0 && width(`${characters.join('').trimEnd()}…`) > limit) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
