import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/files/read-bytes.js';
import { readFolder } from '../../src/files/read-folder.js';
import { yuanzhuo } from './command.js';

const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;
const talk = (round: number): string => `何川：第${round}次来谈旧厂房，厂房要留下来。\n陆萍：留下来，谁来出钱？\n`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-kill-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a run that is killed', () => {
  it('leaves the old folder or the new one, whole, whenever it is killed', async () => {
    const input = join(root, 'talk.txt');
    const args = [input, '--output', join(root, 'out'), '--formats', 'csv', '--quiet'];
    writeFileSync(input, talk(0));
    const started = performance.now();
    expect(yuanzhuo(...args).code).toBe(0);
    const takes = performance.now() - started;
    const written = new Set([sha256(talk(0))]);
    const files = [...readFolder(join(root, 'out', 'talk')).keys()];
    for (const [round, share] of [0.3, 0.6, 0.8, 0.9, 0.95, 1].entries()) {
      writeFileSync(input, talk(round + 1));
      written.add(sha256(talk(round + 1)));
      const child = spawn(process.execPath, [cli, ...args]);
      const ended = new Promise((resolve) => child.on('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), share * takes);
      await ended;
      expect([...readFolder(join(root, 'out', 'talk')).keys()]).toEqual(files);
      const { input: source } = JSON.parse(readFileSync(join(root, 'out', 'talk', 'run.json'), 'utf8')) as { input: { sha256: string } };
      expect(written).toContain(source.sha256);
    }
    expect(yuanzhuo(...args).code).toBe(0);
    expect([...readFolder(join(root, 'out')).keys()].every((path) => path.startsWith('talk/'))).toBe(true);
  });
});
