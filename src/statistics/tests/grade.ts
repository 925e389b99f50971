import type { Grade, GradeReason, Tier } from '../../data.js';

/** q below which something is strong, or a hint. */
export interface Thresholds {
  readonly strong: number;
  readonly hint: number;
}

/** The evidence for a difference between one speaker and the others. */
export interface Evidence {
  /** Null where nothing was tested. */
  readonly q: number | null;
  /** False discovery rate by shuffling whole turns; undefined where that was not done, null where it could not be. */
  readonly q_shuffled?: number | null;
  readonly count: number;
  /** The count that equal rates of all speakers would give. */
  readonly expected: number;
  /** Number of turns with it, of the speaker and of the others. */
  readonly turns: number;
  readonly turnsElsewhere: number;
}

/** Occurrences, and turns, that a difference must rest on. */
const LEAST = 3;
const LEAST_TURNS = 2;
/** Two-sided 5 % point of the normal distribution. */
export const Z = 1.96;

/**
 * How sure is a difference? strong: passes correction (q below thresholds.strong), is carried by more than one turn, and where shuffling
 * was done fewer than one in ten such finds is chance (q_shuffled below thresholds.hint). hint: q below thresholds.hint, or often said
 * although it does not pass (z above 1.96, three times or more). described: the rest.
 *
 * @param z of a term; leave it out where there is none.
 */
export function gradeDifference(evidence: Evidence, thresholds: Thresholds, z = 0): Grade {
  const { q, q_shuffled, count } = evidence;
  if (q !== null && q < thresholds.strong) {
    if (!isCarried(evidence)) return grade('hint', 'few_turns');
    const survives = q_shuffled === undefined || (q_shuffled !== null && q_shuffled < thresholds.hint);
    return survives ? grade('strong', 'passed') : grade('hint', 'shuffling');
  }
  if (q !== null && q < thresholds.hint) return grade('hint', 'correction');
  if (z > Z && count >= LEAST) return grade('hint', 'rate');
  return grade('described', q === null ? 'untested' : 'chance');
}

/** How sure it is that two items occur together more often than by chance: strong only with three common sentences, for two are no habit. */
export function gradePair({ q, both }: { readonly q: number; readonly both: number }, thresholds: Thresholds): Grade {
  if (q < thresholds.strong) return both >= LEAST ? grade('strong', 'passed') : grade('hint', 'few_sentences');
  return q < thresholds.hint ? grade('hint', 'correction') : grade('described', 'chance');
}

const grade = (tier: Tier, reason: GradeReason): Grade => ({ tier, reason, recounts: null, held: null });

/** The grade once it is known under how many of the other choices of method the find holds: strong is only what holds under one of them. */
export function gradeAfterRecounts(
  { tier, reason }: Grade,
  { recounts, held }: { readonly recounts: number; readonly held: number },
): Grade {
  return tier === 'strong' && recounts > 0 && held === 0
    ? { tier: 'hint', reason: 'recounts', recounts, held }
    : { tier, reason, recounts, held };
}

/**
 * Whether a difference rests on more than one turn and more than two occurrences. Over-used: at least 3 times in at least 2 turns of
 * the speaker. Under-used: at least 3 expected of the speaker, and said in at least 2 turns of the others.
 */
export function isCarried({ count, expected, turns, turnsElsewhere }: Omit<Evidence, 'q' | 'q_shuffled'>): boolean {
  return count > expected ? count >= LEAST && turns >= LEAST_TURNS : expected >= LEAST && turnsElsewhere >= LEAST_TURNS;
}
