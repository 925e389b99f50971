import type { SentenceRow } from '../../data.js';
import type { Evidence } from './evidence.js';

/** A mark of a chart: what is drawn, and in which panel it stands. */
export interface DrawnMark {
  readonly datum: Readonly<Record<string, unknown>>;
  /** Place of its panel among those of a chart with a panel per person; 0 where there are none. */
  readonly panel: number;
  /** Whether it is written: a label, a number beside a bar. */
  readonly text: boolean;
  /** What its layer draws, itself among it. */
  readonly layer: readonly Readonly<Record<string, unknown>>[];
}

/** What a mark opens, and the row that it draws. */
export interface MarkEvidence<Row extends object = object> {
  readonly evidence: Evidence;
  readonly row: Row;
}

export type EvidenceOfMark = (mark: DrawnMark) => MarkEvidence | null;

/** The evidence of a row; of none, and of one that was counted from nothing, null. */
export function found<Row extends object>(row: Row | undefined, evidenceOf: (row: Row) => Evidence): MarkEvidence<Row> | null {
  if (row === undefined) return null;
  const evidence = evidenceOf(row);
  return evidence.sentences.length === 0 ? null : { evidence, row };
}

/** Some sentences whole, as all that somebody says. */
export function foundSentences(
  about: readonly string[],
  rows: readonly SentenceRow[],
): MarkEvidence<{ readonly characters: number }> | null {
  const sentences = rows.map(({ sentence }) => sentence);
  const characters = rows.reduce((sum, row) => sum + row.characters, 0);
  return found({ characters }, () => ({ about, count: sentences.length, sentences, terms: [], strings: [] }));
}

export const key = (...parts: readonly unknown[]): string => parts.map(String).join('\n');
