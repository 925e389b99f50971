import type { Language } from '../../data.js';

/** What the page's script is given beside the page itself, as JSON. The text of a sentence is not in it: it stands in the transcript. */
export interface PageData {
  readonly title: string;
  /** The first is '', for what nobody is named for. */
  readonly speakers: readonly string[];
  readonly sections: readonly PageSection[];
  readonly themes: readonly PageTheme[];
  /** Counted sentences that belong to no theme. */
  readonly uncoded: readonly number[];
  readonly turns: readonly PageTurn[];
  /** Ids of all sentences, in order. Everything else names a sentence by its index here. */
  readonly sentences: readonly string[];
  /** Terms that evidence speaks of; everything else names a term by its index here. */
  readonly terms: readonly string[];
  /** For each sentence the offsets of these terms: start, length, term, start, length, term … Null: the terms are to be looked for in the text. */
  readonly words: readonly (readonly number[] | null)[];
  readonly evidence: readonly PageEvidence[];
  /** Id of a chart → `PageChart`, as packed JSON. */
  readonly charts: string;
  /** What the page holds once for each language (`data-slot`) in the other one, as packed HTML; null: there is none. */
  readonly other: string | null;
}

/** Label in each language. */
export interface PageSection {
  readonly section: number;
  readonly label: Readonly<Record<Language, string>>;
}

export interface PageTheme {
  readonly name: string;
  readonly sentences: readonly number[];
}

export type PageTurn = readonly [turn: number, speaker: number, section: number];

/** As `Evidence`, short: a long discussion has thousands. */
export interface PageEvidence {
  /** What it is about. */
  readonly a: readonly string[];
  /** The turn that it is about. */
  readonly t?: number;
  /** What was counted. */
  readonly n: number;
  /** Sentences. */
  readonly s: readonly number[];
  /** Terms marked where they are counted. */
  readonly w?: readonly number[];
  /** Terms marked wherever they stand. */
  readonly x?: readonly number[];
}

export interface PageChart {
  /** The rows that are drawn. */
  readonly csv: string;
  readonly spec: Readonly<Partial<Record<Language, unknown>>>;
}
