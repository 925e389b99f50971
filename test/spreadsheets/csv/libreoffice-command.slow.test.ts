import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/universal';
import { afterAll, describe, expect, it } from 'vitest';
import { rowsToCsv } from '../../../src/spreadsheets/csv/rows-to-csv.js';

const page = readFileSync(new URL('../../../docs/tables.md', import.meta.url), 'utf8');
const COMMANDS = [...page.matchAll(/^ {4}(soffice .+ --outdir (\w+) .+)$/gm)].map(([, command = '', output = '']) => ({ command, output }));

describe.skipIf(spawnSync('soffice', ['--version']).status !== 0)('the commands of docs/tables.md (libreoffice-calc)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-soffice-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'tables'));
  const rows = [
    { name: '何川', number: '007', note: '圖書館\n第二行' },
    { name: '陆萍', number: '1.50', note: '“预算”，“成本”' },
  ];
  writeFileSync(join(folder, 'tables', 'people.csv'), rowsToCsv({ columns: ['name', 'number', 'note'].map((name) => ({ name })) }, rows));

  const converted = async (command: string, output: string): Promise<readonly (readonly unknown[])[]> => {
    // A profile of its own, as one LibreOffice waits for another.
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, env: { ...process.env, HOME: folder }, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const [sheet] = await readSheets(new Uint8Array(readFileSync(join(folder, output, 'people.xlsx'))).buffer);
    return sheet?.data ?? [];
  };

  it('keep Chinese, and the second every cell as it is written', async () => {
    const [plain, asText] = COMMANDS;
    if (!plain || !asText) throw new Error('the page shows no commands');
    const read = await converted(plain.command, plain.output);
    expect(read.map(([name, , note]) => [name, note])).toEqual([['name', 'note'], ...rows.map(({ name, note }) => [name, note])]);
    expect(await converted(asText.command, asText.output)).toEqual([['name', 'number', 'note'], ...rows.map((row) => Object.values(row))]);
  }, 120_000);
});
