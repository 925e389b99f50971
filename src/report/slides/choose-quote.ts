import { wrapText } from '../../charts/layout/wrap-text.js';
import type { QuoteRow, SentenceRow, Tables } from '../../data.js';
import { layout, type MeasurePoints } from './deck.js';

const MOST_LINES = 2;
/** A sentence of a few characters shows nothing. */
const LEAST_CHARACTERS = 10;

/** Finds for each slide the sentence that shows it best; one that stands on another slide already comes last. */
export class QuoteChooser {
  readonly #sentences: ReadonlyMap<string, SentenceRow>;
  /** Sentences that are a passage of their own, which can be quoted as they stand. */
  readonly #alone: ReadonlyMap<string, QuoteRow>;
  readonly #measure: MeasurePoints;
  readonly #used = new Set<string>();

  constructor({ sentences, quotes }: Pick<Tables, 'sentences' | 'quotes'>, measure: MeasurePoints) {
    this.#alone = new Map(quotes.flatMap((row) => (row.alone === 1 && row.sentences.length === 1 ? [[row.sentences[0] ?? '', row]] : [])));
    this.#sentences = new Map(sentences.map((row) => [row.sentence, { ...row, text: this.#alone.get(row.sentence)?.text ?? row.text }]));
    this.#measure = measure;
  }

  /** Of the sentences that a find was counted from, the strongest find's first: those that can be quoted alone and key sentences before others. Never cut: null where none fits. */
  choose(ids: readonly string[]): SentenceRow | null {
    const fitting = [...new Set(ids)].flatMap((id) => this.#sentences.get(id) ?? []).filter((row) => this.#fits(row));
    const worth = ({ sentence, key }: SentenceRow): number =>
      (this.#used.has(sentence) ? 0 : 4) + (this.#alone.has(sentence) ? 2 : 0) + key;
    const best = fitting.reduce<SentenceRow | null>((found, row) => (found === null || worth(row) > worth(found) ? row : found), null);
    if (best) this.#used.add(best.sentence);
    return best;
  }

  #fits({ text, speaker, characters }: SentenceRow): boolean {
    if (speaker === '' || characters < LEAST_CHARACTERS || text.trim() === '' || text.includes('\n')) return false;
    const width = (layout.inner - 0.5) * 72;
    return wrapText(text, { width, size: layout.quote.size, measure: this.#measure, lines: 99 }).length <= MOST_LINES;
  }
}

/** Ids of the sentences behind the first rows. */
export const evidenceOf = (rows: readonly { readonly sentences: readonly string[] }[]): readonly string[] =>
  rows.slice(0, 3).flatMap(({ sentences }) => sentences);
