import type { Database } from '../database.js';
import { literal } from '../database.js';
import { documentNumber } from '../map/write-part.js';
import { type Marker, PART_TABLES, type PartTable } from '../shapes.js';

/** Which of a part's documents belong to the corpus now. */
export interface WantedPart {
  readonly part: string;
  /** Null: all of them. */
  readonly keys: readonly string[] | null;
}

/**
 * From which part each document is taken. A part may hold documents that have changed or gone since, and after an interrupted run two
 * parts may hold the same one: it counts once, from the first part in order of name.
 *
 * @param markers of all parts that are whole, in order of name.
 * @returns the parts, and the keys that no part holds.
 */
export function choosePartsFor(
  keys: readonly string[],
  markers: readonly Marker[],
): { parts: readonly WantedPart[]; missing: readonly string[] } {
  const missing = new Set(keys);
  const parts: WantedPart[] = [];
  for (const { part, documents } of markers) {
    const own = documents.map(({ key }) => key).filter((key) => missing.delete(key));
    if (own.length > 0) parts.push({ part, keys: own.length === documents.length ? null : own });
  }
  return { parts, missing: [...missing] };
}

/** Makes a view of each table over the wanted documents of all parts: documents, people, sentences, words, codes. */
export async function makeViews(
  database: Database,
  parts: readonly WantedPart[],
  file: (part: string, table: PartTable) => string,
): Promise<void> {
  const whole = parts.filter(({ keys }) => keys === null);
  const partly = parts.filter(({ keys }) => keys !== null);
  for (const table of PART_TABLES) {
    const files = (list: readonly WantedPart[]): string => `[${list.map(({ part }) => literal(file(part, table))).join(', ')}]`;
    const scans = [
      ...(whole.length > 0 ? [`SELECT * FROM read_parquet(${files(whole)})`] : []),
      ...partly.map((one) => {
        const keys = (one.keys ?? []).map((key) => String(documentNumber(key))).join(', ');
        return `SELECT * FROM read_parquet(${files([one])}) WHERE document IN (${keys})`;
      }),
    ];
    await database.run(`CREATE OR REPLACE TEMP VIEW ${table} AS ${scans.join(' UNION ALL ')}`);
  }
}
