import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Language } from '../../../src/data.js';
import { reliabilityErrors } from '../../../src/errors/reliability-errors.js';
import { readText, writeWhole } from '../../../src/files/disk.js';
import { fileExists, readBytes } from '../../../src/files/read-bytes.js';
import { readSheetCells } from '../../../src/files/read-sheet-cells.js';
import { type AgreementRow, agreement, disagreements, type MachineRow, machine } from '../../../src/reliability/agreement-tables.js';
import { type Answers, type CodingKey, KEY_FILE, readSheet } from '../../../src/reliability/coding-sheet.js';
import { CONSENSUS, judgeMachine, listDisagreements } from '../../../src/reliability/judge-machine.js';
import { measureAgreement } from '../../../src/reliability/measure-agreement.js';
import { tableFiles } from '../../../src/spreadsheets/csv/table-files.js';
import { alignColumns, harmless } from '../../terminal/terminal-text.js';
import type { Context } from '../command.js';

interface Request {
  readonly paths: readonly string[];
  readonly language: Language;
  /** Null: agreement/ beside the sheets. */
  readonly folder: string | null;
}

/** Compares the sheets that coders filled in with each other and with the machine; writes tables and prints what they say. Gives the exit code. */
export async function compareSheets({ paths, language, folder }: Request, { terminal }: Context): Promise<number> {
  const [first] = paths;
  if (first === undefined) throw reliabilityErrors.noSheets();
  const key = readKey(first);
  const coders = await readSheets(paths, key);
  const tables = [
    [agreement, measureAgreement(coders, key)],
    [machine, judgeMachine(coders, key)],
    [disagreements, listDisagreements(coders, key)],
  ] as const;
  const to = folder ?? join(dirname(resolve(first)), 'agreement');
  for (const [name, content] of tableFiles(key.title, tables)) writeWhole(join(to, name), content);
  const words = WORDS[language];
  const missing = [...coders].flatMap(([name, answers]) => words.missing(name, key.sentences.length - answers.size));
  for (const line of [...missing, ...agreementLines(tables[0][1], words), ...machineLines(tables[1][1], words)])
    terminal.print(harmless(line));
  terminal.print(words.written(to, tables[2][1].length));
  return 0;
}

/** The key beside a sheet. */
function readKey(sheet: string): CodingKey {
  const path = join(dirname(sheet), KEY_FILE);
  if (!fileExists(path)) throw reliabilityErrors.noKey(sheet);
  try {
    const key = JSON.parse(readText(path)) as CodingKey;
    if (Array.isArray(key.themes) && Array.isArray(key.sentences) && Array.isArray(key.coders)) return key;
  } catch {
    // It is no JSON.
  }
  throw reliabilityErrors.damagedKey(path);
}

/** Name of the coder → answers, in the order of the coders. */
async function readSheets(paths: readonly string[], key: CodingKey): Promise<ReadonlyMap<string, Answers>> {
  const found = new Map<string, Answers>();
  for (const path of paths) {
    if (dirname(resolve(path)) !== dirname(resolve(paths[0] ?? path))) throw reliabilityErrors.twoKeys(path);
    const name = basename(path, extname(path)).replace(/^coding-/, '');
    if (!key.coders.includes(name) || found.has(name)) throw reliabilityErrors.coder(path, key.coders);
    found.set(name, readSheet(await readSheetCells(readBytes(path), path), key, path));
  }
  return new Map([...found].sort(([a], [b]) => key.coders.indexOf(a) - key.coders.indexOf(b)));
}

type Words = (typeof WORDS)[Language];

function agreementLines(rows: readonly AgreementRow[], words: Words): readonly string[] {
  const lines = rows.map(({ theme, coders, sentences, agreement, kappa, kappa_low, kappa_high, alpha, alpha_low, alpha_high }) => [
    ...[theme || words.all, coders.join(' '), String(sentences), short(agreement)],
    ...[estimate(kappa, kappa_low, kappa_high), estimate(alpha, alpha_low, alpha_high)],
  ]);
  return rows.length === 0 ? [] : [words.agreement, ...alignColumns([[...words.agreementColumns], ...lines], [2, 3])];
}

/** Against the consensus; of one coder, against this one. */
function machineLines(rows: readonly MachineRow[], words: Words): readonly string[] {
  const against = rows.some((row) => row.against === CONSENSUS) ? CONSENSUS : (rows[0]?.against ?? '');
  const lines = rows
    .filter((row) => row.against === against)
    .map((row) => [
      ...[row.theme || words.all, estimate(row.precision, row.precision_low, row.precision_high)],
      ...[estimate(row.recall, row.recall_low, row.recall_high), estimate(row.f1, row.f1_low, row.f1_high)],
    ]);
  return [words.machine(against === CONSENSUS ? words.consensus : against), ...alignColumns([[...words.machineColumns], ...lines])];
}

const short = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const estimate = (value: number | null, low: number | null, high: number | null): string =>
  value === null || low === null || high === null ? short(value) : `${short(value)} [${short(low)}, ${short(high)}]`;

const WORDS = {
  zh: {
    all: '全部主题',
    consensus: '多数编码员',
    agreement: '编码员之间的一致（方括号里是 95% 置信区间，自助法）',
    agreementColumns: ['主题', '编码员', '句数', '一致率', 'κ', 'α'],
    machine: (against: string) => `程序对${against}（按抽样比加权）`,
    machineColumns: ['主题', '精确率', '召回率', 'F1'],
    missing: (name: string, count: number) => (count === 0 ? [] : [`提醒：${name} 有 ${count} 句没有编码，不计入。`]),
    written: (folder: string, count: number) => `${folder}：agreement.csv、machine.csv、disagreements.csv（不一致 ${count} 处，附原句）`,
  },
  en: {
    all: 'all themes',
    consensus: 'the consensus of coders',
    agreement: 'Agreement of coders (in brackets 95% CI, bootstrap)',
    agreementColumns: ['theme', 'coders', 'sentences', 'agreement', 'κ', 'α'],
    machine: (against: string) => `The machine against ${against} (weighted by the chance of being drawn)`,
    machineColumns: ['theme', 'precision', 'recall', 'F1'],
    missing: (name: string, count: number) =>
      count === 0 ? [] : [`warning: ${name} left ${count} sentences blank; they are not counted.`],
    written: (folder: string, count: number) =>
      `${folder}: agreement.csv, machine.csv, disagreements.csv (${count} disagreements with their sentences)`,
  },
} as const;
