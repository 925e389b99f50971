import { choosePartsFor } from '../../src/corpus/merge/documents/views.js';
import { ROWS } from '../../src/corpus/plan/document-key.js';
import type { Plan } from '../../src/corpus/shapes.js';
import type { CorpusStore } from '../../src/corpus/store.js';
import { corpusErrors } from '../../src/errors/corpus-errors.js';

/** What of a plan is there, with every byte of it read: a damaged part counts as missing. */
export function inspect(store: CorpusStore, plan: Plan) {
  const found = store.marked().map((part) => [part, store.marker(part, { thorough: true })] as const);
  const wanted = [...plan.kept, ...plan.parts.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const { missing, ...chosen } = choosePartsFor(
    wanted,
    found.flatMap(([, marker]) => marker ?? []),
  );
  const lost = new Set(missing);
  return {
    ...chosen,
    documents: wanted.length,
    missing: lost.size,
    /** Those that the plan has no part for, and that are lost all the same. */
    missingKept: plan.kept.filter(({ key }) => lost.has(key)).length,
    /** Names of parts that are not what their markers say. */
    damaged: found.filter(([, marker]) => marker === null).map(([part]) => part),
  };
}

export type Inspected = ReturnType<typeof inspect>;

/** @throws YuanzhuoError where anything of the plan is missing, or has other columns: what was counted without it would be wrong. */
export function assertComplete(store: CorpusStore, plan: Plan, inspected: Inspected): void {
  if (plan.rows !== ROWS) throw corpusErrors.otherRows(store.folder);
  if (inspected.missing > 0) throw corpusErrors.incomplete(store.folder, inspected);
}
