import type { PageEvidence } from '../html/page-data.js';
import type { Record } from './record.js';
import type { State } from './state.js';

type Filter = Pick<State, 'who' | 'part' | 'theme'>;

/** The filter for sentences that belong to none; no theme has an empty name. */
export const NO_THEME = '';

/** Which sentences pass the filters, and how many of a number's sentences do. */
export class Passing {
  #filter: Filter = { who: null, part: null, theme: null };
  #pass: Uint8Array;
  #counts = new Map<number, number>();
  /** Whether anything is filtered at all. */
  active = false;
  /** How many sentences pass. */
  total: number;

  constructor(readonly record: Record) {
    this.total = record.sentences.length;
    this.#pass = new Uint8Array(this.total).fill(1);
  }

  /** True where this is another filter than before. */
  use({ who, part, theme }: Filter): boolean {
    const same = who === this.#filter.who && part === this.#filter.part && theme === this.#filter.theme;
    if (same) return false;
    this.#filter = { who, part, theme };
    this.active = who !== null || part !== null || theme !== null;
    const { sentences, data } = this.record;
    const coded =
      theme === null
        ? null
        : new Set(theme === NO_THEME ? data.uncoded : (data.themes.find(({ name }) => name === theme)?.sentences ?? []));
    this.#pass = Uint8Array.from(sentences, ({ at, speaker, section }) =>
      (who === null || speaker === who) && (part === null || section === part) && (coded === null || coded.has(at)) ? 1 : 0,
    );
    this.total = this.#pass.reduce((sum, one) => sum + one, 0);
    this.#counts = new Map();
    return true;
  }

  has(sentence: number): boolean {
    return this.#pass[sentence] === 1;
  }

  /** Of the sentences of a piece of evidence those that pass. */
  count(number: number): number {
    const known = this.#counts.get(number);
    if (known !== undefined) return known;
    const found = (this.record.evidence(number)?.s ?? []).filter((at) => this.has(at)).length;
    this.#counts.set(number, found);
    return found;
  }

  of({ s }: PageEvidence): readonly number[] {
    return this.active ? s.filter((at) => this.has(at)) : s;
  }
}
