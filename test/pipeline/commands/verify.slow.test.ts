import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yuanzhuo } from '../command.js';

let root: string;
let talk: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-verify-'));
  talk = join(root, 'talk.txt');
  writeFileSync(talk, '何川：旧厂房要留下来，厂房里有记忆。\n陆萍：厂房留下来，谁来出钱？\n何川：居民出钱，厂房就活了。\n');
  writeFileSync(join(root, 'talk.yaml'), 'engine: node-rs\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const analyse = (...args: readonly string[]): void =>
  expect(yuanzhuo(talk, '--output', join(root, 'out'), '--quiet', ...args).code).toBe(0);
const verify = () => yuanzhuo('verify', join(root, 'out', 'talk'));

describe('yuanzhuo verify', () => {
  it('rebuilds every file, pictures and page included, and finds them the same', () => {
    analyse();
    expect(verify()).toMatchObject({ code: 0, out: expect.stringMatching(/重建 \d+ 个文件，逐字节一致/) });
  });

  it('names a file that was changed, one that is missing, and leaves alone what is not ours', () => {
    analyse('--formats', 'csv,md');
    const folder = join(root, 'out', 'talk');
    writeFileSync(join(folder, 'tables', 'keywords.csv'), 'term\n');
    rmSync(join(folder, 'report.md'));
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, out } = verify();
    expect(code).toBe(2);
    expect(out).toContain('tables/keywords.csv 不一致');
    expect(out).toContain('缺少 report.md');
    expect(out).not.toContain('notes.txt');
  });

  it('says that the input has changed, or is gone, or that there never was a run', () => {
    analyse('--formats', 'csv');
    writeFileSync(talk, '何川：改过了。\n');
    expect(verify()).toMatchObject({ code: 2, out: expect.stringContaining('之后有改动') });
    rmSync(talk);
    expect(verify()).toMatchObject({ code: 2, err: expect.stringContaining('找不到当时的输入文件') });
    expect(yuanzhuo('verify', root)).toMatchObject({ code: 2, err: expect.stringContaining('run.json') });
  });
});
