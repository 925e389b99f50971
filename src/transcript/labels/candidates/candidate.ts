import type { Form } from '../forms/form.js';
import type { Reading } from '../prefix/reading.js';

/** A line that was taken for somebody's label, or could have been. */
export interface Candidate {
  /** Index of the line. */
  readonly line: number;
  readonly form: Form;
  readonly reading: Reading;
  /** The value as `nameId` makes it. */
  readonly id: string;
  /** Where the speech stands; within a block quotation as the label lies in it. */
  readonly speech: Form['speech'];
  /** As printed, '' where none. */
  readonly time: string;
  /** Offsets at which the speech begins and ends in the line; both its length where it stands on other lines. */
  readonly from: number;
  readonly to: number;
  /** Probability that this is somebody's label. */
  readonly probability: number;
}
