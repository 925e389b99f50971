import { correspondence } from '../../../math/correspondence.js';
import type { DocumentMapRow } from '../../rows.js';
import type { Facts } from '../counts/facts.js';
import type { TermCells, TermReader } from '../counts/term-cells.js';

const MOST_TERMS = 60;
const MOST_DOCUMENTS = 500;
/** With fewer of these terms a document's position on the map is chance. */
const LEAST_WORDS = 30;

/**
 * Which discussions talk of the same things: correspondence analysis of documents × the most frequent terms that at least two documents
 * and at most nine in ten have. No points for fewer than three documents or eight terms, or more than 500 documents.
 */
export class DocumentMap implements TermReader {
  readonly #isMade: boolean;
  readonly #terms: { readonly term: string; readonly counts: Int32Array }[] = [];

  constructor(readonly facts: Facts) {
    const { length } = facts.documents;
    this.#isMade = length >= 3 && length <= MOST_DOCUMENTS;
  }

  read({ name: term, documents, byDocument }: TermCells): void {
    const all = this.facts.documents.length;
    if (!this.#isMade || this.#terms.length === MOST_TERMS || documents.length < 2 || documents.length * 10 > all * 9) return;
    const counts = new Int32Array(all);
    documents.forEach((document, i) => {
      counts[document] = byDocument[i]!;
    });
    this.#terms.push({ term, counts });
  }

  points(): { readonly map: readonly DocumentMapRow[]; readonly mapShares: readonly [number, number] } {
    const none = { map: [], mapShares: [0, 0] as const };
    const rows = this.facts.documents
      .map(({ id }, index) => ({ id, row: this.#terms.map(({ counts }) => counts[index]!) }))
      .filter(({ row }) => row.reduce((sum, count) => sum + count, 0) >= LEAST_WORDS);
    const kept = this.#terms.map((one, j) => ({ ...one, j })).filter(({ j }) => rows.some(({ row }) => row[j]! > 0));
    if (rows.length < 3 || kept.length < 8) return none;
    const found = correspondence(rows.map(({ row }) => kept.map(({ j }) => row[j]!)));
    if (found === null) return none;
    const point = { x: 0, y: 0, contribution: 0 };
    return {
      map: [
        ...rows.map(({ id }, i) => ({ kind: 'document' as const, item: id, ...(found.rows[i] ?? point) })),
        ...kept.map(({ term }, i) => ({ kind: 'term' as const, item: term, ...(found.columns[i] ?? point) })),
      ],
      mapShares: found.shares,
    };
  }
}
