import type { Preview } from '../../src/app/api.js';
import type { FirstTables } from './first-tables.js';

/** So many terms tell what a change does. */
const MOST = 12;

/** What differs between the counts of two settings: what changes most comes first. */
export function compareCounts(before: FirstTables, after: FirstTables): Preview {
  const countsOf = ({ keywords }: FirstTables) => new Map(keywords.map(({ term, count }) => [term, count]));
  const sizesOf = ({ themes }: FirstTables) => new Map(themes.map(({ theme, sentences_coded }) => [theme, sentences_coded]));
  return {
    counted: [before.counted, after.counted],
    terms: differences(countsOf(before), countsOf(after)).map(([term, ...counts]) => ({ term, before: counts[0], after: counts[1] })),
    themes: differences(sizesOf(before), sizesOf(after)).map(([theme, ...counts]) => ({ theme, before: counts[0], after: counts[1] })),
  };
}

type Counts = ReadonlyMap<string, number>;

function differences(before: Counts, after: Counts): readonly (readonly [name: string, before: number, after: number])[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => [name, before.get(name) ?? 0, after.get(name) ?? 0] as const)
    .filter(([, was, is]) => was !== is)
    .sort((a, b) => Math.abs(b[2] - b[1]) - Math.abs(a[2] - a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST);
}
