/** A theme and the sentences coded with it: what all tables about themes are counted from. */
export interface Theme {
  readonly theme: string;
  readonly source: 'codebook' | 'discovered';
  readonly terms: readonly string[];
  /** Rules of the codebook, as written in settings. */
  readonly rules: readonly string[];
  /** Mean Jaccard similarity with the nearest group that each of 50 seeds gives, 0–1; null for a codebook. */
  readonly stability: number | null;
  /** Indices in the transcript of the coded sentences of counted speakers, ascending. */
  readonly sentences: readonly number[];
}
