import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceLines } from '../../../pipeline/commands/diff/difference-lines.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { yuanzhuo } from '../command.js';

const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-diff-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(path('talk.txt'), '何川：长河大桥要修，修桥先看水。\n陆萍：长河大桥不修，看水先看天。\n'.repeat(3));
  writeFileSync(path('a.yaml'), 'engine: node-rs\n');
  writeFileSync(path('b.yaml'), 'engine: node-rs\ntitle: 修桥\nwords: [修桥先]\npeople: [{ name: 何川, aliases: [陆萍] }]\n');
  for (const run of ['a', 'b']) {
    const { code, err } = yuanzhuo(path('talk.txt'), '-o', path(run), '--settings', path(`${run}.yaml`), '--formats', 'csv', '--quiet');
    expect(code, err).toBe(0);
  }
});

describe('yuanzhuo diff', () => {
  it('tells what changed between two runs, and why', () => {
    const { code, out } = yuanzhuo('diff', path('a/talk'), path('b/talk'));
    expect(code).toBe(0);
    expect(out).toContain('设置 words：新增 修桥先');
    expect(out).toContain('设置 title：新增 修桥');
    expect(out).toMatch(/\n {4}修桥先：新增 \d/);
    expect(out).toMatch(/\n {4}陆萍：消失 \d/);
    expect(out).toMatch(/各轮的发言人/);
    expect(out).toMatch(/讨论概况 \(1\)\n {4}标题：变化 talk → 修桥\n/);
  });

  it('says so where one of them has no tables', () => {
    yuanzhuo(path('talk.txt'), '-o', path('c'), '--settings', path('a.yaml'), '--formats', 'md', '--quiet');
    const { code, out, err } = yuanzhuo('diff', path('a/talk'), path('c/talk'));
    expect([code, out, err.trim()]).toEqual([
      2,
      '',
      `${path('c/talk')} 里没有表格（只有 md），无法比较。请再运行一次，加上 --formats csv。`,
    ]);
  });

  it('names grades as the report does, in both languages', () => {
    const row = (key: string, before: string | null, after: string | null) => ({ key, before, after });
    const difference = {
      causes: { text: true, version: null, engine: null, settings: [] },
      effects: {
        'keywords-by-speaker': [row('何川 桥', 'hint', 'strong'), row('何川 水', null, 'strong'), row('陆萍 路', 'strong', null)],
        turns: [row('3', '', '何川')],
      },
    };
    for (const language of ['zh', 'en'] as const) {
      const { tier } = wordingOf(language);
      const lines = differenceLines(difference, language).map((line) => line.trim());
      const expected = {
        zh: [
          `何川 桥：变化 ${tier.hint} → ${tier.strong}`,
          `何川 水：新增 ${tier.strong}`,
          `陆萍 路：消失 ${tier.strong}`,
          '3：变化 （空） → 何川',
        ],
        en: [
          `何川 桥: changed ${tier.hint} → ${tier.strong}`,
          `何川 水: new ${tier.strong}`,
          `陆萍 路: gone ${tier.strong}`,
          '3: changed (empty) → 何川',
        ],
      };
      for (const line of expected[language]) expect(lines).toContain(line);
    }
  });

  it('gives the same as JSON', () => {
    const { out } = yuanzhuo('diff', path('a/talk'), path('b/talk'), '--json');
    const { causes, effects } = JSON.parse(out);
    expect(causes).toMatchObject({ text: false, version: null, engine: null });
    expect(effects.speakers).toContainEqual({ key: '陆萍', before: expect.any(String), after: null });
  });

  it('says so where nothing differs', () => {
    expect(yuanzhuo('diff', path('a/talk'), path('a/talk'), '--lang', 'en').out).toBe('The two runs do not differ.\n');
  });

  it('wants two output folders', () => {
    expect(yuanzhuo('diff', path('a/talk'))).toMatchObject({ code: 2, err: expect.stringContaining('两个输出文件夹') });
    expect(yuanzhuo('diff', path('a/talk'), folder)).toMatchObject({ code: 2, err: expect.stringContaining('run.json') });
  });
});
