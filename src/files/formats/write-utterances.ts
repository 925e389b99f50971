import type { Extracted, Utterance } from './extracted.js';

/** One thing said, as a reader finds it; or a heading between. */
export interface SaidRow {
  readonly speaker: string;
  readonly role: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly time: string;
  readonly text: string;
}

export interface HeadingRow {
  readonly heading: string;
}

/**
 * Rows → text and utterances. Where no row names a speaker, the rows become lines with their times for the text parser,
 * which may find labels in them. A heading is a line '## …' that belongs to no utterance.
 */
export function writeUtterances(rows: readonly (SaidRow | HeadingRow)[]): Pick<Extracted, 'text' | 'utterances'> {
  const filled = rows.flatMap((row) => cleanRow(row));
  const named = filled.some((row) => !('heading' in row) && row.speaker !== '');
  if (!named) return { text: filled.map((row) => `${printRow(row)}\n`).join(''), utterances: null };
  const lines: string[] = [];
  const utterances: Utterance[] = [];
  let from = 0;
  for (const row of filled) {
    const line = 'heading' in row ? printRow(row) : row.text;
    const to = from + line.length;
    if (!('heading' in row)) {
      const { speaker, role, start, end, time } = row;
      utterances.push({ speaker, role, start, end, time, from, to });
    }
    lines.push(`${line}\n`);
    from = to + 1;
  }
  return { text: lines.join(''), utterances };
}

function cleanRow(row: SaidRow | HeadingRow): readonly (SaidRow | HeadingRow)[] {
  if ('heading' in row) {
    const heading = cleanText(row.heading).replace(/\s+/g, ' ');
    return heading === '' ? [] : [{ heading }];
  }
  const text = cleanText(row.text);
  return text === '' ? [] : [{ ...row, text, speaker: cleanText(row.speaker).replace(/\s+/g, ' ') }];
}

const printRow = (row: SaidRow | HeadingRow): string =>
  'heading' in row ? `## ${row.heading}` : row.time === '' ? row.text : `[${row.time}] ${row.text}`;

const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .toWellFormed()
    .trim();
