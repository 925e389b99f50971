import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yuanzhuo } from '../command.js';

/** 文化基金 is kept whole, 居民公约 is proposed. */
const TALK =
  '何川：旧厂房怎么用，先看居民公约。厂房里可以办展览。\n陆萍：展览要钱，居民出钱，企业也出钱。钱从哪里来？\n' +
  '何川：文化基金能出一部分，基金还要看计划。\n陆萍：文化很好，计划谁来写？公约谁来听？\n';

let root: string;
let talk: string;
let settings: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-accept-'));
  talk = join(root, 'talk.txt');
  settings = join(root, 'talk.yaml');
  writeFileSync(talk, TALK);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const folder = (): string => join(root, 'out', 'talk');
const analyse = (...args: readonly string[]) => yuanzhuo(talk, '--output', join(root, 'out'), '--formats', 'csv', '--quiet', ...args);
const accept = (...args: readonly string[]) => yuanzhuo('accept', folder(), ...args);
const sourceOf = (word: string): string | undefined =>
  readFileSync(join(folder(), 'tables', 'tokens.csv'), 'utf8')
    .split('\n')
    .map((row) => row.split(','))
    .find((row) => row[3] === word)?.[6];

describe('yuanzhuo accept', () => {
  it('writes a proposed term into the settings beside the transcript, and the next run keeps it whole', () => {
    analyse();
    expect([sourceOf('文化基金'), sourceOf('居民公约')]).toEqual(['found', undefined]);
    expect(readFileSync(join(folder(), 'suggestions.yaml'), 'utf8')).toMatch(
      / {2}# 1 次，得分 0\.\d\d，现在切成 居民\|公约；例如 s1\.1 .*先看居民公约.*\n {2}- 居民公约\n/,
    );
    const { code, out } = accept('居民公约');
    expect(code).toBe(0);
    expect(out).toContain(`写入 ${settings}：居民公约`);
    expect(readFileSync(settings, 'utf8')).toBe('words:\n  - 居民公约\n');
    expect(analyse().err).toBe('');
    expect(sourceOf('居民公约')).toBe('settings');
  });

  it('keeps what the settings say, comments too, and does not write a term twice', () => {
    writeFileSync(settings, '# 我的设置\nengine: node-rs\nwords: [厂房里] # 先这样\ntitle: 旧厂房\n');
    analyse();
    accept('--all');
    const written = '# 我的设置\nengine: node-rs\nwords: [厂房里, 居民公约] # 先这样\ntitle: 旧厂房\n';
    expect(readFileSync(settings, 'utf8')).toBe(written);
    expect(accept('居民公约', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"present": [\n    "居民公约"') });
    expect(accept('--all', '--lang', 'en').out).toContain('Already in');
    expect(readFileSync(settings, 'utf8')).toBe(written);
  });

  it('writes into the file that the run was given with --settings', () => {
    const given = join(root, 'mine.yaml');
    writeFileSync(given, 'engine: node-rs\n');
    analyse('--settings', given);
    accept('--all');
    expect(readFileSync(given, 'utf8')).toBe('engine: node-rs\nwords:\n  - 居民公约\n');
    expect(existsSync(settings)).toBe(false);
  });

  it('merges a spelling variant with one call, whichever spelling is named, and the next run counts them as one', () => {
    writeFileSync(talk, `${TALK}何川：祠堂要修，祠堂是大家的，祠堂不能拆。\n陆萍：祠堂怎么修？没有词堂就没有村子。\n`);
    analyse();
    expect(readFileSync(join(folder(), 'suggestions.yaml'), 'utf8')).toMatch(/ {2}# 词堂 1 次：s6\.2\n {2}祠堂:\n {4}- 词堂\n/);
    expect(readFileSync(join(folder(), 'tables', 'spelling-variants.csv'), 'utf8')).toMatch(/^祠堂,词堂,4,1,0\.\d+,s6\.2/m);
    expect(accept('词堂').out).toContain('祠堂并入词堂');
    expect(readFileSync(settings, 'utf8')).toBe('synonyms:\n  词堂: [祠堂]\n');
    expect(accept('祠堂', '--lang', 'en').out).toContain('Already in');
    rmSync(settings);
    expect(JSON.parse(accept('祠堂', '--json').out)).toMatchObject({ merged: { 祠堂: ['词堂'] } });
    analyse();
    expect(readFileSync(join(folder(), 'tables', 'keywords.csv'), 'utf8')).toMatch(/^祠堂,n,5,/m);
    expect(readFileSync(join(folder(), 'suggestions.yaml'), 'utf8')).toContain('synonyms: {}');
    rmSync(settings);
    analyse();
    expect(accept('--all').out).toMatch(/居民公约[\s\S]*词堂并入祠堂/);
  });

  it('says what to do about no term, one that was not proposed, and one that may mean another', () => {
    analyse();
    for (const [terms, hint] of [
      [[], '--all'],
      [['飞碟'], '建议的有：居民公约'],
      [['居民公药'], '是不是想写“居民公约”'],
    ] as const) {
      expect(accept(...terms)).toMatchObject({ code: 2, err: expect.stringContaining(hint) });
    }
    expect(existsSync(settings)).toBe(false);
  });

  it('says so where there is nothing to accept from', () => {
    expect(yuanzhuo('accept')).toMatchObject({ code: 2, err: expect.stringContaining('请写明输出文件夹') });
    expect(yuanzhuo('accept', root, '--all')).toMatchObject({ code: 2, err: expect.stringContaining('run.json') });
    analyse();
    rmSync(join(folder(), 'suggestions.yaml'));
    expect(accept('--all')).toMatchObject({ code: 2, err: expect.stringContaining('suggestions.yaml') });
    writeFileSync(join(folder(), 'suggestions.yaml'), 'words: []\n');
    expect(accept('--all')).toMatchObject({ code: 2, err: expect.stringContaining('没有建议的新词') });
    rmSync(talk);
    expect(accept('--all')).toMatchObject({ code: 2, err: expect.stringContaining('找不到当时的输入文件') });
  });

  it('names the line of settings that are broken, and leaves them', () => {
    analyse();
    writeFileSync(settings, 'words: 居民\n');
    expect(accept('--all')).toMatchObject({ code: 2, err: expect.stringContaining('第 1 行') });
    expect(readFileSync(settings, 'utf8')).toBe('words: 居民\n');
  });
});

describe('--no-found-terms', () => {
  it('only proposes what the text itself makes, and the run can be verified', () => {
    writeFileSync(settings, 'engine: node-rs\n');
    analyse('--no-found-terms');
    expect(sourceOf('文化基金')).toBeUndefined();
    expect(readFileSync(join(folder(), 'tables', 'new-terms.csv'), 'utf8')).toMatch(/文化基金,proposed/);
    expect(yuanzhuo('verify', folder()).code).toBe(0);
  });
});
