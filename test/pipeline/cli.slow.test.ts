import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yuanzhuo } from './command.js';

const TALK = '何川：旧厂房要留下来，厂房里有记忆。\n陆萍：厂房留下来，谁来出钱？\n何川：居民和企业一起出钱。\n陆萍：那就试试。\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-cli-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array = TALK): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  // The engine that loads faster, where the test has no settings of its own.
  const settings = path.replace(/\.\w+$/, '.yaml');
  if (path !== settings && !existsSync(settings)) writeFileSync(settings, 'engine: node-rs\n');
  return path;
}
const out = (...path: readonly string[]): string => join(root, 'out', ...path);
const analyse = (...args: readonly string[]) => yuanzhuo(...args, '--output', out(), '--formats', 'csv');

describe('the command', () => {
  it('writes a folder for each transcript, one line for each stage, and names what to open', () => {
    const { code, out: printed, err } = analyse(put('talk.txt'));
    expect(code).toBe(0);
    expect(err.match(/^talk {2}[1-6]\/6/gm)).toHaveLength(6);
    expect(printed).toContain(out('talk'));
    expect(readdirSync(out('talk')).sort()).toEqual(['run.json', 'suggestions.yaml', 'tables']);
    expect(readdirSync(out())).toEqual(['talk']);
  });

  it.each([
    ['zh', '请打开：'],
    ['en', 'Open: '],
  ])('ends with the three main findings and their grades in %s, and draws no bar into a pipe', (lang, opens) => {
    const { out: printed, err } = analyse('input/example.txt', '--lang', lang);
    const lines = printed.trimEnd().split('\n');
    expect(lines[0]).toBe(`${opens}${out('example', 'tables/keywords.csv')}`);
    expect(lines.slice(1).map((line) => /^ {2}(\d)\. \[(.+?)\] ./.exec(line)?.slice(1))).toEqual(
      lang === 'zh'
        ? [
            ['1', '强'],
            ['2', '仅描述'],
            ['3', '强'],
          ]
        : [
            ['1', 'strong'],
            ['2', 'descriptive'],
            ['3', 'strong'],
          ],
    );
    expect(err).not.toMatch(/[█░\r\u001b]/);
  });

  it('names many reports without the findings of each, and says none with --quiet', () => {
    for (let i = 0; i < 6; i++) put(`in/talk-${i}.txt`);
    expect(analyse(join(root, 'in')).out.trimEnd().split('\n')).toHaveLength(6);
    expect(analyse(put('one.txt'), '--quiet').out).toBe('');
  });

  it('helps in Chinese and English, and tells its version', () => {
    expect(yuanzhuo('--help')).toMatchObject({ code: 0, out: expect.stringContaining('用法') });
    expect(yuanzhuo('--help', '--lang', 'en')).toMatchObject({ code: 0, out: expect.stringContaining('Usage') });
    expect(yuanzhuo('--version').out).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([
    ['an option that there is not', ['--formts', 'csv'], '--formats'],
    ['a format that there is not', ['x.txt', '--formats', 'cvs'], 'csv'],
    ['a stage that there is not', ['x.txt', '--to', 'reed'], 'read'],
    ['an option without its value', ['x.txt', '--output'], '--output'],
    ['no file', [], 'input/'],
    ['a missing file', ['/nowhere/x.txt'], '/nowhere/x.txt'],
  ])('ends with code 2 and a message for %s', (_, args, hint) => {
    for (const lang of ['zh', 'en']) {
      const { code, err } = yuanzhuo('--lang', lang, ...args);
      expect(code).toBe(2);
      expect(err).toContain(hint);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it.each([
    ['an empty file', '', '空文件'],
    ['a binary file', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '是图片'],
  ])('names %s, leaves no half folder, and does the others', (_, content, message) => {
    put('in/bad.txt', content);
    put('in/good.txt');
    const { code, err } = analyse(join(root, 'in'));
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(out())).toEqual(['good']);
  });

  it('says so where nobody speaks, writes what there is, and ends with code 2', () => {
    const { code, err } = analyse(put('prose.txt', '这里没有人说话。只有一段文字。\n'));
    expect(code).toBe(2);
    expect(err).toContain('没有找到发言人标签');
    expect(existsSync(out('prose', 'tables', 'turns.csv'))).toBe(true);
  });

  it('names the line of a broken setting, and does the others', () => {
    put('in/a.txt');
    put('in/a.yaml', 'title: 旧厂房\nthems:\n  钱: [出钱]\nengine: node-rs\n');
    put('in/b.txt');
    const { code, err } = analyse(join(root, 'in'));
    expect(code).toBe(2);
    expect(err).toMatch(/a\.yaml 第 2 行.*thems.*themes/);
    expect(readdirSync(out())).toEqual(['b']);
  });

  it('keeps the old folder when a later run fails', () => {
    const path = put('talk.txt');
    analyse(path);
    put('talk.yaml', 'seed: -1\nengine: node-rs\n');
    expect(analyse(path).code).toBe(2);
    expect(existsSync(out('talk', 'run.json'))).toBe(true);
  });

  it('takes warnings for unusable with --strict', () => {
    const path = put('talk.txt');
    put('talk.yaml', 'words: [飞碟]\nengine: node-rs\n');
    expect(analyse(path).code).toBe(0);
    expect(analyse(path, '--strict')).toMatchObject({ code: 2, err: expect.stringContaining('1 条提醒') });
  });

  it('stops after a stage with --to and writes nothing', () => {
    const { code, err } = analyse(put('talk.txt'), '--to', 'count');
    expect(code).toBe(0);
    expect(err.match(/\d\/6/g)).toHaveLength(3);
    expect(existsSync(out())).toBe(false);
  });

  it('shows with read what was understood of a file, and writes nothing', () => {
    const talk = put('talk.txt', '何川（河社编辑）：旧厂房要留下来。\n陆萍：谁来出钱？\n何川：居民出钱。\n');
    const { code, out: shown, err } = yuanzhuo('read', talk);
    expect([code, err]).toEqual([0, '']);
    expect(shown).toMatch(/talk\.txt {2}txt · utf-8 · \d+ 字节/);
    expect(shown).toMatch(/\n {2}\{name\}：\{speech\} {2}3 次 {2}何川、陆萍\n/);
    expect(shown).toContain('何川  嘉宾  河社编辑');
    expect(shown).toMatch(/\n {3}2 {3}2 {2}§0 {2}陆萍 {4}谁来出钱？/);
    expect(existsSync(out())).toBe(false);
  });

  it('takes warnings for unusable with read --strict too, and shows the reading all the same', () => {
    const path = put('talk.txt');
    put('talk.yaml', 'people: [白荷]\nengine: node-rs\n');
    expect(yuanzhuo('read', path)).toMatchObject({ code: 0, out: expect.stringContaining('白荷') });
    const strict = yuanzhuo('read', path, '--strict');
    expect(strict).toMatchObject({ code: 2, err: expect.stringContaining('1 条提醒') });
    expect(strict.out).toContain('{name}：{speech}');
  });

  it('writes down what is known of the discussion and how it was read', () => {
    const path = put('talk.txt');
    put('talk.yaml', 'title: 旧厂房\ndate: 2026-06-12\nengine: node-rs\n');
    expect(analyse(path).code).toBe(0);
    const run = JSON.parse(readFileSync(out('talk', 'run.json'), 'utf8'));
    expect(run.discussion).toEqual({ title: '旧厂房', date: '2026-06-12' });
    expect(run.reading).toEqual({ forms: [{ pattern: '{name}：{speech}', count: 4, names: ['何川', '陆萍'] }], doubts: [] });
    const table = readFileSync(out('talk', 'tables', 'discussion.csv'), 'utf8');
    expect(table).toBe('\uFEFFkey,value,sentences,source\r\ntitle,旧厂房,,settings\r\ndate,2026-06-12,,settings\r\n');
  });

  it.each([
    [
      'talk.srt',
      '1\n00:00:01,000 --> 00:00:03,000\n何川：早上好。\n\n2\n00:00:03,500 --> 00:00:05,000\n陆萍：早。\n',
      '00:00:01,000  何川    早上好。',
    ],
    ['talk.csv', '发言人,开始,内容\n何川,00:00:01,早上好。\n陆萍,00:00:03,早。\n', '何川    早上好。'],
    [
      'talk.json',
      '{"segments":[{"start":0,"end":2,"speaker":"SPEAKER_00","text":"早上好。"},{"start":2,"end":3,"speaker":"SPEAKER_01","text":"早。"}]}',
      'SPEAKER_00  早上好。',
    ],
  ])('reads %s by what it says of its speakers', (name, content, line) => {
    const { code, out: shown } = yuanzhuo('read', put(name, content));
    expect(code).toBe(0);
    expect(shown).toContain(line);
  });

  it('proposes people, words and themes in a file that is valid as settings, with excerpts of who is not introduced', () => {
    const talk = put(
      'talk.txt',
      '何川问店主陆萍：“厂房里的书店还开吗？”\n陆萍回答道：“我是店主，书店开到年底。”\n何川问陆萍：“年底以后呢，书店去哪里？”\n',
    );
    expect(analyse(talk).code).toBe(0);
    const proposed = readFileSync(out('talk', 'suggestions.yaml'), 'utf8');
    expect(proposed).toMatch(/# 何川 文中没有说明，可以从原话辨认：\n# {3}s\d+\.\d+ {2}\S/);
    put('talk.yaml', proposed);
    expect(analyse(talk)).toMatchObject({ code: 0 });
  });

  it('proposes the learned form of labels beside the settings, so that the file as it stands gives the same reading', () => {
    const talk = put('talk.txt');
    analyse(talk);
    const turns = (): string => readFileSync(out('talk', 'tables', 'turns.csv'), 'utf8');
    const [before, proposed] = [turns(), readFileSync(out('talk', 'suggestions.yaml'), 'utf8')];
    expect(proposed).toContain("# reading:\n#   labels:\n#     - '{name}：{speech}' # 4 次：何川、陆萍\n");
    put('talk.yaml', proposed);
    expect(analyse(talk).code).toBe(0);
    expect(turns()).toBe(before);
  });

  it('gives its result as JSON, also of what failed', () => {
    const { out: printed } = analyse(put('talk.txt'), join(root, 'none.txt'), '--json', '--quiet');
    expect(JSON.parse(printed)).toMatchObject([
      { input: join(root, 'none.txt'), output: null, error: { code: 'file.missing' } },
      { input: join(root, 'talk.txt'), output: out('talk'), error: null, warnings: [] },
    ]);
  });

  it('uses the engine that settings ask for and writes down which', () => {
    const path = put('talk.txt');
    put('talk.yaml', 'engine: node-rs\n');
    analyse(path);
    expect(JSON.parse(readFileSync(out('talk', 'run.json'), 'utf8'))).toMatchObject({ engine: { name: '@node-rs/jieba' } });
  });

  it('writes the same bytes twice, but for the one field of this run', () => {
    const path = put('talk.txt');
    const read = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(out('talk'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => [
            entry.name,
            readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/"this_run": \{[\s\S]*\n {2}\}/, ''),
          ]),
      );
    analyse(path);
    const first = read();
    analyse(path);
    expect(read()).toEqual(first);
  });
});
