/** One part (turn) of the text in which the word occurs. */
export interface PartCount {
  readonly count: number;
  /** Counted words of the part. */
  readonly words: number;
}

/** All parts of the text that have words, whether the word occurs in them or not. */
export interface Parts {
  readonly number: number;
  readonly words: number;
  /** Words of the smallest part. */
  readonly smallest: number;
}

export interface Dispersion {
  /** Gries's deviation of proportions, 0 – almost 1. */
  readonly dp: number;
  /** DP divided by the greatest value it can take here, 0–1 (Lijffijt & Gries 2012). */
  readonly dpNorm: number;
}

/**
 * How unevenly is a word spread over the turns? 0: in proportion to their lengths; 1: all occurrences in the smallest turn.
 *
 * DP = ½·Σ|v − s|, where v is the share of the word's occurrences that stand in a part and s the share of all words that the
 * part holds (Gries 2008); DPnorm = DP / (1 − smallest s). Parts without the word contribute s, so only those with it are
 * passed in. Null where the word occurs less often than there are parts: it could not be spread evenly (Nelson 2023); null as well
 * with fewer than two parts.
 */
export function dispersion(occurrences: readonly PartCount[], parts: Parts): Dispersion | null {
  const count = occurrences.reduce((sum, part) => sum + part.count, 0);
  if (parts.number < 2 || count < parts.number) return null;
  const excess = occurrences.reduce((sum, part) => {
    const size = part.words / parts.words;
    return sum + Math.abs(part.count / count - size) - size;
  }, 1);
  const dp = Math.max(0, excess / 2);
  return { dp, dpNorm: Math.min(1, dp / (1 - parts.smallest / parts.words)) };
}
