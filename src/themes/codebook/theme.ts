import type { Span } from '../../data.js';

/** A term of a theme where it stands in a coded sentence, as offsets in the transcript. */
export interface Match extends Span {
  readonly term: string;
}

/** Why a sentence was coded with a theme. */
export interface Coding {
  /** In order of the text. */
  readonly matches: readonly Match[];
  /** Rules of the codebook that hold, as written in settings. */
  readonly rules: readonly string[];
}

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
  /** For each of these sentences, why. */
  readonly codings: readonly Coding[];
}
