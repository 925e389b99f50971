import { wrapText } from '../../charts/layout/wrap-text.js';
import type { SentenceRow } from '../../data.js';
import { closesAlone, leadOf, opensAlone, readable, readsWell } from '../../themes/passages/forms.js';
import { layout, type MeasurePoints } from './deck.js';

const MOST_LINES = 2;
/** A sentence of a few characters shows nothing. */
const LEAST_CHARACTERS = 10;

/** Finds for each slide the sentence that shows it best, without the connective before it; one that stands on another slide already comes last. */
export class QuoteChooser {
  readonly #sentences: ReadonlyMap<string, SentenceRow>;
  readonly #measure: MeasurePoints;
  readonly #used = new Set<string>();

  constructor(sentences: readonly SentenceRow[], measure: MeasurePoints) {
    this.#sentences = new Map(sentences.map((row) => [row.sentence, { ...row, text: row.text.slice(leadOf(readable(row.text))) }]));
    this.#measure = measure;
  }

  /** Of the sentences that a find was counted from, the strongest find's first: sentences that stand alone and key sentences before others. Never cut: null where none fits. */
  choose(ids: readonly string[]): SentenceRow | null {
    const fitting = [...new Set(ids)].flatMap((id) => this.#sentences.get(id) ?? []).filter((row) => this.#fits(row));
    const worth = ({ sentence, key, text }: SentenceRow): number => (this.#used.has(sentence) ? 0 : 4) + (canStand(text) ? 2 : 0) + key;
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

function canStand(text: string): boolean {
  const plain = readable(text);
  return opensAlone(plain) && closesAlone(plain) && readsWell(plain);
}

/** Ids of the sentences behind the first rows. */
export const evidenceOf = (rows: readonly { readonly sentences: readonly string[] }[]): readonly string[] =>
  rows.slice(0, 3).flatMap(({ sentences }) => sentences);
