import type { PairRow } from '../data.js';
import { type Block, count, said, text } from './document.js';
import type { Evidence } from './evidence.js';
import type { Wording } from './wording.js';
import { writeDecimal, writeProbability } from './write-value.js';

interface Parts {
  readonly caption: string;
  readonly headed?: true;
  readonly rows: readonly PairRow[];
  readonly evidence: (row: PairRow) => Evidence;
  readonly wording: Wording;
}

/** Pairs of terms or themes with the sentences that hold both. */
export function pairTable({ caption, headed, rows, evidence, wording }: Parts): Block {
  const { columns } = wording.pairs;
  return {
    kind: 'table',
    caption,
    ...(headed ? { headed } : {}),
    columns: [
      { title: columns.a, numeric: false },
      { title: columns.b, numeric: false },
      { title: columns.both, numeric: true },
      { title: columns.totals, numeric: true },
      { title: columns.dice, numeric: true },
      { title: columns.q, numeric: true },
    ],
    rows: rows.map((row) => [
      [said(row.a)],
      [said(row.b)],
      [count(evidence(row))],
      [text(`${row.a_total} · ${row.b_total}`)],
      [text(writeDecimal(row.dice))],
      [text(writeProbability(row.q))],
    ]),
  };
}
