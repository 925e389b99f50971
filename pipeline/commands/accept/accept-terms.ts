import { dirname, join } from 'node:path';
import type { Language } from '../../../src/data.js';
import { typed } from '../../../src/errors/error.js';
import { errors } from '../../../src/errors/errors.js';
import { settingsPathFor } from '../../../src/files/list-inputs.js';
import { fileExists } from '../../../src/files/read-bytes.js';
import { type AddedTerms, addTerms, type Terms } from '../../../src/files/settings/add-terms.js';
import { readSettings } from '../../../src/files/settings/read-settings.js';
import { nearest } from '../../../src/nearest.js';
import { readRun } from '../../read-run.js';
import type { ThisRun } from '../../run-json.js';
import type { Terminal } from '../../terminal/terminal.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  /** All that is proposed, not what is named. */
  readonly all: boolean;
}

/** Writes what an output folder proposes, new terms and spelling variants, into the settings that the next run of its input reads. Gives the exit code. */
export function acceptTerms({ paths, all, language, json }: Request, terminal: Terminal): number {
  const [folder, ...requested] = paths;
  if (folder === undefined) throw errors.noOutputNamed();
  const { this_run, settings: used } = readRun(folder);
  const { input, settings_file } = this_run;
  if (!fileExists(input)) throw errors.inputMoved(input);
  const proposed = proposedTerms(folder);
  const terms = all ? proposed : chosenTerms(requested, proposed, folder);
  const settings = settings_file ?? settingsPathFor(input);
  const { added, merged, present } = addTerms(settings, terms);
  const again = typed(input, '-o', dirname(folder), ...sameAs(this_run, used.language));
  if (json) terminal.print(JSON.stringify({ settings, added, merged: Object.fromEntries(merged), present }, null, 2));
  else for (const line of resultLines({ settings, added, merged, present, again }, language)) terminal.print(line);
  return 0;
}

/** The options without which the next run would read other settings, or be in another language. */
function sameAs({ input, settings_file: file }: ThisRun, language: Language): readonly string[] {
  const isBeside = file === null || file === settingsPathFor(input);
  return [...(isBeside ? [] : ['--settings', file]), ...(language === 'zh' ? [] : ['--lang', language])];
}

function proposedTerms(folder: string): Terms {
  const path = join(folder, 'suggestions.yaml');
  if (!fileExists(path)) throw errors.noSuggestions(path);
  const { words, synonyms } = readSettings(path);
  const terms = { words: words.map(({ term }) => term), synonyms: new Map(Object.entries(synonyms)) };
  if (terms.words.length + terms.synonyms.size === 0) throw errors.nothingProposed(path);
  return terms;
}

/**
 * Any spelling of a word names it with all of them, and is the one that they are counted under.
 * @throws YuanzhuoError for a term that was not proposed, and where none is named.
 */
function chosenTerms(requested: readonly string[], { words, synonyms }: Terms, folder: string): Terms {
  const groups = [...synonyms].map(([term, variants]) => [term, ...variants]);
  const proposed = [...new Set([...words, ...groups.flat()])];
  if (requested.length === 0) throw errors.noTerms(folder, proposed);
  const unknown = requested.find((term) => !proposed.includes(term));
  if (unknown !== undefined) throw errors.notProposed(unknown, nearest(unknown, proposed), proposed);
  const chosen = groups.flatMap((group) => {
    const named = requested.find((term) => group.includes(term));
    return named === undefined ? [] : [[named, group.filter((spelling) => spelling !== named)] as const];
  });
  return { words: [...new Set(requested)].filter((term) => words.includes(term)), synonyms: new Map(chosen) };
}

interface Done extends AddedTerms {
  readonly settings: string;
  /** The command that makes the output anew. */
  readonly again: string;
}

function resultLines({ settings, added, merged, present, again }: Done, language: Language): readonly string[] {
  const isNew = added.length + merged.size > 0;
  const zh = [
    ...(added.length > 0 ? [`已写入 ${settings}：${added.join('、')}`] : []),
    ...[...merged].map(([term, variants]) => `已写入 ${settings}：${variants.join('、')}并入${term}`),
    ...(isNew ? [`再运行一次即可生效：${again}`] : []),
    ...(present.length > 0 ? [`${settings} 里已有：${present.join('、')}`] : []),
  ];
  const en = [
    ...(added.length > 0 ? [`Written into ${settings}: ${added.join(', ')}`] : []),
    ...[...merged].map(([term, variants]) => `Written into ${settings}: ${variants.join(', ')} counted as ${term}`),
    ...(isNew ? [`The next run uses them: ${again}`] : []),
    ...(present.length > 0 ? [`Already in ${settings}: ${present.join(', ')}`] : []),
  ];
  return language === 'zh' ? zh : en;
}
