import type { Removed } from '../../../data.js';
import type { UnitRow } from '../units/unit-row.js';
import type { ChosenTable } from './choose-table.js';
import { fieldColumn } from './json-columns.js';
import { DEEPEST, isRecord } from './json-tree.js';

const MOST = 500;

/** Text of a file that no speaker says, reported as left out: keywords, summaries, a title, translations. Repeated speech is not. */
export function otherStrings(value: unknown, chosen: ChosenTable, rows: readonly UnitRow[]): readonly Removed[] {
  return [...outside(value, chosen, rows), ...otherFields(chosen, rows)].slice(0, MOST);
}

/** Strings with Han characters in the other fields of the records that speak. */
function otherFields({ table, fields, found: { text, speaker, role, start } }: ChosenTable, rows: readonly UnitRow[]): readonly Removed[] {
  const said = new Set(rows.slice(0, MOST).map((row) => row.text.trim()));
  return fields.flatMap((field, i) => {
    if (field.up > 0 || [text, speaker, role, start].includes(i)) return [];
    const cells = fieldColumn(table.rows.slice(0, MOST), field).cells.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
    return cells
      .filter((cell) => /\p{Script=Han}{2}/u.test(cell) && !said.has(cell))
      .map((cell): Removed => ({ line: 0, kind: 'data', text: cell }));
  });
}

function outside(value: unknown, { table }: ChosenTable, rows: readonly UnitRow[]): readonly Removed[] {
  const spoken = new Set<unknown>(table.rows.map(({ record }) => record));
  const said = new Set(rows.map(({ text }) => text.trim()));
  const found: Removed[] = [];
  const visit = (item: unknown, depth: number): void => {
    if (found.length >= MOST || depth > DEEPEST || spoken.has(item)) return;
    if (typeof item === 'string') {
      const text = item.trim();
      if (/\p{Script=Han}{2}/u.test(text) && !said.has(text)) found.push({ line: 0, kind: 'data', text });
    } else if (Array.isArray(item)) for (const inner of item) visit(inner, depth + 1);
    else if (isRecord(item)) for (const inner of Object.values(item)) visit(inner, depth + 1);
  };
  if (table.path !== '$') visit(value, 0);
  return found.filter(({ text }) => !isRepeated(text, rows));
}

/** The whole speech in one string. */
function isRepeated(text: string, rows: readonly UnitRow[]): boolean {
  const plain = (string: string): string => string.replace(/[\s\p{P}]/gu, '');
  const whole = plain(text);
  return rows.slice(0, 3).every((row) => whole.includes(plain(row.text)));
}
