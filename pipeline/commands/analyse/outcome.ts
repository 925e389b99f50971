import { basename } from 'node:path';
import type { Language, Warning } from '../../../src/data.js';
import type { YuanzhuoError } from '../../../src/errors/error.js';
import type { MainFinding } from '../../../src/report/findings/main-findings.js';
import { findingLines } from '../../terminal/progress.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { AnalysisOptions } from './analysis-options.js';

/** What became of an input, as --json gives it. */
export interface Outcome {
  readonly input: string;
  readonly output: string | null;
  readonly report: string | null;
  readonly findings: readonly MainFinding[];
  readonly error: YuanzhuoError | null;
  readonly warnings: readonly Warning[];
}

/** The outcome of an input that cannot be used, which the user is notified of at once. */
export function failedOutcome(path: string, error: YuanzhuoError, lang: Language | null, terminal: Pick<Terminal, 'notify'>): Outcome {
  terminal.notify(`${basename(path)}  ${error.messages[lang ?? 'zh']}`);
  return { input: path, output: null, report: null, findings: [], error, warnings: [] };
}

/** A text in which nobody speaks is written out all the same, but it is hardly what was meant. */
export function isUnusable({ error, warnings }: Outcome): boolean {
  return error !== null || warnings.some(({ code }) => code === 'read.no-speakers');
}

/** With more reports than this, their findings would fill the terminal: only the reports are named then. */
const MOST_WITH_FINDINGS = 5;

/** What is printed at the end: the reports with their main findings, or everything as JSON. */
export function outcomeLines(outcomes: readonly Outcome[], { json, quiet, lang }: Pick<AnalysisOptions, 'json' | 'quiet' | 'lang'>) {
  if (json) {
    const records = outcomes.map(({ error, ...outcome }) => ({ ...outcome, error: error && { code: error.code, ...error.messages } }));
    return [JSON.stringify(records, null, 2)];
  }
  if (quiet) return [];
  const done = outcomes.filter(({ report }) => report !== null);
  return done.flatMap(({ report, findings }) => [
    lang === 'en' ? `Open: ${report}` : `请打开：${report}`,
    ...(done.length <= MOST_WITH_FINDINGS ? findingLines(findings) : []),
  ]);
}
