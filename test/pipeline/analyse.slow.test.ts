import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report, times } from '../torture/times.js';
import { childProcesses } from './child-processes.js';

const door = JSON.stringify(new URL('../../dist/pipeline/index.js', import.meta.url).href);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-analyse-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

let running: ChildProcess | undefined;

/** Runs a program that may wait for a line of its input. Watched are the segmenters beside it. */
async function run(program: string) {
  const file = join(root, 'program.mjs');
  writeFileSync(file, `import { analyse, closeHelpers } from ${door};\n${program}`);
  const child = spawn(process.execPath, ['--expose-gc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  running = child;
  let out = '';
  child.stdout.on('data', (text: Buffer) => {
    out += text.toString();
  });
  let ended = false;
  const code = new Promise<number | null>((resolve) =>
    child.on('exit', (status) => {
      ended = true;
      resolve(status);
    }),
  );
  const pids = new Set<number>();
  const counts: { readonly out: string; readonly segmenters: number }[] = [];
  while (!ended) {
    const found = childProcesses(child.pid ?? 0, 'segmenter-process');
    for (const pid of found) pids.add(pid);
    counts.push({ out, segmenters: found.length });
    await wait(50);
  }
  await expect.poll(() => [...pids].filter(isAlive), { timeout: 5000 }).toEqual([]);
  /** How many there were each time they were counted while this was the last line. */
  const segmentersAfter = (line: string) => counts.filter((count) => count.out.endsWith(line)).map(({ segmenters }) => segmenters);
  return { code: await code, out, segmentersAfter };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('analyse, called again and again', () => {
  it('shares one segmenter and keeps nothing, whoever asks meanwhile, and the program ends by itself', async () => {
    const calls = times(200, 1000);
    for (let i = 0; i < calls; i++)
      writeFileSync(join(root, `${i}.txt`), `何川：旧厂房要留下来，第${i}次。\n陆萍：厂房留下来，谁来出钱？\n`);
    const { code, out, segmentersAfter } = await run(`
      const path = (i) => ${JSON.stringify(root)} + '/' + i + '.txt';
      const seen = new Set();
      const add = ({ keywords: [{ term, count }] }) => seen.add(term + count);
      /** Megabytes: of the process, and of what is still used of them. */
      const memory = () => {
        gc();
        const { rss, heapUsed } = process.memoryUsage();
        return [rss / 1e6, heapUsed / 1e6];
      };
      for (let i = 0; i < 30; i++) add(await analyse(path(i)));
      for (const found of await Promise.all(Array.from({ length: 30 }, (_, i) => analyse(path(30 + i))))) add(found);
      const [before, usedBefore] = memory();
      for (let i = 60; i < ${calls}; i++) add(await analyse(path(i)));
      const [after, usedAfter] = memory();
      console.log(...seen, after - before < 30, usedAfter - usedBefore < 3);`);
    expect([code, out]).toEqual([0, '厂房2 true true\n']);
    expect(Math.max(...segmentersAfter(''))).toBe(1);
    report(`${calls} calls of analyse with one segmenter and the same memory`);
  });

  it('gives the segmenter back when it is told to, also while a text is read, and starts another for the next', async () => {
    writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n');
    const { code, out, segmentersAfter } = await run(`
      const path = ${JSON.stringify(join(root, 'talk.txt'))};
      const wait = () => new Promise((resolve) => setTimeout(resolve, 500));
      await analyse(path);
      await closeHelpers();
      console.log('closed');
      await wait();
      const reading = analyse(path);
      await wait();
      await closeHelpers();
      await reading;
      console.log('again');
      await wait();`);
    expect([code, out]).toEqual([0, 'closed\nagain\n']);
    expect(Math.max(...segmentersAfter(''))).toBe(1);
    expect(Math.min(...segmentersAfter('closed\n'))).toBe(0);
    expect(Math.max(...segmentersAfter('again\n'))).toBe(0);
  });

  it('gives the segmenter back after a while in which nothing is asked', async () => {
    writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n');
    const { code, segmentersAfter } = await run(`
      await analyse(${JSON.stringify(join(root, 'talk.txt'))});
      setTimeout(() => console.log('late'), 11_000);
      setTimeout(() => undefined, 13_000);`);
    expect([code, Math.max(...segmentersAfter('')), Math.max(...segmentersAfter('late\n'))]).toEqual([0, 1, 0]);
  });
});
