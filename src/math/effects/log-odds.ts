import type { TwoRates } from '../tests/two-rates.js';

/**
 * Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' words"): z of the difference
 * between a speaker's and everybody else's use of a word, shrunk towards 0 where evidence is thin.
 *
 * Prior of the word α = a0·f/N with a0 = N, that is α = f, its count in the whole discussion: as if everybody had
 * already spoken the whole discussion once. δ = ln[(a + α)/(n1 + a0 − a − α)] − ln[(b + α)/(n2 + a0 − b − α)],
 * variance 1/(a + α) + 1/(b + α), z = δ/√variance. About −10 … 10; above 1.96 worth a look. In small discussions this prior gave
 * a third of a false word per speaker, a weaker one three.
 *
 * 0 with one speaker, for a word that nobody says, and for the only word of a discussion.
 */
export function logOdds({ here, elsewhere, wordsHere, wordsElsewhere }: TwoRates): number {
  const prior = here + elsewhere;
  const total = wordsHere + wordsElsewhere;
  if (prior === 0 || prior === total) return 0;
  const odds = (count: number, words: number): number => (count + prior) / (words + total - count - prior);
  const variance = 1 / (here + prior) + 1 / (elsewhere + prior);
  return Math.log(odds(here, wordsHere) / odds(elsewhere, wordsElsewhere)) / Math.sqrt(variance);
}
