import { availableParallelism } from 'node:os';
import { setCopiesAside } from '../../src/corpus/merge/documents/set-copies-aside.js';
import { choosePartsFor } from '../../src/corpus/merge/documents/views.js';
import { readTexts } from '../../src/corpus/read-texts.js';
import { CorpusStore } from '../../src/corpus/store.js';
import { openViews } from '../../src/corpus/with-views.js';
import { referenceErrors } from '../../src/errors/reference-errors.js';
import type { ReferenceText, ReferenceTexts } from './read-texts.js';

/** The discussions that a store holds, copies once, in order of id. Their sentences are cut anew: the corpus may have been cut with other terms. */
export const texts = (folder: string): ReferenceTexts => ({ kind: 'corpus', all: textsIn(new CorpusStore(folder)) });

async function* textsIn(store: CorpusStore): AsyncGenerator<ReferenceText> {
  const { kept, parts: planned } = store.readPlan();
  const markers = store.marked().flatMap((part) => store.marker(part, { thorough: true }) ?? []);
  const keys = [...kept, ...planned.flatMap(({ documents }) => documents)].map(({ key }) => key);
  const { parts, missing } = choosePartsFor(keys, markers);
  if (missing.length > 0) throw referenceErrors.incomplete(store.folder, missing.length);
  const database = await openViews(store, { parts, threads: availableParallelism() });
  try {
    for (const { document } of await setCopiesAside(database)) yield { copy: document };
    yield* readTexts(database);
  } finally {
    await database.close();
  }
}
