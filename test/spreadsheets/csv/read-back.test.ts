import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/data.js';
import { settingsSchema } from '../../../src/settings.js';
import { tablesToCsv } from '../../../src/spreadsheets/csv/table-files.js';
import { columnsOf, rowsByTable } from '../../../src/tables/table.js';
import { TABLES } from '../../../src/tables/tables.js';

const root = new URL('../../..', import.meta.url).pathname;
const door = join(root, 'dist/pipeline/index.js');
const python = ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import pandas']).status === 0) ?? '';
const canRead = python !== '' && spawnSync('soffice', ['--version']).status === 0;

const PROGRAMS = ['LibreOffice', 'LibreOffice, as text', 'pandas', 'pandas, as text'] as const;
type Program = (typeof PROGRAMS)[number];
type Cell = string | number | boolean | null | { readonly formula: string };

interface Kind {
  readonly program: Program;
  readonly what: 'apostrophe' | 'number' | 'date' | 'missing';
  readonly from: string;
  readonly to: Cell;
}

/** Whatever is not read as it was written, by what it is taken for, with a cell of each. datapackage.json and the README name the same. */
const CHANGED: readonly Kind[] = [
  { program: 'LibreOffice', what: 'apostrophe', from: '=SUM(A1)', to: "'=SUM(A1)" },
  { program: 'LibreOffice', what: 'apostrophe', from: '＝1＋1', to: "'＝1＋1" },
  { program: 'LibreOffice', what: 'number', from: '007', to: 7 },
  { program: 'LibreOffice', what: 'number', from: '1e5', to: 100_000 },
  { program: 'LibreOffice', what: 'number', from: '12345678901234567890', to: 12345678901234600000 },
  { program: 'LibreOffice', what: 'date', from: '2026-06-12', to: 46185 },
  { program: 'pandas', what: 'apostrophe', from: '@何川', to: "'@何川" },
  { program: 'LibreOffice, as text', what: 'apostrophe', from: '+86', to: "'+86" },
  { program: 'pandas, as text', what: 'apostrophe', from: '-5', to: "'-5" },
  { program: 'pandas', what: 'missing', from: 'NA', to: null },
  { program: 'pandas', what: 'missing', from: 'null', to: null },
  // Where the whole column looks like numbers.
  { program: 'pandas', what: 'number', from: '007', to: 7 },
];

/** What else a spreadsheet might take for something; these two leave it alone. */
const LEFT = ['3-4', '3月4日', 'TRUE', '50%', '12:30', '1/2', 'a,b;c', '“预算”，"预算"', '繁體字圖書館週末開門。', '前后有空格'];

