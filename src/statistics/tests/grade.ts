import type { Grade, GradeReason, Tier } from '../../data.js';
import type { OverUseTest } from './test-speakers.js';

/** q below which something is strong, or a hint. */
export interface Thresholds {
  readonly strong: number;
  readonly hint: number;
}

/** How often somebody says something, and the count that equal rates of all speakers would give. */
export interface Use {
  readonly count: number;
  readonly expected: number;
}

/**
 * How sure is it that a speaker says something more often than all others? By the false discovery rate of over-use (q_shuffled) alone. What is
 * said less often is described: nobody has shown yet how often such a find is chance.
 */
export function gradeOverUse(
  test: Pick<OverUseTest, 'p_rs' | 'q_shuffled'> | null,
  { count, expected }: Use,
  thresholds: Thresholds,
): Grade {
  if (test === null) return grade('described', 'untested');
  if (count <= expected) return grade('described', 'less');
  if (test.p_rs === null) return grade('described', 'few_turns');
  if (test.q_shuffled === null) return grade('described', 'untested');
  return gradeOf(test.q_shuffled, thresholds);
}

/** Sentences that a pair must share to be strong: two are no habit. */
const LEAST = 3;
export const LEAST_TURNS = 2;

/** How sure it is that two items stand in one sentence more often than they would within these turns anyway. */
export function gradePair({ q, both, turns }: { q: number | null; both: number; turns: number }, thresholds: Thresholds): Grade {
  if (turns < LEAST_TURNS || q === null) return grade('described', 'one_turn');
  const found = gradeOf(q, thresholds);
  return found.tier === 'strong' && both < LEAST ? grade('hint', 'few_sentences') : found;
}

/** Ways to choose the people of a group: with fewer a test could hardly show anything. */
export const TOO_FEW_WAYS = 20;

/** Where nobody differs, something is strong in one of twenty tables. */
export const MOST_BY_CHANCE = 0.05;

export interface GroupUse {
  readonly q: number | null;
  /** Share of the ways in which anything has a q as small as the smallest here. */
  readonly anyP: number | null;
  readonly ways: number;
  readonly isMore: boolean;
  /** Said often enough, by enough people. */
  readonly isEnough: boolean;
}

/** How sure it is that the people of a group say something more than all others. Strong is nothing where the table as a whole could be chance. */
export function gradeGroup({ q, anyP, ways, isMore, isEnough }: GroupUse, thresholds: Thresholds): Grade {
  if (ways <= TOO_FEW_WAYS) return grade('described', 'few_ways');
  if (!isMore) return grade('described', 'less');
  if (!isEnough || q === null || anyP === null) return grade('described', 'few_people');
  const found = gradeOf(q, thresholds);
  return found.tier === 'strong' && anyP > MOST_BY_CHANCE ? grade('hint', 'whole') : found;
}

function gradeOf(q: number, { strong, hint }: Thresholds): Grade {
  if (q < strong) return grade('strong', 'passed');
  return q < hint ? grade('hint', 'correction') : grade('described', 'chance');
}

const grade = (tier: Tier, reason: GradeReason): Grade => ({ tier, reason, recounts: null, held: null });
