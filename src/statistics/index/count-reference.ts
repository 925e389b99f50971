import type { Reference } from '../../data.js';
import { residualSquares } from '../../math/effects/design-effect.js';
import { fold } from '../../words/dictionary/fold.js';
import type { WordIndex } from './index-words.js';

interface Sums {
  count: number;
  squares: number;
  products: number;
  documents: number;
}

/** Counts the words of other texts, one text after another: nothing of a text is kept but sums. */
export class ReferenceCounts {
  readonly #sums = new Map<string, Sums>();
  readonly #sizes = { turns: 0, units: 0, unitSquares: 0 };

  /** A text without a counted word is none. */
  add({ terms, starts, term }: Pick<WordIndex, 'terms' | 'starts' | 'term'>): void {
    const words = term.length;
    if (words === 0) return;
    this.#sizes.turns++;
    this.#sizes.units += words;
    this.#sizes.unitSquares += words * words;
    const counts = new Map<string, number>();
    terms.forEach((name, t) => {
      const key = fold(name);
      counts.set(key, (counts.get(key) ?? 0) + starts[t + 1]! - starts[t]!);
    });
    for (const [key, count] of counts) {
      const sums = this.#sums.get(key) ?? { count: 0, squares: 0, products: 0, documents: 0 };
      this.#sums.set(key, sums);
      sums.count += count;
      sums.squares += count * count;
      sums.products += count * words;
      sums.documents++;
    }
  }

  /** What is compared with; the texts are the clusters of its design effects, as turns are those of a discussion. */
  sum(): Pick<Reference, 'uses' | 'texts' | 'words'> {
    const sizes = this.#sizes;
    let residuals = 0;
    for (const sums of this.#sums.values()) residuals += residualSquares(sums, sizes, sums.count / sizes.units);
    return {
      uses: this.#sums,
      words: sizes.units,
      texts: { ...sizes, effect: sizes.units === 0 ? 1 : Math.max(1, residuals / sizes.units) },
    };
  }
}
