import { errors } from '../../../src/errors/errors.js';
import { listInputs } from '../../../src/files/list-inputs.js';
import type { Context } from '../command.js';
import { analyseInputs } from './analyse-inputs.js';
import type { AnalysisOptions } from './analysis-options.js';
import { failedOutcome } from './outcome.js';

/** Analyses every given transcript. A file that cannot be used is named, and the others are still done. Gives the exit code. */
export async function analyseFiles(paths: readonly string[], options: AnalysisOptions, context: Context): Promise<number> {
  if (paths.length === 0) throw errors.noFiles();
  const { inputs, problems } = listInputs(paths);
  const unlisted = problems.map(({ path, error }) => failedOutcome(path, error, options.lang, context.terminal));
  return analyseInputs({ inputs, files: inputs.length, unlisted }, options, context);
}