/** What a cell was taken for; '' where it is as it was written. Ten digits of a number stay at least. */
function taken(written: string | number | null, read: Cell): Kind['what'] | '' | 'unknown' {
  if (typeof written === 'number') return typeof read === 'number' && near(read, written) ? '' : 'unknown';
  if ((written ?? '') === (read ?? '')) return '';
  const text = written ?? '';
  if (/^[=+\-@＝＋－＠]/.test(text) && read === `'${text}`) return 'apostrophe';
  if (/^\d{4}-\d\d-\d\d$/.test(text) && read === Date.parse(text) / 86_400_000 + 25_569) return 'date';
  if (typeof read === 'number' && near(read, Number(text.replaceAll(',', '')))) return 'number';
  return /^(?:NA|N\/A|#N\/A|nan|NaN|null|NULL|None)$/.test(text) && read === null ? 'missing' : 'unknown';
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-10 * Math.abs(b);

/** Calm sentences stand between, so that each text stays a sentence of its own. */
const AWKWARD = [
  '今天谈谈预算和图书馆，图书馆周末要开门。',
  '我同意预算要公开。',
  '预算要公开，公园也要开门。',
  ...[...CHANGED.map(({ from }) => from), ...LEFT, '  前后有空格  ', '第一行\n第二行', '表情🙂', '1.50', '1,234', '00123'].flatMap(
    (text) => [text, '预算要公开。'],
  ),
];

const NAMES = ['主持人', '01', '007'];
const settings = settingsSchema.parse({ people: ['01', '007'].map((name) => ({ name, aliases: [`发言人${name}`] })) });

interface ReadCell {
  readonly program: Program;
  readonly column: string;
  readonly written: string | number | null;
  readonly read: Cell;
  readonly what: ReturnType<typeof taken>;
}

describe.skipIf(!canRead)('tables read by LibreOffice and pandas, by default and as text (libreoffice-calc, python3-pandas)', () => {
  let cells: readonly ReadCell[];
  let awkward: readonly ReadCell[];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-read-back-'));
    const source = join(folder, 'awkward.json');
    writeFileSync(source, JSON.stringify(AWKWARD.map((text, i) => ({ speaker: NAMES[i % 3], text }))));
    const discussions = await analyseAll([join(root, 'input/example.txt'), join(root, 'input/meeting.txt'), source]);
    discussions.forEach((tables, i) => {
      for (const [name, csv] of tablesToCsv(tables)) writeFileSync(join(folder, `${i}-${name}`), csv);
    });
    const read = readBack(folder);
    const [example = [], meeting = [], last = []] = discussions.map((tables, i) => cellsOf(tables, `${i}-`, read));
    cells = [...example, ...meeting];
    awkward = last;
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('of the samples lose nothing that is not named, and no id at all', () => {
    expect(cells.filter(({ what }) => what === 'unknown').slice(0, 20)).toEqual([]);
    expect(cells.filter(({ program, what }) => program.endsWith('as text') && !['', 'apostrophe'].includes(what))).toEqual([]);
    const ids = cells.filter(({ column, written }) => /\.(?:key_)?sentences?$/.test(column) && written !== '');
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter(({ written, read }) => written !== read).slice(0, 20)).toEqual([]);
  });

  it('of awkward names and words change as is named, and not otherwise', () => {
    expect(awkward.filter(({ what }) => what === 'unknown').slice(0, 20)).toEqual([]);
    for (const { program, what, from, to } of CHANGED)
      expect(
        awkward.some((cell) => cell.program === program && cell.what === what && cell.written === from && cell.read === to),
        `${from} in ${program}`,
      ).toBe(true);
    const kindsOf = (all: readonly { program: Program; what: string }[]) => new Set(all.map(({ program, what }) => `${program}: ${what}`));
    expect(kindsOf(awkward.filter(({ what }) => what !== ''))).toEqual(kindsOf(CHANGED));
    const texts = awkward.filter(({ column, what }) => column === 'sentences.text' && what === '').map(({ written }) => written);
    expect(LEFT.filter((text) => !texts.includes(text))).toEqual([]);
  });
});

async function analyseAll(paths: readonly string[]): Promise<readonly Tables[]> {
  const { analyse, closeHelpers } = (await import(door)) as {
    readonly analyse: (path: string, settings: unknown) => Promise<Tables>;
    readonly closeHelpers: () => Promise<void>;
  };
  return Promise.all(paths.map((path) => analyse(path, settings))).finally(closeHelpers);
}

type Read = Readonly<Record<Program, Readonly<Record<string, readonly (readonly Cell[])[]>>>>;

function readBack(folder: string): Read {
  const script = new URL('read-back.py', import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(python, [script, folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Read;
}

/** Every cell of every table: what was written, and what each of the programs reads. */
function cellsOf(tables: Tables, prefix: string, read: Read): readonly ReadCell[] {
  return rowsByTable(TABLES, tables).flatMap(([table, rows]) =>
    PROGRAMS.flatMap((program) => {
      const found = read[program][prefix + table.name] ?? [];
      expect(found.length, `rows of ${table.name} in ${program}`).toBe(rows.length);
      return rows.flatMap((row, i) =>
        columnsOf(table).map(({ name }, j) => {
          const value = writtenAs((row as Readonly<Record<string, unknown>>)[name]);
          const written = program.endsWith('as text') ? String(value ?? '') : value;
          const cell = found[i]?.[j] ?? null;
          return { program, column: `${table.name}.${name}`, written, read: cell, what: taken(written, cell) };
        }),
      );
    }),
  );
}

const writtenAs = (value: unknown): string | number | null =>
  Array.isArray(value) ? value.join(';') : ((value as string | number | null | undefined) ?? null);
