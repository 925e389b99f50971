import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Door from '../../pipeline/index.js';
import { yuanzhuo } from './command.js';

// Its helpers are started from what is built.
const built = new URL('../../dist/pipeline/index.js', import.meta.url).href;
const { analyse, closeHelpers, defaultSettings, drawCharts } = (await import(built)) as typeof Door;

let root: string;
let talk: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-door-'));
  talk = join(root, 'talk.txt');
  writeFileSync(talk, '何川：旧厂房要留下来，老人家爱来。\n陆萍：厂房留下来，老人们来，谁出钱？\n'.repeat(8));
  writeFileSync(join(root, 'talk.yaml'), 'engine: node-rs\nsynonyms: { 老人: [老人家, 老人们] }\nwords: [飞碟]\n');
});
afterAll(async () => {
  await closeHelpers();
  rmSync(root, { recursive: true, force: true });
});

describe('a program', () => {
  it('gets what the command gives: by the settings beside the transcript, with its warnings, and says which segmenter cut the text', async () => {
    const { err } = yuanzhuo(talk, '-o', join(root, 'out'), '--quiet');
    const found = await analyse(talk);
    expect(found.keywords.find(({ term }) => term === '老人')?.count).toBe(16);
    expect(found.engine.name).toBe('@node-rs/jieba');
    expect(found.warnings.map(({ message }) => `talk  提醒：${message.zh}`)).toEqual(err.trim().split('\n'));
    const plain = await analyse(talk, defaultSettings);
    expect(plain.keywords.find(({ term }) => term === '老人')?.count ?? 0).toBeLessThan(16);
  });

  it('gets the pictures of all charts with one more call, the same bytes as in the output', async () => {
    const charts = await drawCharts(await analyse(talk));
    expect(charts.length).toBeGreaterThan(3);
    for (const { id, title, svg, png } of charts) {
      expect(title).not.toBe('');
      expect(svg, id).toBe(readFileSync(join(root, 'out', 'talk', 'charts', `${id}.svg`), 'utf8'));
      expect(png && Buffer.from(png).equals(readFileSync(join(root, 'out', 'talk', 'charts', `${id}.png`))), id).toBe(true);
    }
  });
});
