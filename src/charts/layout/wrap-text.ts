import type { MeasureText } from '../../fonts/measure-text.js';

export interface TextBox {
  readonly width: number;
  readonly size: number;
  readonly measure: MeasureText;
  readonly weight?: 'normal' | 'bold';
  /** What does not fit into so many lines is cut, and the cut is shown by an ellipsis. Default 1. */
  readonly lines?: number;
}

/** Ems of the narrowest letter. */
const NARROWEST = 0.2;

/**
 * Breaks text into lines that fit the box: between any two Han characters, but not inside a Latin word or number, not
 * before closing punctuation, not after opening punctuation.
 */
export function wrapText(text: string, box: TextBox): readonly string[] {
  return cutLines(breakLines(piecesFor(text, box), box), box);
}

/** As `wrapText`, with lines of about the same length, so that no last line holds one word. */
export function balanceText(text: string, box: TextBox): readonly string[] {
  const cut = piecesFor(text, box);
  const lines = cutLines(breakLines(cut, box), box);
  if (lines.length < 2) return lines;
  const whole = piecesFor(text, { ...box, lines: Number.POSITIVE_INFINITY });
  let [low, high] = [box.width / 2, box.width];
  while (high - low > box.size / 2) {
    const width = (low + high) / 2;
    if (breakLines(whole, { ...box, width }).length <= lines.length) high = width;
    else low = width;
  }
  return wrapText(text, { ...box, width: high });
}

/** A run that stays together, where a line is wide enough, with its pixels: whole, without blanks before it, without those behind it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly begun: number;
  readonly ended: number;
}

/** Of as much as can stand in the box: what is far beyond it need not be measured. */
function piecesFor(text: string, { measure, width, size, weight, lines = 1 }: TextBox): readonly Piece[] {
  return pieces(text.slice(0, 8 + (lines * width) / (NARROWEST * size))).map((piece) =>
    measured(piece, (part) => measure(part, size, weight)),
  );
}

function measured(text: string, widthOf: (text: string) => number): Piece {
  const width = widthOf(text);
  const blank = text.trim() !== text;
  return { text, width, begun: blank ? widthOf(text.trimStart()) : width, ended: blank ? widthOf(text.trimEnd()) : width };
}

/** Lines of any number. Widths add up, so that a line need not be measured anew with each piece. */
function breakLines(whole: readonly Piece[], { measure, width, size, weight }: TextBox): readonly string[] {
  const widthOf = (text: string): number => measure(text, size, weight);
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of whole.flatMap((piece) =>
    piece.width <= width ? piece : breakLong(piece.text, width, widthOf).map((part) => measured(part, widthOf)),
  )) {
    const begins = line === '' || filled + piece.ended > width;
    if (begins && line !== '') lines.push(line);
    line = begins ? piece.text.trimStart() : line + piece.text;
    filled = begins ? piece.begun : filled + piece.width;
  }
  if (line.trim() !== '') lines.push(line);
  return lines;
}

function cutLines(lines: readonly string[], { measure, width, size, weight, lines: most = 1 }: TextBox): readonly string[] {
  const kept = lines.slice(0, lines.length > most ? most - 1 : most).map((part) => part.trimEnd());
  if (lines.length <= most) return kept;
  return [...kept, shorten(lines.slice(most - 1).join(''), width, (text) => measure(text, size, weight))];
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
