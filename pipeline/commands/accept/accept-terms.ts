import { dirname, join } from 'node:path';
import type { Language } from '../../../src/data.js';
import { typed } from '../../../src/errors/error.js';
import { errors } from '../../../src/errors/errors.js';
import { addWords } from '../../../src/files/add-words.js';
import { settingsPathFor } from '../../../src/files/list-inputs.js';
import { fileExists } from '../../../src/files/read-bytes.js';
import { readSettings } from '../../../src/files/read-settings.js';
import { nearest } from '../../../src/nearest.js';
import { readRun } from '../../read-run.js';
import type { ThisRun } from '../../run-json.js';
import type { Terminal } from '../../terminal/terminal.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  /** Every proposed term, not those named. */
  readonly all: boolean;
}

/** Writes proposed terms of an output folder into the settings that the next run of its input reads. Gives the exit code. */
export function acceptTerms({ paths, all, language, json }: Request, terminal: Terminal): number {
  const [folder, ...requested] = paths;
  if (folder === undefined) throw errors.noOutputNamed();
  const { this_run, settings: used } = readRun(folder);
  const { input, settings_file } = this_run;
  if (!fileExists(input)) throw errors.inputMoved(input);
  const proposed = proposedTerms(folder);
  const terms = all ? proposed : chosenTerms(requested, proposed, folder);
  const settings = settings_file ?? settingsPathFor(input);
  const { added, present } = addWords(settings, terms);
  if (json) terminal.print(JSON.stringify({ settings, added, present }, null, 2));
  else
    for (const line of resultLines(
      { settings, added, present, again: typed(input, '-o', dirname(folder), ...sameAs(this_run, used.language)) },
      language,
    ))
      terminal.print(line);
  return 0;
}

/** The options without which the next run would read other settings, or be in another language. */
function sameAs({ input, settings_file: file }: ThisRun, language: Language): readonly string[] {
  const isBeside = file === null || file === settingsPathFor(input);
  return [...(isBeside ? [] : ['--settings', file]), ...(language === 'zh' ? [] : ['--lang', language])];
}

function proposedTerms(folder: string): readonly string[] {
  const path = join(folder, 'suggestions.yaml');
  if (!fileExists(path)) throw errors.noSuggestions(path);
  const terms = readSettings(path).words.map(({ term }) => term);
  if (terms.length === 0) throw errors.nothingProposed(path);
  return terms;
}

/** @throws YuanzhuoError for a term that was not proposed, and where none is named. */
function chosenTerms(requested: readonly string[], proposed: readonly string[], folder: string): readonly string[] {
  if (requested.length === 0) throw errors.noTerms(folder, proposed);
  const unknown = requested.find((term) => !proposed.includes(term));
  if (unknown !== undefined) throw errors.notProposed(unknown, nearest(unknown, proposed), proposed);
  return [...new Set(requested)];
}

interface Done {
  readonly settings: string;
  readonly added: readonly string[];
  readonly present: readonly string[];
  /** The command that makes the output anew. */
  readonly again: string;
}

function resultLines({ settings, added, present, again }: Done, language: Language): readonly string[] {
  const zh = [
    ...(added.length > 0 ? [`已写入 ${settings}：${added.join('、')}`, `再运行一次即可生效：${again}`] : []),
    ...(present.length > 0 ? [`${settings} 里已有：${present.join('、')}`] : []),
  ];
  const en = [
    ...(added.length > 0 ? [`Written into ${settings}: ${added.join(', ')}`, `The next run uses them: ${again}`] : []),
    ...(present.length > 0 ? [`Already in ${settings}: ${present.join(', ')}`] : []),
  ];
  return language === 'zh' ? zh : en;
}
