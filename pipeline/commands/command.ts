import type { Language } from '../../src/data.js';
import { type CommandLine, type Definite, type Option, type OptionTable, readOptions } from '../terminal/options.js';
import type { Terminal } from '../terminal/terminal.js';

/** What every command is run with. */
export interface Context {
  /** Of the program. */
  readonly version: string;
  readonly terminal: Terminal;
}

/** How a command is called, and below it what it does. */
export type Usage = Readonly<Record<Language, readonly [call: string, ...does: readonly string[]]>>;

interface Described {
  /** The first word behind `yuanzhuo`. */
  readonly name: string;
  /** Its lines in --help. */
  readonly usage: readonly Usage[];
}

/** A command as the table holds it. */
export interface Command extends Described {
  readonly options: readonly Option[];
  /** `paths`: what stands behind its name and is no option. Gives the exit code. */
  readonly run: (paths: readonly string[], values: CommandLine['values'], context: Context) => Promise<number>;
}

interface Definition<Own extends OptionTable> extends Described {
  readonly options: Own;
  readonly run: (options: Definite<Own> & { readonly paths: readonly string[] }, context: Context) => Promise<number>;
}

/** A command that is run with its own options, made definite, and no others. What does the work is to be loaded by `run`. */
export function defineCommand<Own extends OptionTable>({ name, usage, options, run }: Definition<Own>): Command {
  return {
    ...{ name, usage },
    options: Object.values(options),
    run: (paths, values, context) => run({ ...readOptions(options, values), paths }, context),
  };
}
