/** One word in two corpora: here (a speaker) and elsewhere (everybody else). */
export interface TwoRates {
  /** Occurrences of the word here and elsewhere. */
  readonly here: number;
  readonly elsewhere: number;
  /** All words here and elsewhere. */
  readonly wordsHere: number;
  readonly wordsElsewhere: number;
}
