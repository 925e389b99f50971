import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { patience, report, times } from '../torture/times.js';
import { yuanzhuo } from './command.js';
import { endAll, start } from './running.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-at-once-'));
});
afterEach(() => {
  endAll();
  rmSync(root, { recursive: true, force: true });
});

it(
  'two runs into one output write it one after the other, whole',
  async () => {
    writeFileSync(join(root, 'engine.yaml'), 'engine: node-rs\n');
    const [first, second] = ['a', 'b'].map((folder, i) => {
      mkdirSync(join(root, folder));
      writeFileSync(join(root, folder, 'talk.txt'), `何川：旧厂房要留下来，第${i}次谈。\n陆萍：谁来出钱？\n`.repeat(3 + 40 * i));
      return (out: string) =>
        [
          join(root, folder, 'talk.txt'),
          '-o',
          join(root, out),
          '--quiet',
          '--formats',
          'csv',
          '--settings',
          join(root, 'engine.yaml'),
        ] as const;
    });
    if (!first || !second) throw new Error('no runs');
    const tables = (out: string): readonly (readonly [string, string])[] =>
      [...readFolder(join(root, out, 'talk'))]
        .filter(([path]) => path !== 'run.json')
        .map(([path, bytes]) => [path, Buffer.from(bytes).toString()]);
    for (const [run, out] of [
      [first, 'first'],
      [second, 'second'],
    ] as const)
      expect(yuanzhuo(...run(out)).code).toBe(0);
    const wanted = new Map(['first', 'second'].map((out) => [hashOf(join(root, out)), tables(out)]));
    expect(wanted.size).toBe(2);
    const last = new Map<string, number>();
    const pairs = times(4, 200);
    for (let pair = 0; pair < pairs; pair++) {
      const runs = [first, second].map((run) => start(run('both')));
      expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
      for (const { said } of runs) expect(said()).toBe('');
      const hash = hashOf(join(root, 'both'));
      last.set(hash, (last.get(hash) ?? 0) + 1);
      expect(tables('both')).toEqual(wanted.get(hash));
      expect(readdirSync(join(root, 'both'))).toEqual(['talk']);
    }
    report(`${pairs} pairs of runs at once; the one or the other was last ${[...last.values()].join(' and ')} times`);
  },
  patience(2),
);

/** Of the input that an output was made from. */
const hashOf = (out: string): string =>
  (JSON.parse(readFileSync(join(out, 'talk', 'run.json'), 'utf8')) as { readonly input: { readonly sha256: string } }).input.sha256;
