/** A theme and the sentences coded with it: what all tables about themes are counted from. */
export interface Theme {
  readonly theme: string;
  readonly source: 'codebook' | 'discovered';
  readonly terms: readonly string[];
  /** Places in the transcript of the coded sentences of counted speakers, ascending. */
  readonly sentences: readonly number[];
}
