import type { EngineInfo, Tables, Warning } from '../src/data.js';
import { settingsBeside } from '../src/files/list-inputs.js';
import { settingsFor } from '../src/files/settings/read-settings.js';
import type { Settings } from '../src/settings.js';
import { read } from './1-read.js';
import { segment } from './2-segment.js';
import { compareWithReference, count } from './3-count.js';
import { relate } from './4-relate.js';
import { readReference } from './reference/read-reference.js';

export interface Analysis extends Tables {
  /** Which segmenter cut the text: where nodejieba is not installed, another does, and a warning says so. */
  readonly engine: EngineInfo;
  /** What the command would warn of. */
  readonly warnings: readonly Warning[];
}

/**
 * File → every table of the discussion (stages 1 to 4); nothing is drawn or written.
 *
 * @param path a transcript.
 * @param settings those of the file of the same name beside the transcript, as the command takes them, unless others are given.
 * @throws YuanzhuoError where the file or its settings cannot be used.
 */
export async function analyse(path: string, settings: Settings = settingsFor(path)): Promise<Analysis> {
  const { transcript } = await read(path, settings);
  const words = await segment(transcript, settings);
  const { index, keywords } = count(transcript, words, settings);
  const against = await readReference({ transcript, words, settings, settingsFile: settingsBeside(path) });
  const tables = { title: transcript.title, date: transcript.date, ...keywords, ...relate(index, keywords) };
  const warnings = [...transcript.warnings, ...words.warnings, ...(against?.warnings ?? [])];
  return { ...tables, ...compareWithReference(index, against?.reference ?? null), engine: words.engine, warnings };
}
