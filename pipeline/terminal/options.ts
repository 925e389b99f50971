import { parseArgs } from 'node:util';
import type { Language } from '../../src/data.js';
import { errors } from '../../src/errors.js';
import { nearest } from '../../src/nearest.js';

export const STAGES = ['read', 'segment', 'count', 'relate', 'chart', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

export const FORMATS = ['csv', 'svg', 'png', 'html', 'md', 'xlsx', 'pptx'] as const;
export type Format = (typeof FORMATS)[number];

/** Slides take a fifth more time than all the others together, and are made when asked for. */
const DEFAULT_FORMATS = FORMATS.filter((format) => format !== 'pptx');

const COMMANDS = ['read', 'open', 'accept', 'verify', 'diff', 'doctor', 'corpus', 'worker', 'sql'] as const;
type Command = 'analyse' | Exclude<(typeof COMMANDS)[number], 'read'>;

/** The command line, made definite. */
export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly output: string;
  readonly settings: string | null;
  /** null: as the settings say, zh on the terminal. */
  readonly lang: Language | null;
  readonly formats: ReadonlySet<Format>;
  readonly to: Stage;
  /** Of `corpus`: stop after planning (--to plan). */
  readonly planOnly: boolean;
  /** False: terms found in the text itself are only proposed, whatever the settings say. */
  readonly foundTerms: boolean;
  /** Of `accept`: every proposed term. */
  readonly all: boolean;
  /** Of `corpus`: processes that map, null for as many as there are cores. */
  readonly workers: number | null;
  /** Of `corpus` and `worker`: the Redis of the queue. */
  readonly queue: string | null;
  /** Of `corpus`: a plan made before, and the share of it to be mapped ('0/4'). */
  readonly plan: string | null;
  readonly shard: string | null;
  /** Of `corpus`: also a report of each discussion. */
  readonly reports: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const ARGUMENTS = {
  output: { type: 'string', short: 'o' },
  settings: { type: 'string' },
  lang: { type: 'string' },
  formats: { type: 'string' },
  to: { type: 'string' },
  'no-found-terms': { type: 'boolean' },
  all: { type: 'boolean' },
  workers: { type: 'string' },
  queue: { type: 'string' },
  plan: { type: 'string' },
  shard: { type: 'string' },
  reports: { type: 'boolean' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** @throws YuanzhuoError for an option or a value that there is not. */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const [first = ''] = positionals;
  const command = COMMANDS.find((known) => known === first) ?? 'analyse';
  const planOnly = command === 'corpus' && values.to === 'plan';
  const lang = oneOf('--lang', values.lang, ['zh', 'en'] as const) ?? null;
  return {
    command: command === 'read' ? 'analyse' : command,
    paths: first === command ? positionals.slice(1) : positionals,
    output: values.output ?? 'output',
    settings: values.settings ?? null,
    lang,
    formats: new Set(values.formats === undefined ? DEFAULT_FORMATS : values.formats.split(',').map((format) => readFormat(format.trim()))),
    to: command === 'read' ? 'read' : planOnly ? 'publish' : (oneOf('--to', values.to, STAGES) ?? 'publish'),
    planOnly,
    foundTerms: !values['no-found-terms'],
    all: values.all ?? false,
    workers: values.workers === undefined ? null : wholeNumber('--workers', values.workers),
    queue: values.queue ?? null,
    plan: values.plan ?? null,
    shard: values.shard ?? null,
    reports: values.reports ?? false,
    strict: values.strict ?? false,
    quiet: values.quiet ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  for (const argument of argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)) {
    const name = /^--([^=]+)/.exec(argument)?.[1];
    const known = Object.keys(ARGUMENTS);
    const near = name === undefined ? undefined : nearest(name, known);
    if (name !== undefined && !known.includes(name)) throw errors.unknownOption(argument, near && `--${near}`);
    if (/^-[^-]/.test(argument) && !['-o', '-h'].includes(argument.slice(0, 2))) throw errors.unknownOption(argument, undefined);
  }
  try {
    return parseArgs({ args: [...argv], options: ARGUMENTS, allowPositionals: true, strict: true });
  } catch (cause) {
    const option = /'(?:-\w, )?(--[\w-]+)/.exec(String(cause))?.[1] ?? argv.at(-1) ?? '';
    throw errors.optionMissing(option);
  }
}

function oneOf<Value extends string>(option: string, value: string | undefined, allowed: readonly Value[]): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw errors.optionValue(option, value, allowed, nearest(value, allowed));
  return found;
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw errors.optionValue(option, value, ['1', '2', '3', '…']);
  return Number(value);
}

function readFormat(format: string): Format {
  return oneOf('--formats', format, FORMATS) as Format;
}
