import type { Tier } from '../../data.js';
import type { Settings } from '../../settings.js';

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

/**
 * The grade of a difference. strong: passes correction (q below thresholds.strong), also by shuffling where that was done (q_shuffled below
 * thresholds.hint), and rests on more than one turn (isCarried). hint: q below thresholds.hint, or `worthALook`. described: the rest.
 */
export function tierOf(evidence: Evidence, thresholds: Settings['thresholds'], worthALook = false): Tier {
  const { q, q_shuffled } = evidence;
  const survives = q_shuffled === undefined || (q_shuffled !== null && q_shuffled < thresholds.hint);
  if (q !== null && q < thresholds.strong && survives && isCarried(evidence)) return 'strong';
  if ((q !== null && q < thresholds.hint) || worthALook) return 'hint';
  return 'described';
}

/**
 * Whether a difference rests on more than one turn and more than two occurrences. Over-used: at least 3 times in at least 2 turns of
 * the speaker. Under-used: at least 3 expected of the speaker, and said in at least 2 turns of the others.
 */
export function isCarried({ count, expected, turns, turnsElsewhere }: Omit<Evidence, 'q' | 'q_shuffled'>): boolean {
  return count > expected ? count >= LEAST && turns >= LEAST_TURNS : expected >= LEAST && turnsElsewhere >= LEAST_TURNS;
}
