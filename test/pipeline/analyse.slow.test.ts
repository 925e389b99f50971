import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report, times } from '../torture/times.js';

const door = JSON.stringify(new URL('../../dist/pipeline/index.js', import.meta.url).href);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-analyse-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Megabytes: of the process, of what is still used of them, and of typed arrays beside. */
const MEMORY = `const memory = () => {
  gc();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return [rss / 1e6, heapUsed / 1e6, arrayBuffers / 1e6];
};`;

/** Runs a program that calls the built product, to its end. */
function run(program: string) {
  const file = join(root, 'program.mjs');
  writeFileSync(file, `import { analyse, closeHelpers } from ${door};\n${MEMORY}\n${program}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', file], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('analyse, called again and again', () => {
  it('keeps nothing, whoever asks meanwhile, and the program ends by itself', () => {
    const calls = times(200, 1000);
    for (let i = 0; i < calls; i++)
      writeFileSync(join(root, `${i}.txt`), `何川：旧厂房要留下来，第${i}次。\n陆萍：厂房留下来，谁来出钱？\n`);
    const { code, out } = run(`
      const path = (i) => ${JSON.stringify(root)} + '/' + i + '.txt';
      const seen = new Set();
      const add = ({ keywords: [{ term, count }] }) => seen.add(term + count);
      for (let i = 0; i < 30; i++) add(await analyse(path(i)));
      for (const found of await Promise.all(Array.from({ length: 30 }, (_, i) => analyse(path(30 + i))))) add(found);
      const [before, usedBefore] = memory();
      for (let i = 60; i < ${calls}; i++) add(await analyse(path(i)));
      const [after, usedAfter] = memory();
      console.log(...seen, after - before < 30, usedAfter - usedBefore < 3);`);
    expect([code, out]).toEqual([0, '厂房2 true true\n']);
    report(`${calls} calls of analyse with the same memory`);
  });

  it('gives the dictionary back when it is told to, also while a text is read, and loads it for the next', () => {
    writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n');
    const { code, out, err } = run(`
      const path = ${JSON.stringify(join(root, 'talk.txt'))};
      const words = async () => JSON.stringify((await analyse(path)).keywords);
      const first = await words();
      const [, , kept] = memory();
      await closeHelpers();
      const [, , left] = memory();
      const reading = words();
      await closeHelpers();
      console.log(kept - left > 15, (await reading) === first, (await words()) === first);`);
    expect([code, out, err]).toEqual([0, 'true true true\n', '']);
  });
});
