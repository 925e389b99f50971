import type { Grade, RobustnessRow } from '../../data.js';
import type { FoundRows } from './list-findings.js';

/** Says of each find how many other choices it was recounted under, and under how many it holds. Its grade stays: the choices are told, not tested. */
export function addRecounts(
  { keywordsBySpeaker, headsBySpeaker, themeBySpeaker, termPairs }: FoundRows,
  robustness: readonly RobustnessRow[],
): FoundRows {
  const recounted = recountsOf(robustness);
  const told = <Row extends Grade>(rows: readonly Row[], name: (row: Row) => Named): readonly Row[] =>
    rows.map((row) => ({ ...row, ...recounted.get(keyOf(name(row))) }));
  return {
    keywordsBySpeaker: told(keywordsBySpeaker, ({ speaker, term }) => ({ kind: 'word', speaker, items: [term] })),
    headsBySpeaker: told(headsBySpeaker, ({ speaker, head }) => ({ kind: 'head', speaker, items: [head] })),
    themeBySpeaker: told(themeBySpeaker, ({ speaker, theme }) => ({ kind: 'theme', speaker, items: [theme] })),
    termPairs: told(termPairs, ({ a, b }) => ({ kind: 'pair', speaker: '', items: [a, b] })),
  };
}

/** A find, as the table of recounts names it. */
type Named = Pick<RobustnessRow, 'kind' | 'speaker' | 'items'>;

type Recounts = { readonly recounts: number; readonly held: number };

function recountsOf(robustness: readonly RobustnessRow[]): ReadonlyMap<string, Recounts> {
  const found = new Map<string, Recounts>();
  for (const row of robustness) {
    const { recounts, held } = found.get(keyOf(row)) ?? { recounts: 0, held: 0 };
    found.set(keyOf(row), { recounts: recounts + 1, held: held + row.holds });
  }
  return found;
}

const keyOf = ({ kind, speaker, items }: Named): string => JSON.stringify([kind, speaker, items]);
