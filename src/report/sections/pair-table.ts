import type { PairRow } from '../../data.js';
import { TABLES } from '../../tables/tables.js';
import { also, type Block, count, type Inline, said, text } from '../document.js';
import type { Evidence } from '../evidence/evidence.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { writeDecimal, writeProbability, writeRate } from '../wording/write-value.js';

interface Parts {
  readonly caption: string;
  readonly headed?: true;
  readonly rows: readonly PairRow[];
  readonly evidence: (row: PairRow) => Evidence;
  /** Of each term or theme alone. */
  readonly items: ReadonlyMap<string, Evidence>;
  readonly wording: Wording;
}

/** Pairs of terms or themes with the sentences that hold both. */
export function pairTable({ caption, headed, rows, evidence, items, wording }: Parts): Block {
  return {
    kind: 'table',
    caption,
    ...(headed ? { headed } : {}),
    columns: [
      ...tableColumns(TABLES.termPairs, ['a', 'b', 'both'], wording),
      { title: wording.pairs.totals, numeric: true },
      ...tableColumns(TABLES.termPairs, ['expected', 'dice', 'q'], wording),
    ],
    rows: rows.map((row) => [
      [said(row.a)],
      [said(row.b)],
      [count(evidence(row))],
      [total(items.get(row.a), row.a_total), text(' · '), total(items.get(row.b), row.b_total)],
      [also(evidence(row), writeRate(row.expected))],
      [also(evidence(row), writeDecimal(row.dice))],
      [also(evidence(row), writeProbability(row.q))],
    ]),
  };
}

/** Where some sentences are of people who are not counted, the number is not of all and opens nothing. */
const total = (evidence: Evidence | undefined, sentences: number): Inline =>
  evidence?.sentences.length === sentences ? also(evidence, String(sentences)) : text(String(sentences));
