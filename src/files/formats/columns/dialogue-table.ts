import type { Removed } from '../../../data.js';
import type { Columns } from '../reader/extracted.js';
import { type UnitRow, unitRow } from '../units/unit-row.js';
import { isHeader, nameHint } from './column-names.js';
import { readTable } from './read-table.js';
import { speakerPlausibility } from './speaker-plausibility.js';

/** A cell of a document's table, its paragraphs in order. */
export interface TextCell {
  readonly paragraphs: readonly UnitRow[];
}

export type TextRow = readonly TextCell[];

const BY_CONTENT: Columns = { speaker: null, text: null, start: null, end: null };

/**
 * The rows of a table that stands in a document: by its columns where it holds a dialogue; else each row with tabs between the cells, and a
 * page laid out as a table as running text.
 */
export function tableRows(rows: readonly TextRow[]): ReadTable {
  return dialogueRows(rows) ?? { rows: rows.flatMap((row) => plainRow(row)), removed: [] };
}

interface ReadTable {
  readonly rows: readonly UnitRow[];
  readonly removed: readonly Removed[];
}

/** Null where the table is no dialogue: a column of speakers and one of speech, by a header or plainly by what they hold. */
function dialogueRows(rows: readonly TextRow[]): ReadTable | null {
  if (rows.length < 2 || rows.length > 100_000) return null;
  const cells = rows.map((row) => row.map((cell) => textOf(cell)));
  const table = readTable(cells, { columns: BY_CONTENT, path: '', lineOf: (row) => lineOf(rows[row]) });
  if (table === null || table.found.speaker === null) return null;
  const hasHeader = cells.some((row) => isHeader(row) && row.some((cell) => nameHint(cell, 'text') >= 2));
  return hasHeader || isPlainlyDialogue(table.rows) ? table : null;
}

const textOf = ({ paragraphs }: TextCell): string => paragraphs.map(({ text }) => text.trim()).join('\n');
const lineOf = (row: TextRow | undefined): number => row?.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]?.line ?? 0;

/** Sentences beside names that come back. */
function isPlainlyDialogue(rows: readonly UnitRow[]): boolean {
  const said = rows.filter(({ speaker }) => speaker !== null && speaker !== '');
  const speakers = [...new Set(said.map(({ speaker }) => speaker ?? ''))];
  const sentences = said.filter(({ text }) => text.length >= 6 && /[。！？!?…]/.test(text));
  const people = speakers.filter((speaker) => speakerPlausibility(speaker) >= 0.8);
  const comeBack = said.length >= 3 * speakers.length && speakers.every((speaker) => speaker.length <= 12);
  return (
    said.length >= 3 &&
    speakers.length < said.length &&
    sentences.length * 2 >= said.length &&
    (comeBack || people.length * 2 >= speakers.length)
  );
}

function plainRow(row: TextRow): readonly UnitRow[] {
  const filled = row.filter(({ paragraphs }) => paragraphs.length > 0);
  if (filled.length <= 1 || filled.some(({ paragraphs }) => paragraphs.length > 3)) return filled.flatMap(({ paragraphs }) => paragraphs);
  const first = filled[0]?.paragraphs[0];
  const text = filled.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text.trim()).join(' ')).join('\t');
  const isBold = filled.every(({ paragraphs }) => paragraphs.every((paragraph) => paragraph.bold >= paragraph.text.length));
  return [unitRow(text, { line: first?.line ?? 0, afterGap: first?.afterGap ?? false, bold: isBold ? text.length : (first?.bold ?? 0) })];
}
