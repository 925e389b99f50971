import type { Attributes } from '../data.js';
import type { CORPUS_TABLES, TermByMonthRow } from '../tables/corpus-tables.js';
import type { Row } from '../tables/table.js';

export type * from '../tables/corpus-tables.js';

/** Rows of a table that the report shows; the file has all. */
export const MOST_SHOWN = 60;
/** Of each group of a comparison so many rows are shown, whatever their grade. */
export const LEAST_OF_GROUP = 5;

export interface CorpusQuote {
  readonly document: string;
  readonly sentence: string;
  readonly speaker: string;
  readonly text: string;
}

type CorpusRows = { readonly [Name in keyof typeof CORPUS_TABLES]: readonly Row<(typeof CORPUS_TABLES)[Name]>[] };

/** All that the report of a corpus is made from. */
export interface CorpusTables extends CorpusRows {
  /** Share of all differences that the axes of the map show, 0–1 each. */
  readonly mapShares: readonly [number, number];
  /** Sentences that have a theme, and all. */
  readonly coverage: { readonly sentences: number; readonly of: number };
  /** Names that may mean somebody who has another name too. */
  readonly suggested: readonly { readonly name: string; readonly person: string }[];
  /** How many tests of people and of organisations were made. */
  readonly tests: Readonly<Record<'people' | 'organisations', number>>;
  /** `document#s12.3` → the sentence, for the examples that the report shows. */
  readonly quotes: ReadonlyMap<string, CorpusQuote>;
  /** As `termsByMonth`, but by quarter (2026-Q1) or year where months are many: what charts show. */
  readonly termsByPeriod: readonly TermByMonthRow[];
  /** What the settings say of the people. */
  readonly attributes: Attributes;
}
