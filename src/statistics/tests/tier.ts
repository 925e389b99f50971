import type { Tier } from '../../data.js';
import type { Settings } from '../../settings.js';

/** What speaks for a difference between one speaker and the others. */
export interface Evidence {
  /** Null where nothing was tested. */
  readonly q: number | null;
  /** The same by shuffling whole turns, where that was done: how many finds of at least this strength are chance. */
  readonly q_shuffled?: number | null;
  readonly count: number;
  /** The count if everybody spoke alike. */
  readonly expected: number;
  /** In how many turns of the speaker, and of the others, it occurs. */
  readonly turns: number;
  readonly turnsElsewhere: number;
}

const LEAST = 3;
const LEAST_TURNS = 2;

/**
 * How sure is a difference? strong: passes correction (q below thresholds.strong), where shuffling was done fewer than one in ten such
 * finds is chance (q_shuffled below thresholds.hint), and it is carried by more than one turn. hint: q below thresholds.hint, or `worthALook`. described: the rest.
 */
export function tierOf(evidence: Evidence, thresholds: Settings['thresholds'], worthALook = false): Tier {
  const { q, q_shuffled } = evidence;
  const survives = q_shuffled === undefined || (q_shuffled !== null && q_shuffled < thresholds.hint);
  if (q !== null && q < thresholds.strong && survives && isCarried(evidence)) return 'strong';
  if ((q !== null && q < thresholds.hint) || worthALook) return 'hint';
  return 'described';
}

/**
 * Whether a difference does not hang on one turn or on one or two occurrences. Over-used: at least 3 times in at least 2 turns of
 * the speaker. Under-used: at least 3 expected of the speaker, and the others say it in at least 2 turns.
 */
export function isCarried({ count, expected, turns, turnsElsewhere }: Omit<Evidence, 'q' | 'q_shuffled'>): boolean {
  return count > expected ? count >= LEAST && turns >= LEAST_TURNS : expected >= LEAST && turnsElsewhere >= LEAST_TURNS;
}
