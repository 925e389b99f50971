import { wrapText } from '../../charts/layout/wrap-text.js';
import type { QuoteRow, Tables } from '../../data.js';
import { layout, type MeasurePoints } from './deck.js';

const MOST_LINES = 2;
/** A sentence of a few characters shows nothing. */
const LEAST_CHARACTERS = 10;

/** Finds for each slide the sentence that shows it best, of those that can be quoted alone; one that stands on another slide already comes last. */
export class QuoteChooser {
  readonly #passages: ReadonlyMap<string, QuoteRow>;
  readonly #measure: MeasurePoints;
  readonly #used = new Set<QuoteRow>();

  constructor({ quotes }: Pick<Tables, 'quotes'>, measure: MeasurePoints) {
    const alone = quotes.filter((row) => row.alone === 1 && row.sentences.length === 1);
    this.#passages = new Map(alone.map((row) => [row.sentences[0] ?? '', row]));
    this.#measure = measure;
  }

  /** Of the sentences that a find was counted from, the strongest find's first. Never cut: null where none fits. */
  choose(ids: readonly string[]): QuoteRow | null {
    const fitting = ids.flatMap((id) => this.#passages.get(id) ?? []).filter((row) => this.#fits(row));
    const best = fitting.find((row) => !this.#used.has(row)) ?? fitting[0] ?? null;
    if (best) this.#used.add(best);
    return best;
  }

  #fits({ text, speaker, characters }: QuoteRow): boolean {
    if (speaker === '' || characters < LEAST_CHARACTERS || text.includes('\n')) return false;
    const width = (layout.inner - 0.5) * 72;
    return wrapText(text, { width, size: layout.quote.size, measure: this.#measure, lines: 99 }).length <= MOST_LINES;
  }
}

/** Ids of the sentences behind the first rows. */
export const evidenceOf = (rows: readonly { readonly sentences: readonly string[] }[]): readonly string[] =>
  rows.slice(0, 3).flatMap(({ sentences }) => sentences);
