import type { Language } from '../../src/data.js';
import { errors } from '../../src/errors/errors.js';
import { fileExists } from '../../src/files/read-bytes.js';
import { nearest } from '../../src/nearest.js';
import { type CommandLine, type Option, parseCommandLine } from '../terminal/options.js';
import { accept } from './accept.js';
import { agreement } from './agreement.js';
import { analyse } from './analyse.js';
import { app } from './app.js';
import { coding } from './coding.js';
import type { Command, Context } from './command.js';
import { corpus } from './corpus.js';
import { diff } from './diff.js';
import { doctor } from './doctor.js';
import { open } from './open.js';
import { read } from './read.js';
import { help, version } from './shared-options.js';
import { sql } from './sql.js';
import { verify } from './verify.js';
import { worker } from './worker.js';

/** Every command, in the order of --help. */
export const COMMANDS: readonly Command[] = [
  analyse,
  app,
  read,
  open,
  verify,
  diff,
  accept,
  coding,
  agreement,
  corpus,
  worker,
  sql,
  doctor,
];

/** Every option once, in the order of --help: those of analyse, the program's own, and what other commands have besides. */
const ALL = [...analyse.options, version, help, ...COMMANDS.flatMap(({ options }) => options)];
export const OPTIONS: readonly Option[] = ALL.filter(({ name }, i) => ALL.findIndex((other) => other.name === name) === i);

/** Runs the command of a command line. Gives the exit code. @throws YuanzhuoError for a command line that cannot be used. */
export async function runCommand(argv: readonly string[], language: Language, context: Context): Promise<number> {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  const command = COMMANDS.find(({ name }) => name === positionals[0]) ?? analyse;
  for (const option of OPTIONS) checkValue(command, option, values);
  const asksForHelp = /^(?:help|帮助)$/.test(positionals[0] ?? '');
  const isNamed = command.name === positionals[0];
  rejectSplitPaths(isNamed ? positionals.slice(1) : positionals);
  if (!isNamed && !asksForHelp) rejectMistyped(positionals[0]);
  if (version.read(values[version.name])) context.terminal.print(context.version);
  else if (asksForHelp || help.read(values[help.name]))
    context.terminal.print((await import('./help.js')).helpText({ commands: COMMANDS, options: OPTIONS }, language));
  else return command.run(isNamed ? positionals.slice(1) : positionals, values, context);
  return 0;
}

/** @throws YuanzhuoError for a path that the shell has split at its blanks, and for one in Chinese quotation marks. */
function rejectSplitPaths(paths: readonly string[]): void {
  paths.forEach((path, from) => {
    if (fileExists(path)) return;
    const [, quoted] = /^[“‘「"](.+)[”’」"]$/u.exec(path) ?? [];
    if (quoted !== undefined && fileExists(quoted)) throw errors.splitPath(quoted);
    for (let end = from + 2; end <= paths.length; end++) {
      const whole = paths
        .slice(from, end)
        .join(' ')
        .replace(/^[“‘「]|[”’」]$/gu, '');
      if (fileExists(whole)) throw errors.splitPath(whole);
    }
  });
}

/** @throws YuanzhuoError for a first word that is neither a command nor a file, nor looks like one. */
function rejectMistyped(first: string | undefined): void {
  if (first === undefined || fileExists(first) || /[./\\*]/.test(first)) return;
  const names = COMMANDS.map(({ name }) => name);
  throw errors.unknownCommand(first, nearest(first, names), names);
}

/** A value must be allowed also where the command does not use it. */
function checkValue(command: Command, option: Option, values: CommandLine['values']): void {
  const { name, read } = command.options.find((own) => own.name === option.name) ?? option;
  read(values[name]);
}
