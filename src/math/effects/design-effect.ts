/** What a sum over turns needs of each turn: x occurrences among n units. */
export interface TurnSums {
  /** Σx. */
  readonly count: number;
  /** Σx². */
  readonly squares: number;
  /** Σx·n. */
  readonly products: number;
}

/** The turns themselves: how many, Σn and Σn². */
export interface TurnSizes {
  readonly turns: number;
  readonly units: number;
  readonly unitSquares: number;
}

/**
 * Σ(x − n·rate)² over turns, those without an occurrence too: how far the counts of turns are from one rate, in occurrences. With the rate of
 * these turns themselves (the default) it is multiplied by k/(k − 1), k the number of turns. 0 or more.
 */
export function residualSquares({ count, squares, products }: TurnSums, { turns, units, unitSquares }: TurnSizes, rate?: number): number {
  const p = rate ?? count / units;
  const sum = Math.max(0, squares - 2 * p * products + p * p * unitSquares);
  return rate === undefined && turns > 1 ? (sum * turns) / (turns - 1) : sum;
}

/** Turns that the design effect of all words is worth, beside those that say the word. */
const WEIGHT = 4;

/**
 * Design effect: by which factor do occurrences vary more than if units were independent, because they come in turns? (Rao & Scott 1992:
 * counts divided by it are as good as independent ones.) 1 or more.
 *
 * The word's own effect max(1, residuals / count), where residuals are residualSquares summed over the groups that are compared, rests on few
 * turns; it is drawn towards that of all words by (m·own + 4·all) / (m + 4), m the number of turns with the word.
 */
export function designEffect(word: { readonly residuals: number; readonly count: number; readonly turns: number }, all: number): number {
  const own = Math.max(1, word.residuals / word.count);
  return (word.turns * own + WEIGHT * all) / (word.turns + WEIGHT);
}
