import type { Reading } from '../prefix/reading.js';

/** One way in which a file could mark its labels: the same marks around values that stand alike on their lines. */
export interface Form {
  /** Marks and place, told apart from all others. */
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly place: Place;
  /** Where the speech stands: on the line or the lines below the label, or, as a signature follows what is signed, above it. */
  readonly speech: 'below' | 'above';
  /** Line → what the form reads there: at most one value a line. */
  readonly labels: ReadonlyMap<number, Label>;
  /** Whether nothing but bold type marks the value. */
  readonly bold: boolean;
  /** Whether times stand at most of its labels. */
  readonly timed: boolean;
  /** Where the time stands: before the value, between value and mark, or behind the mark; '' where it stands at too few. */
  readonly timeAt: 'before' | 'after' | 'late' | '';
  /** How much it looks like the way in which this file names its speakers: log odds. */
  readonly evidence: number;
}

/** Where on its line a label stands. inline: speech follows. end: speech comes before. alone: nothing else. heading-N: nothing else, as a heading of the format. */
export type Place = 'inline' | 'end' | 'alone' | `heading-${number}`;

export interface Label {
  readonly reading: Reading;
  /** The value as `nameId` makes it: what comes back. */
  readonly id: string;
}

/** A form in which no line was read: of labels that are set, taught or implied. */
export const UNREAD_FORM: Omit<Form, 'key'> = {
  left: '',
  right: '',
  place: 'inline',
  bold: false,
  speech: 'below',
  labels: new Map(),
  timed: false,
  timeAt: '',
  evidence: 0,
};
