import { join } from 'node:path';
import type { Language } from '../../src/data.js';
import { errors } from '../../src/errors.js';
import { parseCsvRecords } from '../../src/files/parse-csv.js';
import { fileExists, readBytes } from '../../src/files/read-bytes.js';
import { compareRows, type RowChange } from '../../src/spreadsheets/compare/compare-rows.js';
import { compareSettings, type SettingChange } from '../../src/spreadsheets/compare/compare-settings.js';
import { readRun } from '../read-run.js';
import type { RunFile } from '../run-json.js';
import type { Options } from '../terminal/options.js';
import type { Terminal } from './run.js';

/** What changed between two runs: why it can have changed, and what did. */
export interface Difference {
  readonly causes: {
    readonly text: boolean;
    readonly version: readonly [before: string, after: string] | null;
    readonly engine: readonly [before: string, after: string] | null;
    readonly settings: readonly SettingChange[];
  };
  /** Table → rows that came, went or changed. */
  readonly effects: Readonly<Record<string, readonly RowChange[]>>;
}

/** What is compared: one column of each table that a reader would look at first. */
const COMPARED = {
  discussion: { keys: ['key'], column: 'value' },
  speakers: { keys: ['speaker'], column: 'characters' },
  turns: { keys: ['turn'], column: 'speaker' },
  sections: { keys: ['section'], column: 'title' },
  keywords: { keys: ['term'], column: 'count' },
  'keywords-by-speaker': { keys: ['speaker', 'term'], column: 'tier' },
  themes: { keys: ['theme'], column: 'sentences_coded' },
  'theme-by-speaker': { keys: ['speaker', 'theme'], column: 'tier' },
  'segmentation-audit': { keys: ['item'], column: 'whole' },
} as const;
type Compared = keyof typeof COMPARED;

/** Compares two output folders. Gives the exit code: 0, whether or not they differ. */
export function diff(options: Options, terminal: Terminal): number {
  const [a = '', b = '', ...more] = options.paths;
  if (b === '' || more.length > 0) throw errors.twoOutputs();
  const difference = compareOutputs(a, b);
  if (options.json) terminal.print(JSON.stringify(difference, null, 2));
  else for (const line of describe(difference, options.lang ?? 'zh')) terminal.print(line);
  return 0;
}

/** @throws YuanzhuoError where one of the folders is none of ours. */
export function compareOutputs(a: string, b: string): Difference {
  const [before, after] = [readRun(a), readRun(b)];
  const effects = Object.entries(COMPARED).map(([table, how]) => [
    table,
    onlyTiers(table, compareRows(rows(a, table), rows(b, table), how)),
  ]);
  return { causes: causesOf(before, after), effects: Object.fromEntries(effects) };
}

function causesOf(before: RunFile, after: RunFile): Difference['causes'] {
  const engineOf = ({ engine }: RunFile): string => `${engine.name} ${engine.version} ${engine.dictionary.slice(0, 12)}`;
  const pair = (old: string, now: string): readonly [string, string] | null => (old === now ? null : [old, now]);
  return {
    text: before.input.sha256 !== after.input.sha256,
    version: pair(before.yuanzhuo, after.yuanzhuo),
    engine: pair(engineOf(before), engineOf(after)),
    settings: compareSettings(before.settings, after.settings),
  };
}

function rows(folder: string, table: string) {
  const path = join(folder, 'tables', `${table}.csv`);
  return fileExists(path) ? parseCsvRecords(new TextDecoder().decode(readBytes(path))) : [];
}

/** Of tiers, only what became or ceased to be a find. */
function onlyTiers(table: string, changes: readonly RowChange[]): readonly RowChange[] {
  const isFind = (tier: string | null): boolean => tier === 'strong';
  return COMPARED[table as Compared].column === 'tier' ? changes.filter(({ before, after }) => isFind(before) !== isFind(after)) : changes;
}

const MOST = 20;

const WORDS = {
  zh: {
    same: '两次运行的结果没有差别。',
    causes: '可能的原因',
    effects: '变化',
    noCause: '  找不到原因：文字稿、设置、版本、引擎都一样',
    text: '  文字稿改过',
    version: '  程序版本',
    engine: '  分词引擎或词典',
    setting: '  设置',
    more: (n: number) => `    还有 ${n} 处`,
    tables: {
      discussion: '讨论概况',
      speakers: '发言人的字数',
      turns: '各轮的发言人',
      sections: '各节',
      keywords: '词语的次数',
      'keywords-by-speaker': '“强”的各人用词',
      themes: '主题的句数',
      'theme-by-speaker': '“强”的各人主题',
      'segmentation-audit': '保持完整的词',
    },
  },
  en: {
    same: 'The two runs do not differ.',
    causes: 'Possible causes',
    effects: 'Changes',
    noCause: '  none found: text, settings, version and engine are the same',
    text: '  the transcript has changed',
    version: '  version',
    engine: '  segmenter or dictionaries',
    setting: '  setting',
    more: (n: number) => `    ${n} more`,
    tables: {
      discussion: 'title, date, place, event, organisers',
      speakers: 'characters of speakers',
      turns: 'speakers of turns',
      sections: 'sections',
      keywords: 'counts of terms',
      'keywords-by-speaker': 'strong words of speakers',
      themes: 'sentences of themes',
      'theme-by-speaker': 'strong themes of speakers',
      'segmentation-audit': 'terms kept whole',
    },
  },
} as const;

function describe({ causes, effects }: Difference, language: Language): readonly string[] {
  const words = WORDS[language];
  const changed = Object.entries(effects).filter(([, changes]) => changes.length > 0);
  const why = [
    ...(causes.text ? [words.text] : []),
    ...(causes.version ? [`${words.version} ${causes.version.join(' → ')}`] : []),
    ...(causes.engine ? [`${words.engine} ${causes.engine.join(' → ')}`] : []),
    ...causes.settings.map(({ setting, before, after }) => `${words.setting} ${setting}: ${arrow(before, after)}`),
  ];
  if (changed.length === 0 && why.length === 0) return [words.same];
  return [
    words.causes,
    ...(why.length === 0 ? [words.noCause] : why),
    words.effects,
    ...(changed.length === 0
      ? [`  ${words.same}`]
      : changed.flatMap(([table, changes]) => tableLines(table, { changes, causes }, language))),
  ];
}

function tableLines(
  table: string,
  { changes, causes }: { readonly changes: readonly RowChange[]; readonly causes: Difference['causes'] },
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const named = causes.settings.flatMap(({ before, after }) => [before, after]).filter((value) => value.length > 1);
  const touches = ({ key }: RowChange): boolean => named.some((name) => name.includes(key) || key.includes(name));
  const ordered = [...changes.filter(touches), ...changes.filter((change) => !touches(change))];
  return [
    `  ${words.tables[table as Compared]} (${changes.length})`,
    ...ordered.slice(0, MOST).map(({ key, before, after }) => `    ${key}: ${arrow(before ?? '', after ?? '')}`),
    ...(ordered.length > MOST ? [words.more(ordered.length - MOST)] : []),
  ];
}

const arrow = (before: string, after: string): string =>
  before === '' ? `+ ${after}` : after === '' ? `− ${before}` : `${before} → ${after}`;
