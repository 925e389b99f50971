import type { Grade, RobustnessRow } from '../../data.js';
import { gradeAfterRecounts } from '../../statistics/tests/grade.js';
import type { FoundRows } from './list-findings.js';

/** Rows with their final grades, and the recounts that say so too. */
export interface GradedRows extends FoundRows {
  readonly robustness: readonly RobustnessRow[];
}

/**
 * The last word on every find: what passed its tests, but holds under none of the other choices of method, is a hint and no more. Rows
 * that were not recounted stay as they are.
 */
export function gradeFindings(
  { keywordsBySpeaker, themeBySpeaker, termPairs }: FoundRows,
  robustness: readonly RobustnessRow[],
): GradedRows {
  const recounted = recountsOf(robustness);
  const graded = <Row extends Grade>(rows: readonly Row[], name: (row: Row) => Named): readonly Row[] =>
    rows.map((row) => {
      const recounts = recounted.get(keyOf(name(row)));
      return recounts === undefined ? row : { ...row, ...gradeAfterRecounts(row, recounts) };
    });
  return {
    keywordsBySpeaker: graded(keywordsBySpeaker, ({ speaker, term }) => ({ kind: 'word', speaker, items: [term] })),
    themeBySpeaker: graded(themeBySpeaker, ({ speaker, theme }) => ({ kind: 'theme', speaker, items: [theme] })),
    termPairs: graded(termPairs, ({ a, b }) => ({ kind: 'pair', speaker: '', items: [a, b] })),
    robustness: robustness.map((row) => {
      const before = { tier: row.tier, reason: 'passed', recounts: null, held: null } as const;
      return { ...row, tier: gradeAfterRecounts(before, recounted.get(keyOf(row)) ?? NONE).tier };
    }),
  };
}

/** A find, as the table of recounts names it. */
type Named = Pick<RobustnessRow, 'kind' | 'speaker' | 'items'>;

interface Recounts {
  readonly recounts: number;
  readonly held: number;
}

const NONE: Recounts = { recounts: 0, held: 0 };

function recountsOf(robustness: readonly RobustnessRow[]): ReadonlyMap<string, Recounts> {
  const found = new Map<string, Recounts>();
  for (const row of robustness) {
    const { recounts, held } = found.get(keyOf(row)) ?? NONE;
    found.set(keyOf(row), { recounts: recounts + 1, held: held + row.holds });
  }
  return found;
}

const keyOf = ({ kind, speaker, items }: Named): string => JSON.stringify([kind, speaker, items]);
