import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../src/files/read-folder.js';
import { inventCorpus, writeCorpus } from '../../corpus/invented-corpus.js';
import { yuanzhuo } from '../command.js';

const cli = new URL('../../../dist/pipeline/cli.js', import.meta.url).pathname;
const TABLES = ['--formats', 'csv'] as const;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

let root: string;
let port: number;
let expected: ReadonlyMap<string, Uint8Array>;
const running = new Set<ChildProcess>();

const at = (...path: readonly string[]): string => join(root, ...path);
const url = (): string => `redis://127.0.0.1:${port}`;

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly told: () => string;
}

function start(command: string, ...args: readonly string[]): Started {
  const child = spawn(command, args);
  running.add(child);
  let told = '';
  child.stdout?.on('data', (data) => {
    told += data;
  });
  child.stderr?.on('data', (data) => {
    told += data;
  });
  const ended = new Promise<number | null>((resolve) =>
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code);
    }),
  );
  return { child, ended, told: () => told };
}

const worker = (): Started => start(process.execPath, cli, 'worker', '--queue', url());
/** Without persistence: what it held is gone when it is killed. */
const redis = (): Started => start('redis-server', '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no');

async function until(what: string, holds: () => boolean, seconds = 60): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !holds(); ) {
    if (Date.now() > end) throw new Error(`waited ${seconds} s until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
const committed = (folder: string): number => namesIn(join(folder, 'parts')).filter((name) => /^[0-9a-f]{32}\.json$/.test(name)).length;
/** Parts that the workers' terminals name: one done twice is named twice. */
const attempts = (...workers: readonly Started[]): number =>
  workers.reduce(
    (sum, { told }) =>
      sum +
      told()
        .split('\n')
        .filter((line) => /^→ [0-9a-f]{32}/.test(line)).length,
    0,
  );
const partsOf = (folder: string): number => readFileSync(join(folder, 'plan.jsonl'), 'utf8').trimEnd().split('\n').length - 2;
const tables = (folder: string): ReadonlyMap<string, Uint8Array> => readFolder(join(folder, 'report'));

beforeAll(async () => {
  if (!hasRedis) return;
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-queue-'));
  port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
  writeCorpus(at('input'), inventCorpus(20, { turns: 4000 }));
  expect(yuanzhuo('corpus', at('input'), '-o', at('one'), '--workers', '1', '--quiet', ...TABLES).code).toBe(0);
  expected = tables(at('one'));
}, 120_000);

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  if (root) rmSync(root, { recursive: true, force: true });
});

describe.skipIf(!hasRedis)('a corpus through a queue', () => {
  it('with a worker killed, then one silent beyond its lock, has the bytes of one process, and did parts again', async () => {
    const server = redis();
    await until('redis is up', () => server.told().includes('Ready to accept'));
    const [first, second] = [worker(), worker()];
    await until('both wait', () => [first, second].every(({ told }) => told().includes(url())));
    const folder = at('killed');
    const run = start(process.execPath, cli, 'corpus', at('input'), '-o', folder, '--queue', url(), ...TABLES);
    await until('a third is done', () => committed(folder) >= 3 && committed(folder) >= 0.3 * partsOf(folder));
    const taken = attempts(first);
    await until('it has taken another', () => attempts(first) > taken || run.child.exitCode !== null);
    first.child.kill('SIGKILL');
    // The other is silent for longer than its lock, in the midst of its part; a third takes over.
    const before = attempts(second);
    await until('it works on', () => attempts(second) > before || run.child.exitCode !== null);
    second.child.kill('SIGSTOP');
    const third = worker();
    setTimeout(() => second.child.kill('SIGCONT'), 14_000);
    expect(await run.ended).toBe(0);
    second.child.kill('SIGCONT');
    expect(tables(folder)).toEqual(expected);
    expect(attempts(first, second, third)).toBeGreaterThan(partsOf(folder));
    for (const { child, ended } of [second, third, server]) {
      child.kill('SIGTERM');
      await ended;
    }
  }, 180_000);

  it('with Redis killed and all it held gone, the same command plans again and ends with the same bytes', async () => {
    const server = redis();
    await until('redis is up', () => server.told().includes('Ready to accept'));
    const only = worker();
    const folder = at('lost');
    const args = [cli, 'corpus', at('input'), '-o', folder, '--queue', url(), ...TABLES];
    const run = start(process.execPath, ...args);
    await until('some are done', () => committed(folder) >= 3);
    server.child.kill('SIGKILL');
    run.child.kill('SIGKILL');
    await Promise.all([server.ended, run.ended]);
    const done = committed(folder);
    const again = redis();
    await until('redis is up again', () => again.told().includes('Ready to accept'));
    const resumed = start(process.execPath, ...args);
    expect(await resumed.ended).toBe(0);
    expect(resumed.told()).toMatch(/[1-9]\d* 份已处理/);
    expect(done).toBeGreaterThanOrEqual(3);
    expect(tables(folder)).toEqual(expected);
    for (const { child, ended } of [only, again]) {
      child.kill('SIGTERM');
      await ended;
    }
  }, 180_000);

  it('is refused with a message where no Redis answers', () => {
    const { code, err } = yuanzhuo('worker', '--queue', 'redis://127.0.0.1:1');
    expect([code, err]).toEqual([2, expect.stringContaining('连不上 Redis')]);
  });
});
