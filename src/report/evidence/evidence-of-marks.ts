import type { Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { combineEvidence, type Evidence, type Lookup } from '../../tables/evidence.js';
import { readReference } from '../../tables/reference.js';
import { columnsOf, type Table } from '../../tables/table.js';
import { TABLES } from '../../tables/tables.js';
import { sectionLabel } from '../section-label.js';
import { themeTerms } from './theme-terms.js';

/** What a mark opens, and the row that it draws: of several rows what they have in common and their sums. */
export interface MarkEvidence {
  readonly evidence: Evidence;
  readonly row: Readonly<Record<string, unknown>>;
}

/** What a reference leads to: null for what is none, and for rows without sentences. */
export type FindEvidence = (reference: string) => MarkEvidence | null;

/** Looks references up in the tables, each once. */
export function evidenceOfMarks(tables: Tables): FindEvidence {
  const lookup = lookupIn(tables);
  const known = new Map<string, MarkEvidence | null>();
  return (reference) => {
    const found = known.get(reference) ?? findEvidence(reference, tables, lookup);
    known.set(reference, found);
    return found;
  };
}

function findEvidence(source: string, tables: Tables, lookup: Lookup): MarkEvidence | null {
  const reference = readReference(tables, source);
  if (reference === null) return null;
  const table: Table = TABLES[reference.table];
  const rows = reference.rows as readonly Readonly<Record<string, unknown>>[];
  const evidence = combineEvidence(
    rows.flatMap((row) => table.evidence?.(row, lookup) ?? []),
    lookup,
  );
  return evidence.sentences.length === 0 ? null : { evidence, row: combineRows(table, rows) };
}

/** One row as it is, without the text of a whole turn; of several, counts are summed, lists joined, and names listed. */
function combineRows(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): MarkEvidence['row'] {
  const columns = columnsOf(table).filter(({ name }) => name !== 'text');
  return Object.fromEntries(
    columns.flatMap(({ name, type, format }): readonly (readonly [string, unknown])[] => {
      const values = rows.map((row) => row[name]);
      const [first] = values;
      if (values.every((value) => value === first)) return [[name, first]];
      if (format === 'integer') return [[name, values.reduce((sum: number, value) => sum + Number(value), 0)]];
      return type === 'number' ? [] : [[name, [...new Set(values.flat())]]];
    }),
  );
}

/** Each index is built on its first use. */
function lookupIn(tables: Tables): Lookup {
  const bySpeaker = lazily(() => groupBy(tables.sentences, ({ speaker }) => speaker));
  const byTurn = lazily(() => groupBy(tables.sentences, ({ turn }) => turn));
  const positions = lazily(() => new Map(tables.sentences.map((row, position) => [row.sentence, { ...row, position }])));
  const sections = lazily(() => new Map(tables.sections.map((row) => [row.section, sectionLabel(row)])));
  const terms = lazily(() => themeTerms(tables.themes));
  return {
    termsOf: (theme) => terms().get(theme) ?? [],
    sentencesBy: (speaker) => (bySpeaker().get(speaker) ?? []).map(({ sentence }) => sentence),
    sentencesOf: (turn) => (byTurn().get(turn) ?? []).map(({ sentence }) => sentence),
    speakerOf: (sentence) => positions().get(sentence)?.speaker ?? '',
    sectionLabel: (section) => sections().get(section) ?? '',
    positionOf: (sentence) => positions().get(sentence)?.position ?? 0,
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
