import type { Database } from '../../database.js';
import { literal } from '../../database.js';
import { documentNumber } from '../../map/write-part.js';
import { type Marker, PART_TABLES, type PartTable, type SetAside } from '../../shapes.js';

/** Which of a part's documents belong to the corpus now. */
export interface WantedPart {
  readonly part: string;
  /** Null: all of them. */
  readonly keys: readonly string[] | null;
}

/**
 * From which part each document is taken. A part may hold documents that have changed or gone since, and after an interrupted run two
 * parts may hold the same one: it counts once, from the first part in order of name that could read it.
 *
 * @param markers of all parts that are whole, in order of name.
 */
export function choosePartsFor(keys: readonly string[], markers: readonly Marker[]): Chosen {
  const missing = new Set(keys);
  const taken = markers.map(() => new Set<string>());
  for (const setsAside of [false, true]) {
    markers.forEach(({ documents, setAside }, i) => {
      const aside = new Set(setAside.map(({ key }) => key));
      for (const { key } of documents) if (aside.has(key) === setsAside && missing.delete(key)) taken[i]?.add(key);
    });
  }
  const parts = markers.flatMap(({ part, documents }, i): WantedPart[] => {
    const own = taken[i] ?? new Set();
    return own.size === 0 ? [] : [{ part, keys: own.size === documents.length ? null : [...own] }];
  });
  const setAside = markers.flatMap((marker, i) => marker.setAside.filter(({ key }) => taken[i]?.has(key)));
  return { parts, setAside, missing: [...missing] };
}

interface Chosen {
  readonly parts: readonly WantedPart[];
  readonly setAside: readonly SetAside[];
  /** Keys that no part holds. */
  readonly missing: readonly string[];
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
