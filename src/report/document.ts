/**
 * The report as a tree, before it becomes HTML, Markdown or Word: what is said stands here once, and all say the same.
 */

import type { Chart, QuoteRow, Tier } from '../data.js';
import type { Evidence } from './evidence/evidence.js';

export type Inline =
  /** Words of the interface. */
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the transcript: escaped, and isolated from their surroundings. */
  | { readonly kind: 'said'; readonly text: string; readonly strong?: true }
  /** A counted number with the sentences that it was counted from. */
  | { readonly kind: 'count'; readonly text: string; readonly evidence: Evidence }
  /** A number that opens sentences in the page; elsewhere it is only a number, since another number of the row has listed its sentences. */
  | { readonly kind: 'opens'; readonly text: string; readonly evidence: Evidence }
  /** A further number from the same sentences as the count of its row: a rate, an interval, a probability. */
  | { readonly kind: 'also'; readonly text: string; readonly evidence: Evidence }
  /** A number without sentences of its own, leading to the paragraph (`to`, an anchor) that says how it was computed. */
  | { readonly kind: 'leads'; readonly text: string; readonly to: string }
  /** A name that leads to a file beside the report (`to`, a relative address, escaped); in Word a name alone. */
  | { readonly kind: 'file'; readonly text: string; readonly to: string }
  /** Something to be typed as it stands. */
  | { readonly kind: 'code'; readonly text: string }
  /** Grade of a find; the page opens what it rests on, if that is said here. */
  | { readonly kind: 'tier'; readonly tier: Tier; readonly reason?: string }
  /** A share between 0 and 1, drawn as a bar beside its number where that is possible; `of` is what it is the share of all of. */
  | { readonly kind: 'share'; readonly text: string; readonly share: number; readonly of: Evidence };

/** Everything but a tier is written. */
export type Written = Exclude<Inline, { readonly kind: 'tier' }>;

export type Line = readonly Inline[];

export interface TableColumn {
  readonly title: string;
  readonly numeric: boolean;
}

/** One occurrence of a term with what stands beside it. */
export interface ConcordanceLine {
  readonly speaker: string;
  readonly before: string;
  readonly word: Inline;
  readonly after: string;
  readonly sentence: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly content: Line; readonly id?: string }
  | { readonly kind: 'subheading'; readonly content: Line }
  | { readonly kind: 'paragraph'; readonly content: Line; readonly id?: string }
  /** Said beside the matter: how to read it, what it does not show. */
  | { readonly kind: 'note'; readonly content: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  /**
   * Something said, verbatim: sentences, or a passage of them; by whom, where that is not said before it; whether it may need what stands
   * around it.
   */
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly sentences: readonly string[];
      readonly speaker?: string;
      readonly inContext?: true;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** The heading before it says what the caption says. */
      readonly headed?: true;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Line[])[];
    }
  /** Terms where they are said, the words below each other. */
  | {
      readonly kind: 'concordance';
      readonly caption: string;
      readonly terms: readonly { readonly head: Line; readonly lines: readonly ConcordanceLine[] }[];
    }
  | { readonly kind: 'figure'; readonly chart: Chart };

export type TableBlock = Extract<Block, { readonly kind: 'table' }>;

export interface DocumentSection {
  /** ASCII, unique: the anchor of the section. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  readonly title: string;
  /** When and where it took place and who held it; empty where nothing is known. */
  readonly about: Line;
  /** How much of it there is. */
  readonly facts: Line;
  readonly sections: readonly DocumentSection[];
}

export const text = (content: string): Written => ({ kind: 'text', text: content });
export const said = (content: string): Inline => ({ kind: 'said', text: content });
/** A word that the sentence is about, in quotation marks, so that no other word runs into it. */
export const mentioned = (content: string): Line => [text('“'), said(content), text('”')];
export const code = (content: string): Inline => ({ kind: 'code', text: content });
export const name = (content: string): Inline => ({ kind: 'said', text: content, strong: true });
/** A name; one that leads to a file where there is one. */
export const nameOrLink = (content: string, to: string | undefined): Inline =>
  to === undefined ? name(content) : { kind: 'file', text: content, to };
export const count = (evidence: Evidence, content = String(evidence.count)): Written => ({ kind: 'count', text: content, evidence });

/** A number that opens sentences in the page, and is only a number elsewhere. */
export type Opening = Extract<Inline, { kind: 'opens' | 'also' }>;

export const opens = (evidence: Evidence, content = String(evidence.count)): Opening => ({ kind: 'opens', text: content, evidence });

export const also = (evidence: Evidence, content: string): Opening => ({ kind: 'also', text: content, evidence });

export const leads = (to: string, content: string): Written => ({ kind: 'leads', text: content, to });

/**
 * A phrase of the interface, as a template: what stands in it is either words or a part that opens sentences or leads somewhere. Each
 * language puts the parts where it needs them.
 */
export function line(words: readonly string[], ...parts: readonly (string | number | Written | Line)[]): Line {
  const pieces = words.flatMap((piece, i) => [text(piece), ...parts.slice(i, i + 1).flatMap(inlinesOf)]);
  return pieces.filter((piece) => piece.kind === 'tier' || piece.text !== '');
}

function inlinesOf(part: string | number | Written | Line): Line {
  if (typeof part === 'string' || typeof part === 'number') return [text(String(part))];
  return 'kind' in part ? [part] : part;
}

/** A line as plain text, without its grade. */
export const plain = (line: Line): string =>
  line
    .map((part) => (part.kind === 'tier' ? '' : part.text))
    .join('')
    .trim();

/** Items with a separator of the interface between them. */
export function joined(items: readonly Line[], separator: string): Line {
  return items.flatMap((item, index) => (index === 0 ? item : [text(separator), ...item]));
}

/** A passage; where nothing is said of whether it stands alone, it does. */
type Passage = Pick<QuoteRow, 'text' | 'sentences'> & Partial<Pick<QuoteRow, 'alone'>>;

export const quoted = ({ text: passage, sentences, alone }: Passage): Extract<Block, { kind: 'quote' }> => ({
  kind: 'quote',
  text: passage,
  sentences,
  ...(alone === 0 ? { inContext: true } : {}),
});

/** The same with the name of the speaker. */
export const quotedBy = (row: Passage & Pick<QuoteRow, 'speaker'>): Block => ({ ...quoted(row), speaker: row.speaker });
