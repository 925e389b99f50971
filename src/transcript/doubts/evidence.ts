import type { Candidate } from '../labels/candidates/candidate.js';
import type { LabelledLines } from '../labels/label-lines.js';
import type { Line } from '../labels/line.js';
import type { Extent } from '../structure/find-extent.js';

/** What was read, and how. */
export interface DoubtEvidence {
  readonly read: LabelledLines;
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly extent: Extent;
  /** Lines that are title or heading. */
  readonly titles: ReadonlySet<number>;
  /** Label → the name that its speaker probably has, by what they or the moderator say. */
  readonly proposed: ReadonlyMap<string, string>;
  /** Label → the name that it could be short for, were it not that the two seem to speak with each other. */
  readonly unsettled: ReadonlyMap<string, string>;
  /** Names and aliases of the settings: who they are is decided. */
  readonly given: ReadonlySet<string>;
  /** Whether the settings say how labels are written. */
  readonly isTaught: boolean;
}

/** Characters of all lines, 1 at least. */
export const charactersOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0) || 1;

/** Line → share of the characters from there to the next label. */
export function sharesOf(lines: readonly Line[], labels: ReadonlyMap<number, Candidate>): readonly number[] {
  const all = charactersOf(lines);
  const shares: number[] = [];
  let rest = 0;
  for (const [i, { text }] of [...lines.entries()].reverse()) {
    rest = text.length / all + (labels.has(i + 1) ? 0 : rest);
    shares.push(rest);
  }
  return shares.reverse();
}
