import type { Chart, Tables } from '../../src/data.js';
import { evidenceOfMarks, type MarkEvidence } from '../../src/report/evidence/evidence-of-marks.js';

type Row = Readonly<Record<string, unknown>>;

/** The data of a chart, by name. */
export const dataOf = (chart: Chart | null): Readonly<Record<string, readonly Row[]>> =>
  ((chart?.spec ?? {}) as { readonly datasets?: Readonly<Record<string, readonly Row[]>> }).datasets ?? {};

/** The rows of some data of a chart, each with what its mark opens. */
export function openedBy(
  chart: Chart | null,
  name: string,
  tables: Tables,
): readonly { readonly datum: Row; readonly found: MarkEvidence | null }[] {
  const find = evidenceOfMarks(tables);
  return (dataOf(chart)[name] ?? []).map((datum) => ({ datum, found: typeof datum.row === 'string' ? find(datum.row) : null }));
}

export interface Uses {
  readonly count: number;
  readonly sentences: readonly string[];
}

/** The witness: the words themselves. */
export function uses({ tokens, sentences }: Tables, terms: readonly string[], speakers: readonly string[]): Uses {
  const speakerOf = new Map(sentences.map(({ sentence, speaker }) => [sentence, speaker]));
  const own = tokens.filter(({ term, sentence }) => terms.includes(term) && speakers.includes(speakerOf.get(sentence) ?? ''));
  return { count: own.length, sentences: [...new Set(own.map(({ sentence }) => sentence))] };
}

/** What a mark opens, in the form of the witness. */
export const told = (found: MarkEvidence | null): Uses => ({
  count: found?.evidence.count ?? 0,
  sentences: found?.evidence.sentences ?? [],
});

/** Made tables with the sentences in which each word really stands. */
export function withWords(tables: Tables): Tables {
  const of = (term: string, speaker: string) => uses(tables, [term], [speaker]);
  return {
    ...tables,
    keywordsBySpeaker: tables.keywordsBySpeaker.map((row) => ({ ...row, sentences: of(row.term, row.speaker).sentences })),
    uptake: tables.uptake.map((row) => ({ ...row, ...of(row.term, row.taken_up_by) })),
  };
}
