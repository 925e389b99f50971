import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsvRecords } from '../src/files/parse-csv.js';
import { yuanzhuo } from './pipeline/command.js';

const root = new URL('..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-research-'));
const output = join(work, 'example');
const example = (doc: string, language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync(join(root, 'docs', doc), 'utf8'))?.[1] ?? '';
const runs = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((program) => runs(program, '-c', 'import pandas'));
const hasR = runs('Rscript', '-e', '1');
const table = (name: string) => parseCsvRecords(readFileSync(join(output, 'tables', `${name}.csv`), 'utf8'));

beforeAll(() => {
  const { code, err } = yuanzhuo('input/example.txt', '-o', work, '--formats', 'csv', '--quiet');
  expect(code, err).toBe(0);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The most frequent word, how often it is said, and the number of speakers and sections with counted words. */
function expected(): { readonly counts: readonly number[]; readonly cells: number } {
  const rows = table('speaker-section-terms');
  return {
    counts: table('keywords').map(({ count }) => Number(count)),
    cells: new Set(rows.map(({ speaker, section }) => `${speaker} ${section}`)).size,
  };
}

describe('docs/research.md', () => {
  it.each(['python', 'r'])('has the same example of %s in both languages', (language) => {
    expect(example('research.md', language)).not.toBe('');
    expect(example('research.zh-CN.md', language)).toBe(example('research.md', language));
  });

  it.skipIf(python === undefined)('shows a program in Python that counts what the tables count', () => {
    const { stdout, status, stderr } = spawnSync(python ?? '', ['-c', example('research.md', 'python')], { encoding: 'utf8', cwd: output });
    expect(status, stderr).toBe(0);
    const [term = '', count, cells] = stdout.split('\n')[0]?.split(' ') ?? [];
    expect(table('keywords').find((row) => row.term === term)?.count).toBe(count);
    expect(Number(count)).toBe(Math.max(...expected().counts));
    expect(Number(cells)).toBe(expected().cells);
    for (const { theme, sentences_coded } of table('themes')) expect(stdout).toContain(`'${theme}': ${sentences_coded}`);
  });

  it.skipIf(!hasR)('shows a program in R that counts the same and fits its models', () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    const { stdout, status, stderr } = spawnSync('Rscript', ['-e', example('research.md', 'r')], { encoding: 'utf8', cwd: output, env });
    expect(status, stderr).toBe(0);
    const [, count, cells] = stdout.split('\n')[0]?.split(' ') ?? [];
    expect([Number(count), Number(cells)]).toEqual([Math.max(...expected().counts), expected().cells]);
    expect(stdout).toContain('(Intercept)');
  });
});
