/**
 * One way to read the beginning of a line as a label: mark, value, mark. A value is a short run of letters, digits, inner blanks and dots,
 * with a note in brackets behind it; all other characters on both sides of it are the marks; times are looked through, wherever they stand.
 */
export interface Reading {
  /** What stands before the value, without blanks and times. */
  readonly left: string;
  /** What stands between value and speech, without times; blanks only where there is nothing else. A 'T' at its beginning: a time is the mark. */
  readonly right: string;
  /** As printed. */
  readonly value: string;
  /** What stands in brackets behind the value. */
  readonly note: string;
  readonly time: string;
  /** A time behind mark and blank: of the label where the form's labels have times there, and else the first words of the speech. */
  readonly lateTime: string;
  /** Whether a list number stands before the value. */
  readonly numbered: boolean;
  /** Whether nothing follows on the line. */
  readonly alone: boolean;
  /** Whether the value ends where the bold type ends. */
  readonly bold: boolean;
  /** Offsets in the line: where the value begins and ends, and where the mark behind it (with note and time) ends. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
}

/** A reading of nothing, to be filled. */
export const NO_READING: Reading = {
  left: '',
  right: '',
  value: '',
  note: '',
  time: '',
  lateTime: '',
  numbered: false,
  alone: false,
  bold: false,
  at: 0,
  end: 0,
  from: 0,
};
