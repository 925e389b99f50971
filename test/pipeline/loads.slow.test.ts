import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yuanzhuoWith } from './command.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-loads-'));
  writeFileSync(join(root, 'talk.txt'), '何川：旧厂房要留下来，厂房里有记忆。\n陆萍：厂房留下来，谁来出钱？\n何川：居民和企业一起出钱。\n');
  writeFileSync(join(root, 'talk.yaml'), 'engine: node-rs\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const HEAVY = ['vega', '@resvg/resvg-js', 'pptxgenjs', 'hucre', 'docx'];

/** The packages that the command loads, in all of its processes and threads, to make these formats. */
function packagesFor(formats: string): ReadonlySet<string> {
  const list = join(root, `${formats}.txt`);
  const recorder = new URL('./record-loads.mjs', import.meta.url).href;
  const { code, err } = yuanzhuoWith(
    { NODE_OPTIONS: `--no-warnings --import ${recorder}`, LOADED_MODULES: list },
    ...[join(root, 'talk.txt'), '--output', join(root, 'out'), '--formats', formats],
  );
  expect(code, err).toBe(0);
  const urls = readFileSync(list, 'utf8').split('\n');
  return new Set(
    urls.flatMap((url) => (url.endsWith(WITH_VEGA) ? 'vega' : (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []))),
  );
}

/** The thread that draws is one file, with Vega inside. */
const WITH_VEGA = '/dist/pipeline/render-thread.js';

describe('what a run loads', () => {
  it('is no library of charts, slides, workbooks or Word documents where tables alone are wanted', () => {
    const packages = packagesFor('csv');
    expect(packages).toContain('csv-stringify');
    expect([...packages].filter((name) => HEAVY.includes(name) || name.startsWith('vega'))).toEqual([]);
  });

  it.each([
    ['svg', ['vega']],
    ['png', ['vega', '@resvg/resvg-js']],
    ['xlsx', ['hucre']],
    ['docx', ['vega', '@resvg/resvg-js', 'docx']],
    ['share', ['@resvg/resvg-js']],
    ['pptx', ['vega', '@resvg/resvg-js', 'pptxgenjs']],
  ])('is for %s only what makes it', (formats, expected) => {
    const packages = packagesFor(formats);
    expect(HEAVY.filter((name) => packages.has(name))).toEqual(expected);
  });
});
