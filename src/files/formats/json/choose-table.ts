import { type Column, columnAt, writeCell } from '../columns/cells.js';
import { columnsScore, type FoundColumns, findColumns } from '../columns/find-columns.js';
import { fieldColumn, type JsonField, jsonFields, spread } from './json-columns.js';
import type { JsonTable } from './json-tables.js';

/** The list that holds the speech, and the fields that say what, who and when. */
export interface ChosenTable {
  readonly table: JsonTable;
  readonly fields: readonly JsonField[];
  readonly found: FoundColumns;
  /** Whether its records are single words, which are to be joined. */
  readonly words: boolean;
}

/** Null where no list and no record holds speech. */
export function chooseTable(tables: readonly JsonTable[]): ChosenTable | null {
  const scored = tables.flatMap((table) => scoreTable(table)).sort((a, b) => b.score - a.score);
  return scored[0]?.chosen ?? null;
}

function scoreTable(table: JsonTable): readonly { readonly score: number; readonly chosen: ChosenTable }[] {
  const fields = jsonFields(table);
  const rows = spread(table.rows);
  const columns = fields.map((field) => fieldColumn(rows, field));
  const found = findColumns(columns);
  const text = columnAt(columns, found.text);
  if (!text) return [];
  const lengths = text.cells.map((cell) => [...writeCell(cell)].length).filter((length) => length > 0);
  if (lengths.length === 0) return [];
  const words = table.rows.length > 1 && isWords(text);
  const longer = table.rows.length / rows.length;
  // Of two lists that say the same, the one further up is meant; but the file as a whole only where it has no list.
  const position = (isAboutData(table.path) ? 0.2 : 1) * (table.path === '$' ? 0.5 : 0.98 ** table.path.split('.').length);
  const score = columnsScore(columns, found) * longer * position;
  return score > 0 ? [{ score, chosen: { table, fields, found, words } }] : [];
}

/** Pieces of a word or two, hardly any of which ends a sentence after others. */
function isWords({ cells, name }: Column): boolean {
  const texts = cells.map((cell) => writeCell(cell)).filter((text) => text !== '');
  const lengths = texts.map((text) => (/\p{Script=Han}/u.test(text) ? [...text].length : text.split(/\s+/).length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const sentences = texts.filter((text) => text.length > 1 && /[。！？.!?]$/.test(text)).length;
  return (
    (/(?:^|\.)(?:words?|w|token|punctuated_word)$/i.test(name) && mean < 4) ||
    (texts.length >= 6 && mean < 2.6 && sentences * 3 < texts.length)
  );
}

/** Lists beside the speech: keywords, summaries, chapters, to-dos. */
const isAboutData = (path: string): boolean =>
  /keyword|summar|chapter|topic|todo|tag|entit|highlight|outline|agenda|关键词|摘要|章节|待办/i.test(path);
