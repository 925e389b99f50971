/** A theme and the sentences coded with it: what all tables about themes are counted from. */
export interface Theme {
  readonly theme: string;
  readonly source: 'codebook' | 'discovered';
  readonly terms: readonly string[];
  /** Rules of the codebook, as the settings may write them. */
  readonly rules: readonly string[];
  /** How often other seeds give the same theme, 0–1; null for a codebook. */
  readonly stability: number | null;
  /** Places in the transcript of the coded sentences of counted speakers, ascending. */
  readonly sentences: readonly number[];
}
