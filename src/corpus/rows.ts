/** Rows of the corpus's tables: their properties are the columns, in this order. Lists are joined with ";" in CSV. */
import type { Tier } from '../data.js';

/** Rows of a table that the report shows; the file has all. */
export const MOST_SHOWN = 60;
/** Of each group of a comparison so many are shown, however sure. */
export const LEAST_OF_GROUP = 5;

export interface DocumentRow {
  readonly document: string;
  readonly title: string;
  /** 2026-03-05, 2026-03, 2026, or '' where none is known. */
  readonly date: string;
  readonly file: string;
  readonly speakers: number;
  readonly turns: number;
  readonly sentences: number;
  readonly characters: number;
  readonly words: number;
  readonly warnings: number;
}

export interface CorpusPersonRow {
  readonly person: string;
  readonly names: readonly string[];
  readonly organisation: readonly string[];
  readonly documents: number;
  readonly turns: number;
  readonly characters: number;
  readonly words: number;
  readonly first_date: string;
  readonly last_date: string;
  readonly in_documents: readonly string[];
}

export interface CorpusTermRow {
  readonly term: string;
  readonly tag: string;
  readonly count: number;
  readonly per_thousand: number;
  readonly documents: number;
  readonly people: number;
  /** DPnorm over documents, 0 even – 1 in one place; null where too rare to be even. */
  readonly dispersion: number | null;
  readonly first_date: string;
  /** `document#turn.sentence`, three at most, from different documents. */
  readonly examples: readonly string[];
}

/** How a term of a document, a month, a person or an organisation differs from the rest. */
export interface CorpusKeynessRow {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly elsewhere: number;
  /** If the group spoke like the rest it is compared with. */
  readonly expected: number;
  readonly per_thousand: number;
  readonly log_ratio: number;
  readonly z: number;
  readonly g2: number;
  /** In how many documents of the group. */
  readonly documents: number;
  /** By shuffling whole discussions. */
  readonly p: number;
  readonly q: number;
  readonly tier: Tier;
  readonly examples: readonly string[];
}

export interface PeriodRow {
  readonly month: string;
  readonly documents: number;
  readonly words: number;
}

export interface TermByMonthRow {
  readonly month: string;
  readonly term: string;
  readonly count: number;
  readonly words: number;
  readonly per_thousand: number;
  /** 95 %, widened by how much discussions differ. */
  readonly low: number;
  readonly high: number;
  readonly documents: number;
  readonly of_documents: number;
}

export interface TrendRow {
  readonly term: string;
  readonly count: number;
  readonly documents: number;
  /** Spearman's rank correlation of date and rate over dated discussions, −1 – 1. */
  readonly rho: number;
  readonly first_half: number;
  readonly second_half: number;
  readonly p: number;
  readonly q: number;
  readonly tier: Tier;
}

export interface CorpusThemeRow {
  readonly theme: string;
  readonly source: 'codebook' | 'discovered';
  readonly terms: readonly string[];
  readonly sentences: number;
  readonly share: number;
  readonly documents: number;
  readonly people: number;
  readonly stability: number | null;
}

export interface ThemeByRow {
  readonly group: string;
  readonly theme: string;
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface SimilarRow {
  readonly document: string;
  readonly similar: string;
  readonly rank: number;
  /** Cosine of TF-IDF, 0–1. */
  readonly cosine: number;
  readonly shared_terms: readonly string[];
}

export interface CorpusNewTermRow {
  readonly term: string;
  readonly parts: readonly string[];
  readonly count: number;
  readonly documents: number;
  readonly npmi: number;
  readonly example: string;
}

export interface SetAsideRow {
  readonly document: string;
  readonly code: string;
  readonly reason: string;
}

/** Documents and terms in one plane, by correspondence analysis. */
export interface DocumentMapRow {
  readonly kind: 'document' | 'term';
  readonly item: string;
  readonly x: number;
  readonly y: number;
  /** Share of the inertia of the two axes, 0–1. */
  readonly contribution: number;
}

export interface CorpusQuote {
  readonly document: string;
  readonly sentence: string;
  readonly speaker: string;
  readonly text: string;
}

export interface CorpusTables {
  readonly map: readonly DocumentMapRow[];
  /** Share of all differences that the axes of the map show, 0–1 each. */
  readonly mapShares: readonly [number, number];
  /** `document#turn.sentence` → the sentence, for the examples that the report shows. */
  readonly quotes: ReadonlyMap<string, CorpusQuote>;
  readonly documents: readonly DocumentRow[];
  readonly people: readonly CorpusPersonRow[];
  readonly terms: readonly CorpusTermRow[];
  readonly termsByDocument: readonly CorpusKeynessRow[];
  readonly termsByPerson: readonly CorpusKeynessRow[];
  readonly termsByOrganisation: readonly CorpusKeynessRow[];
  readonly months: readonly PeriodRow[];
  readonly termsByMonth: readonly TermByMonthRow[];
  /** As `termsByMonth`, but by quarter (2026-Q1) or year where months are many: what charts show. */
  readonly termsByPeriod: readonly TermByMonthRow[];
  readonly trends: readonly TrendRow[];
  readonly themes: readonly CorpusThemeRow[];
  readonly themeByDocument: readonly ThemeByRow[];
  readonly themeByPerson: readonly ThemeByRow[];
  readonly themeByMonth: readonly ThemeByRow[];
  readonly similarDocuments: readonly SimilarRow[];
  readonly newTerms: readonly CorpusNewTermRow[];
  readonly setAside: readonly SetAsideRow[];
}
