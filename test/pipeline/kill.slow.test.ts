import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/files/read-folder.js';
import { recoverFolder } from '../../src/files/write-folder.js';
import { seededRandom } from '../../src/math/random.js';
import { inventCorpus, writeCorpus } from '../corpus/invented-corpus.js';
import { patience, report, times } from '../torture/times.js';
import { childProcesses } from './child-processes.js';
import { yuanzhuo } from './command.js';
import { endAll, killed, newHelper, start } from './running.js';

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
  endAll();
  rmSync(root, { recursive: true, force: true });
});

/** The files of an output, but for what run.json says of the run itself. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFolder(folder)].map(([path, bytes]) => [
      path,
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/"this_run": \{.*?\n {2}\}/s, ''),
    ]),
  );

describe('a run that is killed', () => {
  it(
    'leaves the old folder or the new one, whole, whenever it is killed',
    async () => {
      const next = seededRandom(1);
      const kills = times(6, 1000);
      let reached = 0;
      const lane = async (name: string): Promise<void> => {
        const input = join(root, `${name}.txt`);
        const args = [input, '--output', join(root, 'out'), '--quiet', ...fast];
        const wanted: ReadonlyMap<string, string>[] = [];
        const started = performance.now();
        for (const round of [1, 0]) {
          writeFileSync(input, talk(round));
          expect(yuanzhuo(...args).code).toBe(0);
          wanted[round] = filesOf(join(root, 'out', name));
        }
        const takes = (performance.now() - started) / 2;
        for (let round = 1; reached < kills; round++) {
          writeFileSync(input, talk(round % 2));
          const run = start(args);
          // Most of the time nothing is written: the end is where it can go wrong.
          const timer = setTimeout(() => run.kill() && reached++, takes * (next() < 0.3 ? next() : 0.7 + 0.6 * next()));
          await run.ended;
          clearTimeout(timer);
          recoverFolder(join(root, 'out', name));
          const found = filesOf(join(root, 'out', name));
          expect(wanted.some((each) => each.size === found.size && [...each].every(([path, text]) => found.get(path) === text))).toBe(true);
          expect(run.said()).toBe('');
        }
        expect(yuanzhuo(...args).code).toBe(0);
      };
      await Promise.all(['talk', '谈旧厂房'].map(lane));
      expect(readdirSync(join(root, 'out')).sort()).toEqual(['talk', '谈旧厂房']);
      report(`${reached} kills of a run`);
    },
    patience(2),
  );
});

describe('a corpus that is killed', () => {
  it(
    'goes on where it was, and has the bytes of one that was left alone',
    async () => {
      writeCorpus(join(root, 'in'), inventCorpus(12, { turns: 20 }));
      const args = (out: string) => ['corpus', join(root, 'in'), '-o', join(root, out), '--workers', '2', '--quiet', ...fast];
      const started = performance.now();
      expect(yuanzhuo(...args('alone')).code).toBe(0);
      const takes = performance.now() - started;
      const wanted = filesOf(join(root, 'alone', 'report'));
      const next = seededRandom(2);
      const kills = times(4, 200);
      let [reached, finished] = [0, 0];
      while (reached < kills || finished === 0) {
        const run = start(args('out'));
        const timer = setTimeout(() => run.kill() && reached++, reached < kills ? takes * 1.2 * next() : takes * 60);
        const code = await run.ended;
        clearTimeout(timer);
        expect(run.said()).toBe('');
        if (code === null) continue;
        expect([code, filesOf(join(root, 'out', 'report'))]).toEqual([0, wanted]);
        expect(readdirSync(join(root, 'out')).sort()).toEqual(['aliases.csv', 'parts', 'plan.jsonl', 'report']);
        finished++;
        rmSync(join(root, 'out'), { recursive: true });
      }
      report(`${reached} kills of many texts, which were finished ${finished} times`);
    },
    patience(2),
  );
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

  it(
    'at any moment loses nothing',
    async () => {
      const next = seededRandom(4);
      const deaths = times(3, 100);
      let reached = 0;
      while (reached < deaths) {
        const run = start(args);
        for (let death = 0; death < 2; death++) {
          const segmenter = await Promise.race([newHelper(run.pid, 'segmenter-process'), run.ended.then(() => undefined)]);
          await wait(600 * next());
          if (killed(segmenter)) reached++;
        }
        expect(await run.ended, run.said()).toBe(0);
        expect(run.said()).not.toMatch(/^ +at |出错/m);
        expect(tablesIn('out')).toEqual(tables);
      }
      report(`${reached} kills of a segmenter`);
    },
    patience(2),
  );

  it('at work on a text, twice, loses nothing', async () => {
    const run = start(args);
    let segmenter = await newHelper(run.pid, 'segmenter-process');
    await run.says('talk-1  2/6');
    for (let death = 0; death < 2; death++) {
      // It is asked and does not answer.
      process.kill(segmenter, 'SIGSTOP');
      await run.says('talk-2  1/6');
      await wait(300);
      expect(killed(segmenter)).toBe(true);
      segmenter = await newHelper(run.pid, 'segmenter-process');
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
  it(
    'has the bytes of one that was left alone',
    async () => {
      writeCorpus(join(root, 'in'), inventCorpus(16));
      const args = (out: string) => ['corpus', join(root, 'in'), '-o', join(root, out), '--workers', '2', '--quiet', ...fast];
      expect(yuanzhuo(...args('alone')).code).toBe(0);
      const wanted = filesOf(join(root, 'alone', 'report'));
      const next = seededRandom(3);
      const deaths = times(3, 100);
      let reached = 0;
      while (reached < deaths) {
        const run = start(args('out'));
        // Before one is asked, while it loads, and in the middle of a part; seldom enough that the same part is done in the end.
        for (const delay of [0, 300, 700]) {
          const mapper = await Promise.race([newHelper(run.pid, 'mapping-process'), run.ended.then(() => undefined)]);
          await wait(delay * 2 * next());
          if (killed(mapper)) reached++;
        }
        expect(await run.ended, run.said()).toBe(0);
        expect(run.said()).toBe('');
        expect(filesOf(join(root, 'out', 'report'))).toEqual(wanted);
        rmSync(join(root, 'out'), { recursive: true });
      }
      report(`${reached} kills of mapping processes`);
    },
    patience(2),
  );
});
