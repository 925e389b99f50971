import { basename, join } from 'node:path';
import type { Tables, Warning } from '../../src/data.js';
import { errors, YuanzhuoError } from '../../src/errors.js';
import type { Member } from '../../src/files/corpus-documents.js';
import { type Input, listInputs } from '../../src/files/list-inputs.js';
import { fileExists, readBytes } from '../../src/files/read-bytes.js';
import { writeFolder } from '../../src/files/write-folder.js';
import type { MainFinding } from '../../src/report/findings/main-findings.js';
import type { Settings } from '../../src/settings.js';
import { type Helpers, startHelpers } from '../helpers/start-helpers.js';
import { followRun } from '../terminal/follow-run.js';
import type { Options } from '../terminal/options.js';
import { findingLines, stageLine, warningLine } from '../terminal/progress.js';
import type { ProgressBar } from '../terminal/progress-bar.js';
import type { Reading } from './read.js';

/** Where the command writes: progress and messages to `tell`, results to `print`. */
export interface Terminal {
  readonly tell: (line: string) => void;
  readonly print: (line: string) => void;
  readonly progress: Pick<ProgressBar, 'show' | 'close'>;
  readonly now: () => number;
}

interface Outcome {
  readonly input: string;
  readonly output: string | null;
  readonly report: string | null;
  readonly findings: readonly MainFinding[];
  readonly error: YuanzhuoError | null;
  readonly warnings: readonly Warning[];
}

/** Of a whole archive the findings would fill the terminal: then only the reports are named. */
const MOST_TOLD = 5;

/** Analyses every given transcript. A file that cannot be used is named, and the others are still done. Gives the exit code. */
export async function runFiles(options: Options, version: string, terminal: Terminal): Promise<number> {
  if (options.paths.length === 0) throw errors.noFiles();
  const { inputs, problems } = listInputs(options.paths);
  const unlisted = problems.map(({ path, error }) => failed(path, error, { options, terminal }));
  return runInputs({ inputs, files: inputs.length, unlisted }, options, version, terminal);
}

/** A transcript to analyse; `member` where it lies in an archive. */
export interface RunInput extends Input {
  readonly member?: Member;
}

/** Analyses transcripts as they come. Gives the exit code. */
export async function runInputs(
  {
    inputs,
    files,
    unlisted = [],
  }: {
    readonly inputs: Iterable<RunInput> | AsyncIterable<RunInput>;
    /** How many will come. */
    readonly files: number;
    /** What has failed before. */
    readonly unlisted?: readonly Outcome[];
  },
  options: Options,
  version: string,
  terminal: Terminal,
): Promise<number> {
  const outcomes: Outcome[] = [...unlisted];
  const helpers = startHelpers(options);
  try {
    let file = 0;
    for await (const input of inputs) outcomes.push(await runOne(input, { options, version, terminal, helpers, file: file++, files }));
  } finally {
    terminal.progress.close();
    await helpers.close();
  }
  tellEnd(outcomes, options, terminal);
  return outcomes.some(isUnusable) ? 2 : 0;
}

/** A text in which nobody speaks is written out all the same, but it is hardly what was meant. */
function isUnusable({ error, warnings }: Outcome): boolean {
  return error !== null || warnings.some(({ code }) => code === 'read.no-speakers');
}

interface Context {
  readonly options: Options;
  readonly version: string;
  readonly terminal: Terminal;
  readonly helpers: Helpers;
  /** Of so many files this one, from 0. */
  readonly file: number;
  readonly files: number;
}

