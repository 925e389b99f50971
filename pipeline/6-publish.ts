import type { Language, Tables } from '../src/data.js';
import { type FolderContent, hashesOf, RECORD } from '../src/files/folder-record.js';
import { findLabelProblem } from '../src/reading-pattern-problems.js';
import { codebookEntries } from '../src/themes/codebook/codebook-entries.js';
import type { Finished, MakeFiles } from './formats/format.js';
import type { RunFile } from './run-json.js';

interface Parts {
  readonly tables: Tables;
  readonly language: Language;
  readonly run: RunFile;
  readonly finished: Finished;
  /** What makes the files of each format that is wanted. */
  readonly makers: readonly MakeFiles[];
}

/** Takes tables and charts; gives the files of the output folder, each made when its pictures are drawn. Only what is wanted is made or loaded. */
export async function publish({ tables, language, run, finished, makers }: Parts): Promise<FolderContent> {
  const files = new Map<string, string | Uint8Array>();
  const made = await Promise.all(makers.map(async (make) => make(finished)));
  for (const content of made) for (const [path, file] of content) files.set(path, file);
  files.set('suggestions.yaml', await suggestionsFile(tables, run, language));
  files.set(RECORD, `${JSON.stringify({ ...run, files: hashesOf(files) }, null, 2)}\n`);
  return files;
}

async function suggestionsFile(tables: Tables, { settings, reading }: RunFile, language: Language): Promise<string> {
  const [{ suggestSettings }, { suggestReading }, { toYaml }] = await Promise.all([
    import('../src/report/suggestions/suggestions.js'),
    import('../src/report/suggestions/suggest-reading.js'),
    import('../src/files/settings/yaml.js'),
  ]);
  const { comment, excerpts, notes, settings: proposed } = suggestSettings(tables, codebookEntries(settings), language);
  const forms = reading.forms.filter(({ pattern }) => findLabelProblem(pattern) === null);
  const reported = suggestReading({ forms, doubts: reading.doubts }, language);
  const [head, ...rest] = [comment.split('\n'), excerpts, reported].filter(({ length }) => length > 0).map(commented);
  return [head, toYaml(proposed, notes), ...rest].join('\n');
}

const commented = (lines: readonly string[]): string => `${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
