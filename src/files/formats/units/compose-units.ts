import { trimSpan } from '../../../blanks.js';
import type { Removed, Unit } from '../../../data.js';
import type { Extracted } from '../reader/extracted.js';
import { hasEmoji, splitEmoji } from './emoji.js';
import { hasPinyin, splitPinyin } from './pinyin.js';
import { areCharactersApart, joinCharacters } from './set-apart.js';
import type { UnitRow } from './unit-row.js';

/**
 * Rows → the text, a line a unit. What nobody pronounces is taken out on the way: emoji everywhere, pinyin where the file puts it behind
 * characters; characters that the whole file sets apart are joined. @param removed what the reader took out before, which stands first.
 */
export function composeUnits(rows: readonly UnitRow[], removed: readonly Removed[] = []): Pick<Extracted, 'text' | 'units' | 'removed'> {
  const composer = new Composer(chooseCleaning(rows));
  for (const row of rows) {
    if (LINE_END.test(row.text)) for (const line of splitRow(row)) composer.add(line);
    else composer.add(row);
  }
  return { text: composer.lines.join(''), units: composer.units, removed: inOrder([...removed, ...composer.signs]) };
}

class Composer {
  readonly lines: string[] = [];
  readonly units: Unit[] = [];
  readonly signs: Removed[] = [];
  readonly #clean: Cleaning;
  #from = 0;
  #gap = false;

  constructor(clean: Cleaning) {
    this.#clean = clean;
  }

  add(row: UnitRow): void {
    const { text, bold, sign } = this.#clean(row);
    if (sign !== '') this.signs.push({ line: row.line, kind: 'sign', text: sign });
    const { start, end } = trimSpan(text, 0, text.length);
    this.#gap ||= row.afterGap;
    if (start === end) return;
    const { line, level, quoted, speaker, role, time, start: begin, end: until } = row;
    const [from, length] = [this.#from, end - start];
    this.units.push({
      from,
      to: from + length,
      line,
      afterGap: this.#gap,
      level,
      bold: Math.min(Math.max(0, bold - start), length),
      quoted,
      speaker: speaker === null ? null : cleanName(speaker),
      role: cleanName(role),
      time,
      start: begin,
      end: until,
    });
    this.lines.push(`${text.slice(start, end)}\n`);
    this.#from += length + 1;
    this.#gap = false;
  }
}

/** In order of the file; what stands on one line stays as it came. */
export const inOrder = (removed: readonly Removed[]): readonly Removed[] => [...removed].sort((a, b) => a.line - b.line);

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

function splitRow(row: UnitRow): readonly UnitRow[] {
  let bold = row.bold;
  return row.text.split(LINE_END).map((line, i) => {
    const own = Math.min(bold, line.length);
    bold = Math.max(0, bold - line.length - 1);
    return { ...row, text: line, bold: own, afterGap: i === 0 && row.afterGap };
  });
}

interface Cleaned {
  readonly text: string;
  readonly bold: number;
  /** What was taken out. */
  readonly sign: string;
}

/** How many characters of a file are looked at to see how it is written. */
const SAMPLE = 200_000;

type Cleaning = (row: UnitRow) => Cleaned;

function chooseCleaning(rows: readonly UnitRow[]): Cleaning {
  const sample = sampleOf(rows);
  const apart = areCharactersApart(sample);
  const pinyin = hasPinyin(sample);
  return ({ text: given, bold }) => {
    const text = given.toWellFormed();
    if (!pinyin && !apart && !hasEmoji(text)) return { text, bold, sign: '' };
    const signs: string[] = [];
    const clean = (part: string): string => {
      let cleaned = part;
      if (pinyin) cleaned = keep(splitPinyin(cleaned), signs);
      if (hasEmoji(cleaned)) cleaned = keep(splitEmoji(cleaned), signs);
      return apart ? joinCharacters(cleaned) : cleaned;
    };
    const whole = clean(text);
    const sign = signs.join('');
    return { text: whole, bold: whole === text || bold === 0 ? bold : clean(text.slice(0, bold)).length, sign };
  };
}

function keep({ text, signs }: { readonly text: string; readonly signs: string }, all: string[]): string {
  if (signs !== '') all.push(signs);
  return text;
}

function sampleOf(rows: readonly UnitRow[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of rows) {
    if (length > SAMPLE) break;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n').slice(0, SAMPLE);
}

/** In one line. Emoji stay: they are a part of the name 小美🌸. */
const cleanName = (name: string): string =>
  name
    .toWellFormed()
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
