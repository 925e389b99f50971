import type { UnitRow } from '../units/unit-row.js';
import { type Column, writeCell } from './cells.js';
import { nameHint } from './column-names.js';
import { speakerPlausibility } from './speaker-plausibility.js';

/** Rows whose speakers are codes (S1, u123, 发言人0) → the same with names, where another table or map of the file has both. */
export function nameSpeakers(rows: readonly UnitRow[], maps: readonly ReadonlyMap<string, string>[]): readonly UnitRow[] {
  const codes = new Set(rows.map(({ speaker }) => speaker ?? '').filter((code) => code !== ''));
  const names = maps.map((map) => new Map([...codes].flatMap((code) => named(code, map)))).sort((a, b) => b.size - a.size)[0];
  if (!names || names.size === 0 || names.size < codes.size * 0.5) return rows;
  return rows.map((row) => (row.speaker === null ? row : { ...row, speaker: names.get(row.speaker) ?? row.speaker }));
}

function named(code: string, map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const name = map.get(code) ?? map.get(code.replace(/^发言人(?=\d+$)/, ''));
  return name === undefined || name === '' || name === code ? [] : [[code, name]];
}

/** A table as a map from each of its columns of distinct values to the column of names. */
export function codeMaps(columns: readonly Column[]): readonly ReadonlyMap<string, string>[] {
  const texts = columns.map(({ name, cells }) => ({ name, values: cells.map((cell) => writeCell(cell)) }));
  const names = texts
    .filter(({ values }) => new Set(values).size === values.length && values.every((value) => isName(value)))
    .map((column) => ({
      ...column,
      rank: nameHint(column.name, 'speaker') + 2 * meanPlausibility(column.values) + hanShare(column.values),
    }))
    .sort((a, b) => b.rank - a.rank);
  return texts
    .filter(({ values }) => values.length > 0 && new Set(values).size === values.length)
    .flatMap((codes) => {
      const name = names.find(({ values }) => values !== codes.values);
      return name ? [new Map(codes.values.map((code, i) => [code, name.values[i] ?? '']))] : [];
    });
}

/** Whether a value may be a name. */
export const isName = (value: string): boolean => value.length <= 60 && !/^[\d.\s]*$|:\/\/|[。！？，；]/.test(value);

const hanShare = (values: readonly string[]): number =>
  values.filter((value) => /\p{Script=Han}/u.test(value)).length / Math.max(1, values.length);

const meanPlausibility = (values: readonly string[]): number =>
  values.reduce((sum, value) => sum + speakerPlausibility(value), 0) / Math.max(1, values.length);
