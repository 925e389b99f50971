import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv, parseCsvRecords } from '../../../src/files/parse-csv.js';
import type { CodingKey } from '../../../src/reliability/coding-sheet.js';
import { plainSheet } from '../../../src/spreadsheets/workbook/sheet.js';
import { sheetsToXlsx } from '../../../src/spreadsheets/workbook/write-xlsx.js';
import { yuanzhuo } from '../command.js';

const python = ['/usr/bin/python3', 'python3'].find((program) => spawnSync(program, ['-c', 'import nltk, statsmodels']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-coding-'));
const path = (...names: readonly string[]): string => join(folder, ...names);
const sheets = path('out', 'talk-coding');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const lines = Array.from({ length: 12 }, (_, i) => `何川：第${i + 1}座大桥要修。天气好。\n陆萍：河水先要看。大桥不急。路远。\n`);
  writeFileSync(path('talk.txt'), lines.join(''));
  writeFileSync(path('s.yaml'), 'engine: node-rs\nthemes: { 桥: [大桥], 水: [河水] }\n');
  const analysed = yuanzhuo(path('talk.txt'), '-o', path('out'), '--settings', path('s.yaml'), '--formats', 'csv', '--quiet');
  expect(analysed.code, analysed.err).toBe(0);
  const { code, out, err } = yuanzhuo('coding', path('out', 'talk'), '--sample', '30', '--coders', 'A,乙');
  expect(code, err).toBe(0);
  expect(out).toContain('从 60 句里抽取了 30 句');
});

const key = (): CodingKey => JSON.parse(readFileSync(join(sheets, 'key.json'), 'utf8')) as CodingKey;
const blank = (): string[][] => parseCsv(readFileSync(join(sheets, 'coding-A.csv'), 'utf8'));

/** The sheet as somebody fills it in who gives 桥 where the text says 大桥 but not 不急, and 水 as the machine does. */
const filled = (): string[][] =>
  blank().map(([sentence = '', before = '', text = '', after = ''], i) => {
    if (i === 0) return blank()[0] ?? [];
    const [bridge, water] = [/大桥(?!不急)/.test(text), text.includes('河水')];
    return [sentence, before, text, after, bridge ? '1' : '', water ? '1' : '', bridge || water ? '' : '1', ''];
  });

describe('yuanzhuo coding', () => {
  it('writes blank sheets that say nothing of the machine, and never replaces them', () => {
    expect(readdirSync(sheets).sort()).toEqual(['coding-A.csv', 'coding-A.xlsx', 'coding-乙.csv', 'coding-乙.xlsx', 'key.json']);
    const [head, ...rows] = blank();
    expect(head).toEqual(['句子编号', '上文', '原文', '下文', '桥', '水', '都不属于', '备注']);
    expect(rows).toHaveLength(30);
    expect(rows.every((row) => row.slice(4).every((cell) => cell === ''))).toBe(true);
    expect(key().themes).toEqual(['桥', '水']);
    const again = yuanzhuo('coding', path('out', 'talk'));
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('已有编码表')]);
  });

  it('refuses names that are no file names', () => {
    const { code, err } = yuanzhuo('coding', path('out', 'talk'), '--coders', '../A,B', '-o', path('other'));
    expect([code, err]).toEqual([2, expect.stringContaining('不能用作文件名')]);
  });
});

describe('yuanzhuo agreement', () => {
  it('says that a sheet is blank', () => {
    const { code, err } = yuanzhuo('agreement', join(sheets, 'coding-A.csv'));
    expect([code, err]).toEqual([2, expect.stringContaining('还没有填写')]);
  });

  it('compares coders and machine, from CSV and from a workbook', async () => {
    const sheet = filled();
    writeFileSync(join(sheets, 'coding-A.csv'), sheet.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
    const [head = [], ...rows] = sheet;
    const columns = head.map((heading) => ({ heading, format: 'text' as const, width: 10 }));
    const book = await sheetsToXlsx([plainSheet('编码', columns, rows)], { title: '', language: 'zh', font: 'Arial', product: '' });
    writeFileSync(join(sheets, 'coding-乙.xlsx'), book);
    const { code, out, err } = yuanzhuo('agreement', join(sheets, 'coding-A.csv'), join(sheets, 'coding-乙.xlsx'));
    expect(code, err).toBe(0);
    const read = (name: string) => parseCsvRecords(readFileSync(join(sheets, 'agreement', `${name}.csv`), 'utf8'));
    expect(read('agreement').map(({ theme, coders, kappa, alpha }) => [theme, coders, kappa, alpha])).toEqual(
      ['', '桥', '水'].map((theme) => [theme, 'A;乙', '1', '1']),
    );
    const bridges = read('machine').find(({ theme, against }) => theme === '桥' && against === 'consensus');
    const wrong = key().sentences.filter(({ text }) => text.includes('大桥不急'));
    expect(wrong.length).toBeGreaterThan(0);
    expect(bridges).toMatchObject({ machine_only: String(wrong.length), standard_only: '0', recall: '1' });
    expect(read('disagreements')).toHaveLength(wrong.length);
    expect(read('disagreements')[0]).toMatchObject({ theme: '桥', yes: '', no: 'A;乙', machine: '1', text: '大桥不急。' });
    expect(out).toContain(`不一致 ${wrong.length} 处`);
    expect(out).toMatch(/水 +1\.00 \[1\.00, 1\.00\]/);
  });

  it.skipIf(python === undefined)('agrees with nltk and statsmodels, where they are installed', () => {
    const sheet = filled();
    const write = (coder: string, rows: readonly (readonly string[])[]): string => {
      const file = join(sheets, `coding-${coder}.csv`);
      writeFileSync(file, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
      return file;
    };
    // The other one overlooks each third bridge, and leaves a row blank.
    const other = sheet.map((row, i) => {
      if (i === 5) return [...row.slice(0, 4), '', '', '', ''];
      return i > 0 && i % 3 === 0 ? [...row.slice(0, 4), '', row[5] ?? '', row[5] === '1' ? '' : '1', ''] : row;
    });
    const files = [write('A', sheet), write('乙', other)];
    const { code, out, err } = yuanzhuo('agreement', ...files);
    expect(code, err).toBe(0);
    expect(out).toContain('乙 有 1 句没有编码');
    const { status, stdout, stderr } = spawnSync(python ?? '', ['test/witness/agreement.py', sheets, ...files], { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain('3 rows of agreement recomputed, 0 figures differ');
  });
});
