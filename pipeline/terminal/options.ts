import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/data.js';
import { errors } from '../../src/errors/errors.js';
import { nearest } from '../../src/nearest.js';

/** What parseArgs gives of an option: undefined where it is not on the command line. */
type Given = string | boolean | undefined;

/** An option of the command line. */
export interface Option<Value = unknown> {
  /** Without the dashes. */
  readonly name: string;
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What --help calls its value. */
  readonly argument?: string;
  /** Its lines in --help; an option without them is described with its command. */
  readonly help?: Readonly<Record<Language, readonly string[]>>;
  /** Its definite value. @throws YuanzhuoError for one that is not allowed. */
  readonly read: (given: Given) => Value;
}

/** Name in the code → option. */
export type OptionTable = Readonly<Record<string, Option>>;

/** The options of a command, made definite. */
export type Definite<Own extends OptionTable> = { readonly [Name in keyof Own]: ReturnType<Own[Name]['read']> };

type Described = Pick<Option, 'name' | 'short' | 'argument' | 'help'>;

/** An option that is there or not. */
export const flag = (described: Described): Option<boolean> => ({ ...described, type: 'boolean', read: (given) => given === true });

/** An option with a value; `read` gets null where the option is not on the command line. */
export const valued = <Value>(described: Described, read: (given: string | null) => Value): Option<Value> => ({
  ...described,
  type: 'string',
  read: (given) => read(typeof given === 'string' ? given : null),
});

/** The value, if it is one of those allowed. @throws YuanzhuoError, which names the one that was probably meant. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw errors.optionValue(option, value, allowed, nearest(value, allowed));
  return found;
}

export function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw errors.optionValue(option, value, ['1', '2', '3', '…']);
  return Number(value);
}

export interface CommandLine {
  readonly values: Readonly<Record<string, Given>>;
  readonly positionals: readonly string[];
}

/** @throws YuanzhuoError for an option that there is not, and for one that lacks its value. */
export function parseCommandLine(argv: readonly string[], known: readonly Option[]): CommandLine {
  rejectUnknown(argv, known);
  const described = known.map(({ name, type, short }) => [name, short === undefined ? { type } : { type, short }] as const);
  try {
    return parseArgs({ args: [...argv], options: Object.fromEntries(described), allowPositionals: true, strict: true });
  } catch (cause) {
    const named = /'(?:-\w, )?(--[\w-]+)/.exec(String(cause));
    throw errors.optionMissing(named?.[1] ?? String(argv.at(-1)));
  }
}

function rejectUnknown(argv: readonly string[], known: readonly Option[]): void {
  const names = known.map(({ name }) => name);
  const shorts = known.flatMap(({ short }) => (short ? [`-${short}`] : []));
  for (const argument of argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)) {
    // Word processors and telephones make one long dash of two short ones.
    const [, meant] = /^[‐-―−－—]+([a-z][a-z-]*)/.exec(argument) ?? [];
    if (meant !== undefined && !existsSync(argument)) throw errors.unknownOption(argument, `--${nearest(meant, names) ?? meant}`);
    const name = /^--([^=]+)/.exec(argument)?.[1];
    if (name !== undefined && !names.includes(name)) {
      const near = nearest(name, names);
      throw errors.unknownOption(argument, near && `--${near}`);
    }
    const [, long] = /^-([a-z][a-z-]+)(?:=|$)/.exec(argument) ?? [];
    const wanted = long === undefined ? undefined : nearest(long, names);
    if (wanted !== undefined) throw errors.unknownOption(argument, `--${wanted}`);
    if (/^-[^-]/.test(argument) && !shorts.includes(argument.slice(0, 2))) throw errors.unknownOption(argument, undefined);
  }
}

/** The options of a table with their values on the command line. */
export function readOptions<Own extends OptionTable>(table: Own, values: CommandLine['values']): Definite<Own> {
  return Object.fromEntries(Object.entries(table).map(([key, { name, read }]) => [key, read(values[name])])) as Definite<Own>;
}
