import { join } from 'node:path';
import { outputNames } from '../../src/corpus/merge/documents/output-names.js';
import type { DocumentRow } from '../../src/corpus/rows.js';
import type { Plan, PlannedDocument, SetAside } from '../../src/corpus/shapes.js';
import { fieldOf, RECORD } from '../../src/files/folder-record.js';
import { fileExists } from '../../src/files/read-bytes.js';

/** The folder, in that of the corpus, of the reports of single discussions. */
export const REPORTS = 'reports';
/** Where such reports may lie in it: written with the corpus, or by a run of its own into the same folder. */
const PLACES = [[REPORTS], []];
/** What is opened of a report, by what there is. */
const PAGES = ['report.html', 'report.md', 'report.docx'];

/** The documents of a corpus that can be counted, in order of id. */
export function countable({ kept, parts }: Pick<Plan, 'kept' | 'parts'>, setAside: readonly SetAside[]): readonly PlannedDocument[] {
  const unusable = new Set(setAside.map(({ id }) => id));
  return [...kept, ...parts.flatMap(({ documents }) => documents)]
    .filter(({ id }) => !unusable.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Document → address of its own report, seen from the page of the corpus (a folder below `folder`); only those that are there, and are of a file of this name. */
export function reportPages(
  folder: string,
  documents: readonly Pick<DocumentRow, 'document' | 'file'>[],
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const names = outputNames(ids);
  return new Map(
    documents.flatMap(({ document, file }) => {
      const found = PLACES.flatMap((place) => pageIn(folder, [...place, names.get(document) ?? document], file));
      return found.slice(0, 1).map((path) => [document, ['..', ...path].map(encodeURIComponent).join('/')] as const);
    }),
  );
}

function pageIn(folder: string, place: readonly string[], file: string): readonly (readonly string[])[] {
  const page = PAGES.find((one) => fileExists(join(folder, ...place, one)));
  if (page === undefined) return [];
  const input = fieldOf(join(folder, ...place, RECORD), 'input');
  const isOfFile = typeof input === 'object' && input !== null && 'file' in input && input.file === file;
  return isOfFile ? [[...place, page]] : [];
}
