import type { Settings } from '../../../settings.js';
import type { Database } from '../../database.js';
import type { DocumentKeynessRow } from '../../rows.js';
import type { Facts } from '../counts/facts.js';
import { firstOccurrences, sentenceNumber } from '../counts/first-occurrences.js';
import type { TermCells, TermReader } from '../counts/term-cells.js';
import { type GroupTerm, type Listed, listKeyness } from './compare-groups.js';

/** Above it, tables that compare every document with every other are not made; the store holds what they need. */
export const MOST_DOCUMENTS = 5000;
/** The most frequent terms are compared: of people those of at least two documents. */
export const MOST_COMPARED = 1000;

export type Rules = Pick<Settings, 'thresholds' | 'seed'>;

/**
 * What one discussion says more often than the others; nothing where they are too many. It is a description: there is one discussion of its kind, and
 * every term has one that says it most, so that no test over discussions could tell.
 */
export class DocumentComparison implements TermReader {
  readonly #counted: GroupTerm[] = [];
  readonly #isMade: boolean;
  #compared = 0;

  constructor(
    readonly facts: Facts,
    readonly rules: Rules,
  ) {
    const { length } = facts.documents;
    this.#isMade = length >= 2 && length <= MOST_DOCUMENTS;
  }

  read({ term, name, count: all, documents, byDocument }: TermCells): void {
    if (!this.#isMade || this.#compared === MOST_COMPARED) return;
    this.#compared++;
    const { facts, rules } = this;
    documents.forEach((group, i) => {
      const { id = '', words = 0 } = facts.documents[group] ?? {};
      const here = byDocument[i]!;
      if (here < rules.thresholds.minimum_count || here * facts.words <= all * words) return;
      this.#counted.push({
        group,
        groupName: id,
        term,
        termName: name,
        here,
        elsewhere: all - here,
        wordsHere: words,
        wordsElsewhere: facts.words - words,
        documents: documents.length,
      });
    });
  }

  rows(database: Database): Promise<readonly DocumentKeynessRow[]> {
    const listed = { table: 'listed_documents', said: 'said s ON s.doc = l."group" AND s.term = l.term' };
    return withExamples(database, listKeyness(this.#counted, this.rules), listed, this.facts);
  }
}

/** Up to three sentences for each row. The rows are loaded as a table, which `said` joins to as `l`. */
export async function withExamples<Row extends DocumentKeynessRow>(
  database: Database,
  rows: readonly Listed<Row>[],
  { table, said }: { readonly table: string; readonly said: string },
  facts: Facts,
): Promise<readonly (Omit<Row, 'examples'> & Pick<DocumentKeynessRow, 'examples'>)[]> {
  await database.load(table, [
    { name: 'row', type: 'INTEGER', values: Int32Array.from(rows, (_, i) => i) },
    { name: 'group', type: 'INTEGER', values: Int32Array.from(rows, ({ group }) => group) },
    { name: 'term', type: 'INTEGER', values: Int32Array.from(rows, ({ term }) => term) },
  ]);
  const numbers = `SELECT DISTINCT l."row", ${sentenceNumber('s')} AS number FROM ${table} l JOIN ${said}`;
  const examples = await firstOccurrences(database, numbers, facts);
  return rows.map(({ row }, i) => ({ ...row, examples: examples.get(i) ?? [] }));
}
