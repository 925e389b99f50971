import { startHelpers } from '../../helpers/start-helpers.js';
import type { Context } from '../command.js';
import { type AnalysisInput, analyseInput } from './analyse-input.js';
import type { AnalysisOptions } from './analysis-options.js';
import { isUnusable, type Outcome, outcomeLines } from './outcome.js';

interface Inputs {
  readonly inputs: Iterable<AnalysisInput> | AsyncIterable<AnalysisInput>;
  /** How many will come. */
  readonly files: number;
  /** What has failed before. */
  readonly unlisted?: readonly Outcome[];
}

/** Analyses transcripts as they come. Gives the exit code. */
export async function analyseInputs({ inputs, files, unlisted = [] }: Inputs, options: AnalysisOptions, context: Context): Promise<number> {
  const { terminal } = context;
  const outcomes: Outcome[] = [...unlisted];
  const helpers = startHelpers();
  try {
    let file = 0;
    for await (const input of inputs) outcomes.push(await analyseInput(input, { ...context, options, helpers, file: file++, files }));
  } finally {
    terminal.progress.close();
    await helpers.close();
  }
  for (const line of outcomeLines(outcomes, options)) terminal.print(line);
  return outcomes.some(isUnusable) ? 2 : 0;
}
