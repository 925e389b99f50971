import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { yuanzhuo } from '../pipeline/command.js';

const EXECUTABLE = '/usr/bin/chromium';

/** Where there is no Chromium these tests are skipped, and say so. */
export const noChromium = !existsSync(EXECUTABLE);
export const inChromium = noChromium ? `(skipped: no ${EXECUTABLE} here)` : 'in Chromium';

export const startBrowser = (): Promise<Browser> =>
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
export interface Made {
  readonly file: (path: string) => string;
  readonly remove: () => void;
}

export function makeReport(input: string, name: string, ...args: readonly string[]): Made {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-page-'));
  const { code, err } = yuanzhuo(input, '--output', folder, '--quiet', ...args);
  if (code !== 0) throw new Error(err);
  return { file: (path) => join(folder, name, path), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface Opened {
  readonly page: Page;
  /** What the page said on its console, threw, or asked the network for. */
  readonly complaints: string[];
}

export async function openPage(
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
