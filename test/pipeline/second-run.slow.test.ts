import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { yuanzhuo } from './command.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-second-'));
  writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n'.repeat(10));
  writeFileSync(join(root, 'engine.yaml'), 'engine: node-rs\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (out: string, formats: string) =>
  yuanzhuo(join(root, 'talk.txt'), '-o', join(root, out), '--formats', formats, '--settings', join(root, 'engine.yaml'), '--quiet');
const filesOf = (out: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFolder(join(root, out, 'talk'))].map(([path, bytes]) => {
      const text = Buffer.from(bytes).toString('latin1');
      return [path, path === 'run.json' ? text.replace(/"this_run": \{.*?\n {2}\}/s, '') : text];
    }),
  );

describe('a second run into one output', () => {
  it('adds its formats, and all are as if they had been asked for at once', () => {
    expect(run('once', 'csv,md').code).toBe(0);
    expect(run('twice', 'csv').code).toBe(0);
    expect(run('twice', 'md')).toMatchObject({ code: 0, err: '' });
    expect(filesOf('twice')).toEqual(filesOf('once'));
  });

  it('brings what the first wrote up to date, keeps what the user changed or added, and says so', () => {
    const suggestions = join(root, 'twice', 'talk', 'suggestions.yaml');
    writeFileSync(suggestions, `${readFileSync(suggestions, 'utf8')}# 我改的\n`);
    writeFileSync(join(root, 'twice', 'talk', '笔记.md'), '我的');
    writeFileSync(join(root, 'talk.txt'), '何川：渡口要修。\n陆萍：修渡口，谁来出钱？\n'.repeat(10));
    const { code, err } = run('twice', 'csv');
    expect(code).toBe(0);
    expect(err.trim()).toBe(
      'talk  suggestions.yaml 在上次运行之后改过：改过的保留为 suggestions.edited.yaml，suggestions.yaml 是这次的结果。',
    );
    const files = new Map(filesOf('twice'));
    expect(files.get('report.md')).toContain(Buffer.from('渡口').toString('latin1'));
    expect(files.get('suggestions.edited.yaml')).toContain(Buffer.from('# 我改的').toString('latin1'));
    files.delete('suggestions.edited.yaml');
    expect(files.delete('笔记.md')).toBe(true);
    expect(run('new', 'csv,md').code).toBe(0);
    expect(files).toEqual(filesOf('new'));
    expect(yuanzhuo('verify', join(root, 'twice', 'talk')).code).toBe(0);
  });
});
