import { join } from 'node:path';
import { errors } from '../../../src/errors/errors.js';
import { parseCsvRecords } from '../../../src/files/parse-csv.js';
import { fileExists, readBytes } from '../../../src/files/read-bytes.js';
import { compareRows, type RowChange } from '../../../src/spreadsheets/compare/compare-rows.js';
import { compareSettings, type SettingChange } from '../../../src/spreadsheets/compare/compare-settings.js';
import { readRun } from '../../read-run.js';
import type { RunFile } from '../../run-json.js';

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
export const COMPARED = {
  discussion: { keys: ['key'], column: 'value' },
  speakers: { keys: ['speaker'], column: 'characters' },
  turns: { keys: ['turn'], column: 'speaker' },
  sections: { keys: ['section'], column: 'title' },
  keywords: { keys: ['term'], column: 'count' },
  'keywords-by-speaker': { keys: ['speaker', 'term'], column: 'tier' },
  themes: { keys: ['theme'], column: 'sentences_coded' },
  codebook: { keys: ['theme', 'entry'], column: 'count' },
  // Whether a sentence belongs to a theme: the speaker, who stands for it, does not change.
  'coded-sentences': { keys: ['theme', 'sentence'], column: 'speaker' },
  'theme-by-speaker': { keys: ['speaker', 'theme'], column: 'tier' },
  'segmentation-audit': { keys: ['item'], column: 'whole' },
} as const;
export type Compared = keyof typeof COMPARED;

/** @throws YuanzhuoError where one of the folders is none of ours, or has no tables to compare. */
export function compareOutputs(a: string, b: string): Difference {
  const [before, after] = [readRun(a), readRun(b)];
  for (const [folder, { formats }] of [
    [a, before],
    [b, after],
  ] as const)
    if (!formats.includes('csv')) throw errors.noTables(folder, formats);
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
