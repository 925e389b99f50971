type Row = Readonly<Record<string, string>>;

/** One row that differs between two tables: what it was, what it is; null where it was not there. */
export interface RowChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Rows of two tables brought together by their `keys` (joined by a blank), and compared in one column. In order of the key; equal ones are left out. */
export function compareRows(
  before: readonly Row[],
  after: readonly Row[],
  { keys, column }: { readonly keys: readonly string[]; readonly column: string },
): readonly RowChange[] {
  const valuesOf = (rows: readonly Row[]): ReadonlyMap<string, string> =>
    new Map(rows.map((row) => [keys.map((key) => row[key] ?? '').join(' '), row[column] ?? '']));
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((key) => ({ key, before: old.get(key) ?? null, after: now.get(key) ?? null }))
    .filter((change) => change.before !== change.after);
}
