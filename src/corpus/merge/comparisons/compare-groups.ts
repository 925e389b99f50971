import type { Tier } from '../../../data.js';
import { groupBy } from '../../../group-by.js';
import { countUpTo } from '../../../math/count-up-to.js';
import { logOdds } from '../../../math/effects/log-odds.js';
import { logRatio } from '../../../math/effects/log-ratio.js';
import { stepUp } from '../../../math/tests/benjamini-hochberg.js';
import { logLikelihood } from '../../../math/tests/log-likelihood.js';
import type { Settings } from '../../../settings.js';
import type { CorpusKeynessRow, DocumentKeynessRow } from '../../rows.js';

export interface GroupTerm {
  /** Index and name of the group. */
  readonly group: number;
  readonly groupName: string;
  readonly term: number;
  readonly termName: string;
  readonly here: number;
  readonly elsewhere: number;
  readonly wordsHere: number;
  readonly wordsElsewhere: number;
  /** Documents with the term: of the group, or of all where the group is a document. */
  readonly documents: number;
}

export interface TestedTerm extends GroupTerm {
  /** Null where the group came once: then there is nothing to test. */
  readonly p: number | null;
  /** The smallest p that the test could have shown. */
  readonly least: number;
}

/** A row of a table, and the group and the term that it is about. */
export interface Listed<Row> extends Pick<GroupTerm, 'group' | 'term'> {
  readonly row: Omit<Row, 'examples'>;
}

/** Rows listed for a group. */
const MOST_ROWS = 30;
const LEAST_DOCUMENTS = 2;
/** q below which a find among many discussions is strong, or a hint. They are other tests than those of one discussion. */
export const LIMITS = { strong: 0.05, hint: 0.1 } as const;

/**
 * The 30 terms of each group with the largest z, and none below 0: what a group avoids is not listed. In order of groups.
 */
export function listKeyness(counted: readonly GroupTerm[], settings: Pick<Settings, 'thresholds'>): readonly Listed<DocumentKeynessRow>[] {
  return leading(counted, settings).map(({ one, z }) => ({ group: one.group, term: one.term, row: described(one, z) }));
}

/**
 * The same with the test of each, and q over all that are tested (Benjamini–Hochberg; a test that could not have shown a p does not count where
 * that p is corrected: Heyse 2011). strong: q below LIMITS.strong, said three times or more in at least two of the group's discussions.
 */
export function listTested(counted: readonly TestedTerm[], settings: Pick<Settings, 'thresholds'>): readonly Listed<CorpusKeynessRow>[] {
  const q = correct(counted);
  return leading(counted, settings).map(({ one, z }) => {
    const own = q.get(one) ?? null;
    return { group: one.group, term: one.term, row: { ...described(one, z), p: one.p, q: own, tier: tierOf(own, one) } };
  });
}

function correct(counted: readonly TestedTerm[]): ReadonlyMap<TestedTerm, number> {
  const tested = counted.flatMap((one) => (one.p === null ? [] : [{ one, p: one.p }]));
  const least = Float64Array.from(tested, ({ one }) => one.least).sort();
  const q = stepUp(
    tested.map(({ p }) => p),
    (p) => p * countUpTo(least, p),
  );
  return new Map(tested.map(({ one }, i) => [one, q[i]!]));
}

function leading<Term extends GroupTerm>(counted: readonly Term[], { thresholds }: Pick<Settings, 'thresholds'>) {
  const z = counted.map(logOdds);
  const order = (i: number, j: number): number => z[j]! - z[i]! || (counted[i]!.termName < counted[j]!.termName ? -1 : 1);
  const ofGroups = groupBy(counted.keys(), (i) => counted[i]!.group);
  return [...ofGroups]
    .sort(([one], [other]) => one - other)
    .flatMap(([, own]) =>
      own
        .filter((i) => z[i]! > 0 && counted[i]!.here >= thresholds.minimum_count)
        .sort(order)
        .slice(0, MOST_ROWS)
        .map((i) => ({ one: counted[i]!, z: z[i]! })),
    );
}

function described(one: GroupTerm, z: number): Omit<DocumentKeynessRow, 'examples'> {
  const { groupName, termName, here, elsewhere, wordsHere, wordsElsewhere, documents } = one;
  const [all, total] = [here + elsewhere, wordsHere + wordsElsewhere];
  return {
    group: groupName,
    term: termName,
    count: here,
    elsewhere,
    expected: (all * wordsHere) / total,
    per_thousand: (1000 * here) / wordsHere,
    log_ratio: logRatio(one),
    z,
    g2: logLikelihood({ both: here, row: wordsHere, column: all, total }),
    documents,
  };
}

function tierOf(q: number | null, { here, documents }: GroupTerm): Tier {
  if (q === null) return 'described';
  if (q < LIMITS.strong && here >= 3 && documents >= LEAST_DOCUMENTS) return 'strong';
  return q < LIMITS.hint ? 'hint' : 'described';
}
