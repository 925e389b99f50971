import type { EngineInfo, Source, Tables, Warning } from '../src/data.js';
import type { Settings } from '../src/settings.js';
import type { Format } from './options.js';

/** The one field of run.json that two runs of the same input may differ in. */
export interface ThisRun {
  /** ISO 8601. */
  readonly started: string;
  readonly seconds: Readonly<Record<string, number>>;
  /** Paths as they were given, from the folder of the command. */
  readonly input: string;
  readonly settings_file: string | null;
}

export interface RunFile {
  readonly yuanzhuo: string;
  readonly formats: readonly Format[];
  readonly input: Pick<Source, 'file' | 'format' | 'encoding' | 'bytes' | 'sha256'>;
  readonly engine: EngineInfo;
  readonly settings: Settings;
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
  readonly this_run: ThisRun;
}

interface Parts {
  readonly version: string;
  readonly formats: readonly Format[];
  readonly source: Source;
  readonly engine: EngineInfo;
  readonly settings: Settings;
  readonly tables: Tables;
  readonly warnings: readonly Warning[];
  readonly thisRun: ThisRun;
}

/** Everything that decides a run, what it counted, and what it warned of. */
export function runFile({ version, formats, source, engine, settings, tables, warnings, thisRun }: Parts): RunFile {
  const { file, format, encoding, bytes, sha256 } = source;
  const input = { file, format, encoding, bytes, sha256 };
  return { yuanzhuo: version, formats, input, engine, settings, counts: countsOf(tables), warnings, this_run: thisRun };
}

function countsOf(tables: Tables): Readonly<Record<string, number>> {
  return {
    turns: tables.turns.length,
    sections: tables.sections.filter(({ section }) => section > 0).length,
    speakers: tables.speakers.length,
    sentences: tables.sentences.length,
    tokens: tables.tokens.length,
    counted_words: tables.basis.counted_words,
    keywords: tables.keywords.length,
    themes: tables.themes.length,
  };
}
