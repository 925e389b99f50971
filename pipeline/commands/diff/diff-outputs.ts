import type { Language } from '../../../src/data.js';
import { errors } from '../../../src/errors/errors.js';
import type { Terminal } from '../../terminal/terminal.js';
import { compareOutputs } from './compare-outputs.js';
import { differenceLines } from './difference-lines.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  readonly json: boolean;
}

/** Compares two output folders. Gives the exit code: 0, whether or not they differ. */
export function diffOutputs({ paths, language, json }: Request, terminal: Terminal): number {
  const [before, after, ...more] = paths;
  if (before === undefined || !after || more.length > 0) throw errors.twoOutputs();
  const difference = compareOutputs(before, after);
  if (json) terminal.print(JSON.stringify(difference, null, 2));
  else for (const line of differenceLines(difference, language)) terminal.print(line);
  return 0;
}
