import { join } from 'node:path';
import type { Tables } from '../../../src/data.js';
import { YuanzhuoError } from '../../../src/errors/error.js';
import { errors } from '../../../src/errors/errors.js';
import type { Member } from '../../../src/files/corpus-documents.js';
import type { Input } from '../../../src/files/list-inputs.js';
import { fileExists, readBytes } from '../../../src/files/read-bytes.js';
import { writeFolder } from '../../../src/files/write-folder.js';
import type { MainFinding } from '../../../src/report/findings/main-findings.js';
import type { Settings } from '../../../src/settings.js';
import { formatsIn } from '../../formats/formats.js';
import type { Helpers } from '../../helpers/start-helpers.js';
import type { Job, RunResult } from '../../run.js';
import { followRun } from '../../terminal/follow-run.js';
import { editedLine, stageLine, warningLine } from '../../terminal/progress.js';
import type { RunListener } from '../../terminal/stages.js';
import type { Context } from '../command.js';
import type { AnalysisOptions } from './analysis-options.js';
import { failedOutcome, type Outcome } from './outcome.js';

/** A transcript to analyse; `member` where it lies in an archive. */
export interface AnalysisInput extends Input {
  readonly member?: Member;
}

interface Means extends Context {
  readonly options: AnalysisOptions;
  readonly helpers: Helpers;
  /** Of so many files this one, from 0. */
  readonly file: number;
  readonly files: number;
}

/** Analyses a transcript and writes its output folder. */
export async function analyseInput(input: AnalysisInput, means: Means): Promise<Outcome> {
  const { options, terminal } = means;
  try {
    const output = join(options.output, input.name);
    const { result, settings } = await runInput(input, output, means);
    if (options.to === 'read') await printReading(result, means);
    else for (const warning of result.warnings) terminal.notify(warningLine(input.name, warning, options.lang ?? 'zh'));
    if (options.strict && result.warnings.length > 0) throw errors.strict(result.warnings.length);
    return await writeOutput(input, result, { output, settings, means });
  } catch (error) {
    if (!(error instanceof YuanzhuoError)) throw error;
    return failedOutcome(input.path, error, options.lang, terminal);
  }
}

async function runInput(
  input: AnalysisInput,
  output: string,
  means: Means,
): Promise<{ readonly result: RunResult; readonly settings: Settings }> {
  const { options, version, terminal, helpers } = means;
  const { to } = options;
  // What the folder has is brought up to date too: nothing in it is older than the rest.
  const formats = new Set([...options.formats, ...formatsIn(output)]);
  const settingsFile = options.settings ?? input.settings;
  if (to !== 'read') helpers.segmenter(likelyEngine(settingsFile));
  const settings = await settingsFrom(settingsFile, options);
  const segmenter = to === 'read' ? null : helpers.segmenter(settings.engine);
  const { run } = await import('../../run.js');
  const job: Job = { ...input, settingsFile, settings, formats, version, to };
  const result = await run(job, { now: terminal.now, ...listener(input.name, means), segmenter, renderer: helpers.renderer });
  return { result, settings };
}

/** Shows how far the run is, and closes the segmenters behind the last file that needs them. */
function listener(name: string, { options: { quiet, to, lang }, terminal, helpers, file, files }: Means): RunListener {
  const language = lang ?? 'zh';
  const follow = quiet || to === 'read' ? null : followRun({ bar: terminal.progress, name, file, files, language });
  return {
    onStage: (done) => {
      if (file === files - 1 && done.stage === 'segment') void helpers.closeSegmenters();
      follow?.onStage(done);
      if (follow) terminal.notify(stageLine({ name, language, ...done }));
    },
    onDrawn: (drawn, of) => follow?.onDrawn(drawn, of),
  };
}

/** The segmenter takes longest to load, so it starts before the settings are read in full. A wrong guess costs nothing but its start. */
function likelyEngine(settingsFile: string | null): Settings['engine'] {
  const named =
    settingsFile && fileExists(settingsFile)
      ? /^engine: *(nodejieba|node-rs)\b/m.exec(new TextDecoder().decode(readBytes(settingsFile)))
      : null;
  return (named?.[1] ?? 'auto') as Settings['engine'];
}

/** --settings, else the file beside the transcript, else the defaults; --lang, --template and --no-found-terms overrule what they say. */
async function settingsFrom(file: string | null, { lang, template, foundTerms }: AnalysisOptions): Promise<Settings> {
  const settings = file
    ? (await import('../../../src/files/settings/read-settings.js')).readSettings(file)
    : (await import('../../../src/settings.js')).defaultSettings;
  return {
    ...settings,
    language: lang ?? settings.language,
    template: template ?? settings.template,
    found_terms: settings.found_terms && foundTerms,
  };
}

async function printReading({ reading }: RunResult, { options: { json, lang }, terminal }: Means): Promise<void> {
  if (json) return;
  const { readingLines } = await import('../read/reading-lines.js');
  for (const line of readingLines(reading, lang ?? 'zh')) terminal.print(line);
}

/** What is opened first, by what there is. */
const REPORTS = ['report.html', 'report.docx', 'report.md', 'tables/keywords.csv'];

interface Target {
  readonly output: string;
  readonly settings: Settings;
  readonly means: Means;
}

async function writeOutput(
  input: AnalysisInput,
  { content, tables, warnings }: RunResult,
  { output, settings, means: { terminal, options } }: Target,
): Promise<Outcome> {
  if (content) for (const edited of writeFolder(output, content)) terminal.notify(editedLine(input.name, edited, options.lang ?? 'zh'));
  const report = REPORTS.find((file) => content?.has(file));
  return {
    input: input.path,
    output: content && output,
    report: report === undefined ? null : join(output, report),
    findings: content && tables ? await findingsOf(tables, settings) : [],
    error: null,
    warnings,
  };
}

async function findingsOf(tables: Tables, { language }: Settings): Promise<readonly MainFinding[]> {
  return (await import('../../../src/report/findings/main-findings.js')).mainFindings(tables, language);
}
