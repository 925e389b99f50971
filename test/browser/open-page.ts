import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { yuanzhuo } from '../pipeline/command.js';

const EXECUTABLE = '/usr/bin/chromium';

/** Where there is no Chromium these tests are skipped, and say so. */
export const noChromium = !existsSync(EXECUTABLE);
export const inChromium = noChromium ? `(skipped: no ${EXECUTABLE} here)` : 'in Chromium';

const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The output of a run, in a folder of its own. */
interface Made {
  readonly file: (path: string) => string;
  readonly remove: () => void;
}

function makeReport(input: readonly string[], name: string): Made {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-page-'));
  const { code, err } = yuanzhuo(...input, '--output', folder, '--quiet', '--formats', 'html,csv,svg');
  if (code !== 0) throw new Error(err);
  return { file: (path) => join(folder, name, path), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Opened {
  readonly page: Page;
  /** What the page said on its console, threw, or asked the network for. */
  readonly complaints: string[];
}

async function openPage(
  browser: Browser,
  file: string,
  { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(15_000);
  const url = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && request.url().split('#')[0] !== url) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url + hash);
  return { page, complaints };
}

/** One browser, and one report of each input, for all tests of the page. */
const shared: { browser?: Promise<Browser>; readonly reports: Map<string, Made> } = { reports: new Map() };

/** The browser of all tests of pages. */
export const sharedBrowser = (): Promise<Browser> => {
  shared.browser ??= startBrowser();
  return shared.browser;
};

/** Once, in the file that runs the tests: nothing of them stays. */
export function closeWhenDone(): void {
  afterAll(async () => {
    for (const report of shared.reports.values()) report.remove();
    await (await shared.browser)?.close();
  });
}

export interface Report {
  readonly open: (options?: Parameters<typeof openPage>[2]) => Promise<Page>;
  /** What was opened last. */
  readonly complaints: () => string[];
  readonly page: () => Page;
  readonly file: (path: string) => string;
}

/**
 * In a `describe`: its tests open pages of this report, each its own, and a page that complains of anything fails them. `input`: what the
 * command is given; `name`: the folder that it writes.
 */
export function useReport(input: () => readonly string[], name: string): Report {
  let opened: Opened | undefined;
  const made = (): Made => {
    const report = shared.reports.get(name);
    if (!report) throw new Error(`no report of ${name}`);
    return report;
  };
  const last = (): Opened => {
    if (!opened) throw new Error('no page is open');
    return opened;
  };
  beforeAll(async () => {
    await sharedBrowser();
    if (!shared.reports.has(name)) shared.reports.set(name, makeReport(input(), name));
  });
  afterEach(async () => {
    await opened?.page.close();
    expect(opened?.complaints).toEqual([]);
  });
  return {
    open: async (options = {}) => {
      if (!shared.browser) throw new Error('no browser');
      opened = await openPage(await shared.browser, made().file('report.html'), options);
      return opened.page;
    },
    complaints: () => last().complaints,
    page: () => last().page,
    file: (path) => made().file(path),
  };
}
