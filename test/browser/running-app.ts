import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { sharedBrowser } from './open-page.js';

const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;

export const TALK = [
  '旧厂房改造讨论会',
  '',
  '何川：旧厂房要留下来，厂房里有几代人的记忆。我们先算账，再谈怎么改。',
  '陆萍：厂房留下来，谁来出钱？居民议事会应该先开。',
  '何川：居民和企业一起出钱，菜市场搬进旧厂房。',
  '陆平：菜市场的租金不能涨，居民议事会要盯住租金。',
  '',
].join('\n');

/** The views of the discussion and of the list, each with what is there once it is drawn. */
export const VIEWS = ['#/', '#/talk.txt/reading', '#/talk.txt/words', '#/talk.txt/themes', '#/talk.txt/report'];
export const DRAWN = '.rows li, .turn, .chips li, iframe';

interface Running {
  readonly child: ChildProcess;
  readonly address: string;
}

/** As a user would start it: the address is what it prints. */
function start(folder: string): Promise<Running> {
  const args = [cli, 'app', join(folder, 'input'), '--no-open', '--output', join(folder, 'output')];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, XDG_STATE_HOME: join(folder, 'state') },
  });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve({ child, address: text.toString().trim() }));
    child.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
}

const ended = ({ child }: Running): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));

export interface App {
  readonly folder: string;
  readonly input: string;
  readonly address: () => string;
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What was written beside talk.txt. */
  readonly settings: () => string;
  /** A complaint that is meant to be is none. */
  readonly expectComplaint: (of: string) => void;
  readonly killAndStart: () => Promise<void>;
}

/** In a `describe`: its tests open pages of a program that runs on a folder with one discussion, and a page that complains of anything fails them. */
export function useApp(): App {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-app-page-'));
  const input = join(folder, 'input');
  let running: Running;
  let complaints: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    running = await start(folder);
  });
  beforeEach(() => {
    mkdirSync(input, { recursive: true });
    // The folder itself stays: it is watched.
    for (const name of readdirSync(input)) rmSync(join(input, name), { recursive: true });
    writeFileSync(join(input, 'talk.txt'), TALK);
    complaints = [];
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    const exit = ended(running);
    running.child.kill('SIGINT');
    expect(await exit).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    folder,
    input,
    address: () => running.address,
    open: async (hash = '', options = {}) => {
      const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 900 }, ...options });
      pages.push(page);
      page.setDefaultTimeout(20_000);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(running.address);
      if (hash !== '') await page.goto(new URL(`/${hash}`, running.address).href);
      return page;
    },
    settings: () => readFileSync(join(input, 'talk.yaml'), 'utf8'),
    expectComplaint: (of) => {
      complaints = complaints.filter((text) => !text.includes(of));
    },
    killAndStart: async () => {
      const gone = ended(running);
      running.child.kill('SIGKILL');
      await gone;
      running = await start(folder);
    },
  };
}