async function runOne(input: RunInput, { options, version, terminal, helpers, file, files }: Context): Promise<Outcome> {
  const language = options.lang ?? 'zh';
  try {
    const settingsFile = options.settings ?? input.settings;
    if (options.to !== 'read') helpers.segmenter(likelyEngine(settingsFile));
    const settings = await settingsFrom(settingsFile, options);
    const segmenter = options.to === 'read' ? null : helpers.segmenter(settings.engine);
    const { run } = await import('../run.js');
    const showsProgress = !options.quiet && options.to !== 'read';
    const follow = showsProgress ? followRun({ bar: terminal.progress, name: input.name, file, files, language }) : null;
    const result = await run(
      { ...input, settingsFile, settings, formats: options.formats, version, to: options.to },
      {
        now: terminal.now,
        onStage: (done) => {
          if (file === files - 1 && done.stage === 'segment') void helpers.closeSegmenters();
          follow?.onStage(done);
          if (showsProgress) terminal.tell(stageLine({ name: input.name, language, ...done }));
        },
        onDrawn: (drawn, of) => follow?.onDrawn(drawn, of),
        segmenter,
        renderer: helpers.renderer,
      },
    );
    if (options.to === 'read') await tellReading(result.reading, { options, terminal });
    else for (const warning of result.warnings) terminal.tell(warningLine(input.name, warning, language));
    if (options.strict && result.warnings.length > 0) throw errors.strict(result.warnings.length);
    const output = join(options.output, input.name);
    if (result.content) writeFolder(output, result.content);
    const report = ['report.html', 'report.md', 'tables/keywords.csv'].find((file) => result.content?.has(file));
    return {
      input: input.path,
      output: result.content ? output : null,
      report: report ? join(output, report) : null,
      findings: result.content && result.tables ? await findingsOf(result.tables, settings) : [],
      error: null,
      warnings: result.warnings,
    };
  } catch (error) {
    if (!(error instanceof YuanzhuoError)) throw error;
    return failed(input.path, error, { options, terminal });
  }
}

async function findingsOf(tables: Tables, { language }: Settings): Promise<readonly MainFinding[]> {
  return (await import('../../src/report/findings/main-findings.js')).mainFindings(tables, language);
}

async function tellReading(reading: Reading, { options, terminal }: Pick<Context, 'options' | 'terminal'>): Promise<void> {
  const { showReading } = await import('./read.js');
  if (!options.json) for (const line of showReading(reading, options.lang ?? 'zh')) terminal.print(line);
}

function failed(path: string, error: YuanzhuoError, { options, terminal }: Pick<Context, 'options' | 'terminal'>): Outcome {
  terminal.tell(`${basename(path)}  ${error.messages[options.lang ?? 'zh']}`);
  return { input: path, output: null, report: null, findings: [], error, warnings: [] };
}

/** The segmenter takes longest to load, so it starts before the settings are read in full. A wrong guess costs nothing but its start. */
function likelyEngine(settingsFile: string | null): Settings['engine'] {
  const named =
    settingsFile && fileExists(settingsFile)
      ? /^engine: *(nodejieba|node-rs)\b/m.exec(new TextDecoder().decode(readBytes(settingsFile)))
      : null;
  return (named?.[1] ?? 'auto') as Settings['engine'];
}

/** --settings, else the file beside the transcript, else the defaults; --lang and --no-found-terms overrule what they say. */
async function settingsFrom(file: string | null, { lang, foundTerms }: Options): Promise<Settings> {
  const settings = file
    ? (await import('../../src/files/read-settings.js')).readSettings(file)
    : (await import('../../src/settings.js')).defaultSettings;
  return { ...settings, language: lang ?? settings.language, found_terms: settings.found_terms && foundTerms };
}

function tellEnd(outcomes: readonly Outcome[], options: Options, terminal: Terminal): void {
  if (options.json) {
    terminal.print(
      JSON.stringify(
        outcomes.map(({ error, ...outcome }) => ({ ...outcome, error: error && { code: error.code, ...error.messages } })),
        null,
        2,
      ),
    );
    return;
  }
  const language = options.lang ?? 'zh';
  if (options.quiet) return;
  const done = outcomes.filter(({ report }) => report !== null);
  for (const { report, findings } of done) {
    terminal.print(language === 'zh' ? `请打开：${report}` : `Open: ${report}`);
    if (done.length <= MOST_TOLD) for (const line of findingLines(findings)) terminal.print(line);
  }
}
