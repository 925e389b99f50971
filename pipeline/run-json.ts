import type { Doubt, EngineInfo, FactKey, LabelForm, ReferenceFacts, Source, Tables, Transcript, Warning } from '../src/data.js';
import type { FolderHashes } from '../src/files/folder-record.js';
import type { Settings } from '../src/settings.js';
import type { FormatName } from './formats/formats.js';

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
  readonly formats: readonly FormatName[];
  readonly input: Pick<Source, 'file' | 'format' | 'encoding' | 'bytes' | 'sha256'>;
  /** What is known of it. */
  readonly discussion: Readonly<Partial<Record<FactKey, string>>>;
  readonly reading: { readonly forms: readonly LabelForm[]; readonly doubts: readonly Doubt[] };
  readonly engine: EngineInfo;
  readonly settings: Settings;
  /** What words were compared with, where the settings name something. */
  readonly reference?: ReferenceFacts;
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
  /** Every file of the output but this one → its SHA-256: what the next run may replace. */
  readonly files: FolderHashes;
  readonly this_run: ThisRun;
}

interface Parts {
  readonly version: string;
  readonly formats: readonly FormatName[];
  readonly source: Source;
  readonly transcript: Transcript;
  readonly engine: EngineInfo;
  readonly settings: Settings;
  readonly tables: Tables;
  readonly warnings: readonly Warning[];
  readonly thisRun: ThisRun;
}

/** Everything that decides a run, what it counted, and what it warned of. The files are not known yet. */
export function runFile({ version, formats, source, transcript, engine, settings, tables, warnings, thisRun }: Parts): RunFile {
  const { file, format, encoding, bytes, sha256 } = source;
  const input = { file, format, encoding, bytes, sha256 };
  const reading = { forms: transcript.forms, doubts: transcript.doubts.map(rounded) };
  const counts = countsOf(tables);
  return {
    yuanzhuo: version,
    formats,
    input,
    discussion: factsOf(transcript),
    reading,
    engine,
    settings,
    ...(tables.reference && { reference: tables.reference }),
    counts,
    warnings,
    files: {},
    this_run: thisRun,
  };
}

const factsOf = ({ facts }: Transcript): RunFile['discussion'] => Object.fromEntries(facts.map(({ key, value }) => [key, value]));

const rounded = (doubt: Doubt): Doubt => ({ ...doubt, share: Math.round(doubt.share * 10_000) / 10_000 });

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
