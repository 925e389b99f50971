import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/files/read-bytes.js';
import { readFolder } from '../../src/files/read-folder.js';
import { inventCorpus, writeCorpus } from '../corpus/invented-corpus.js';
import { childProcesses } from './child-processes.js';
import { yuanzhuo } from './command.js';

const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;
const talk = (round: number): string => `何川：第${round}次来谈旧厂房，厂房要留下来。\n陆萍：留下来，谁来出钱？\n`;

let root: string;
/** The engine that loads faster: which one it is is not asked about here. */
let fast: readonly string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-kill-'));
  writeFileSync(join(root, 'engine.yaml'), 'engine: node-rs\n');
  fast = ['--formats', 'csv', '--settings', join(root, 'engine.yaml')];
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

const running: ChildProcess[] = [];

describe('a run that is killed', () => {
  it('leaves the old folder or the new one, whole, whenever it is killed', async () => {
    const input = join(root, 'talk.txt');
    const args = [input, '--output', join(root, 'out'), '--quiet', ...fast];
    writeFileSync(input, talk(0));
    const started = performance.now();
    expect(yuanzhuo(...args).code).toBe(0);
    const takes = performance.now() - started;
    const written = new Set([sha256(talk(0))]);
    const files = [...readFolder(join(root, 'out', 'talk')).keys()];
    for (const [round, share] of [0.3, 0.7, 0.9, 1].entries()) {
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

const TALKS = [1, 2, 3];

describe('a run whose segmenter is killed', () => {
  let args: readonly string[];
  let tables: ReadonlyMap<string, string>;
  beforeEach(() => {
    mkdirSync(join(root, 'in'));
    for (const round of TALKS) writeFileSync(join(root, 'in', `talk-${round}.txt`), talk(round).repeat(20));
    expect(yuanzhuo(join(root, 'in'), '--output', join(root, 'alone'), '--quiet', ...fast).code).toBe(0);
    tables = tablesIn('alone');
    args = [join(root, 'in'), '--output', join(root, 'out'), ...fast];
  });

  const tablesIn = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      [...readFolder(join(root, folder))].flatMap(([path, bytes]) =>
        path.endsWith('.csv') ? [[path, Buffer.from(bytes).toString()]] : [],
      ),
    );

  it('idle, between two texts, loses nothing', async () => {
    const run = start(args);
    await run.says('talk-1  2/6');
    const [segmenter] = childProcesses(run.pid, 'segmenter-process');
    expect(killed(segmenter)).toBe(true);
    expect(await run.ended).toBe(0);
    expect(tablesIn('out')).toEqual(tables);
  });

  it('at work on a text, twice, loses nothing', async () => {
    const run = start(args);
    let segmenter = await newProcess(run.pid, 'segmenter-process');
    await run.says('talk-1  2/6');
    for (let death = 0; death < 2; death++) {
      // It is asked and does not answer.
      process.kill(segmenter, 'SIGSTOP');
      await run.says('talk-2  1/6');
      await wait(300);
      expect(killed(segmenter)).toBe(true);
      segmenter = await newProcess(run.pid, 'segmenter-process');
    }
    expect(await run.ended).toBe(0);
    expect(tablesIn('out')).toEqual(tables);
  });

  it('whenever it starts, says so plainly and comes to an end', async () => {
    const run = start([...args, '--lang', 'en']);
    const killing = setInterval(() => childProcesses(run.pid, 'segmenter-process').forEach(killed), 50);
    expect(await run.ended.finally(() => clearInterval(killing))).toBe(2);
    for (const round of TALKS) expect(run.said()).toContain(`talk-${round}.txt  The process that segments ended again and again (SIGKILL)`);
    expect(run.said()).not.toMatch(/^ +at /m);
  });
});

describe('a corpus whose mapping processes are killed', () => {
  it('has the bytes of one that was left alone', async () => {
    writeCorpus(join(root, 'in'), inventCorpus(16));
    const args = (out: string) => ['corpus', join(root, 'in'), '-o', join(root, out), '--workers', '2', '--quiet', ...fast];
    expect(yuanzhuo(...args('alone')).code).toBe(0);
    const run = start(args('out'));
    // Before it is asked, while it loads, and in the middle of a part.
    for (const delay of [0, 300, 700]) {
      const mapper = await newProcess(run.pid, 'mapping-process');
      await wait(delay);
      killed(mapper);
    }
    expect(await run.ended, run.said()).toBe(0);
    expect(readFolder(join(root, 'out', 'report'))).toEqual(readFolder(join(root, 'alone', 'report')));
  });
});

/** A process that can be killed at any moment. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args]) as ChildProcess & { readonly pid: number };
  running.push(child);
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return {
    pid: child.pid,
    ended: new Promise<number | null>((resolve) => child.on('exit', resolve)),
    said: () => said,
    says: (line: string) => expect.poll(() => said, { timeout: 30_000, interval: 5 }).toContain(line),
  };
}

const seen = new Set<number>();

/** The next that starts. */
async function newProcess(parent: number, program: string): Promise<number> {
  for (;;) {
    const found = childProcesses(parent, program).find((pid) => !seen.has(pid));
    if (found !== undefined && seen.add(found)) return found;
    await wait(20);
  }
}

/** Whether it was alive until now. */
function killed(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
