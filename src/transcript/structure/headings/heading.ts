import type { HeadingPattern } from '../../../reading-pattern.js';
import type { Candidate } from '../../labels/candidates/candidate.js';
import type { Line } from '../../labels/line.js';
import type { Extent } from '../find-extent.js';

export interface Heading {
  /** Index of the line. */
  readonly line: number;
  /** As printed, '' where none is. */
  readonly number: string;
  readonly title: string;
}

/** Where headings are looked for. */
export interface LabelledText {
  readonly lines: readonly Line[];
  /** Labels that were taken, by line. */
  readonly labels: ReadonlyMap<number, Candidate>;
  readonly extent: Extent;
  /** Lines that the settings say are headings, and how headings are written. */
  readonly wanted: { readonly lines: readonly string[]; readonly patterns: readonly HeadingPattern[] };
}

/** A heading without a mark of its own is no longer than this. */
export const SHORT = 30;
