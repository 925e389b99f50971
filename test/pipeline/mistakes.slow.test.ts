import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = new URL('../../dist/pipeline/cli.js', import.meta.url).pathname;

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-mistakes-'));
  writeFileSync(join(root, '论坛.txt'), '何川：旧厂房要留下来。\n陆萍：厂房留下来，谁来出钱？\n');
  writeFileSync(join(root, 'words.yaml'), 'words: [旧厂房]\n');
  mkdirSync(join(root, '我的 稿子'));
  writeFileSync(join(root, '我的 稿子', '论坛 一.txt'), '何川：旧厂房要留下来。\n');
  writeFileSync(join(root, 'photo.docx'), Buffer.from('ffd8ffe000104a464946', 'hex'));
  writeFileSync(join(root, 'talk.txt'), Buffer.from('4944330400000000', 'hex'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: root, timeout: 20_000 });
  return { code: status, out: stdout.trim(), err: stderr.trim() };
};

describe('what is mistyped or mistaken is said before anything is done, with what to type instead', () => {
  it.each<[mistake: string, args: readonly string[], zh: string]>([
    ['a command', ['raed', '论坛.txt'], '没有“raed”这个命令，也没有叫这个名字的文件。是不是想写“read”？'],
    [
      'a name of nothing',
      ['论谈'],
      '没有“论谈”这个命令，也没有叫这个名字的文件。命令有：analyse、app、read、open、verify、diff、accept、coding、agreement、corpus、worker、sql、doctor。',
    ],
    ['a dash that a telephone makes', ['论坛.txt', '—output', '结果'], '没有“—output”这个选项。是不是想写“--output”？'],
    ['two such dashes', ['论坛.txt', '——formats=csv'], '没有“——formats=csv”这个选项。是不是想写“--formats”？'],
    ['one dash for two', ['-output', '结果', '论坛.txt'], '没有“-output”这个选项。是不是想写“--output”？'],
    [
      'a path in Chinese quotation marks',
      ['read', '“论坛.txt”'],
      '路径里有空格，或用了中文引号。请用英文引号括起来：npx yuanzhuo 论坛.txt',
    ],
    ['an option', ['论坛.txt', '--outptu', '结果'], '没有“--outptu”这个选项。是不是想写“--output”？'],
    [
      'a path with blanks',
      ['我的', '稿子/论坛', '一.txt'],
      '路径里有空格，或用了中文引号。请用英文引号括起来：npx yuanzhuo "我的 稿子/论坛 一.txt"',
    ],
    ['settings', ['words.yaml'], 'words.yaml  words.yaml 是设置文件，不是文字稿。请写成：npx yuanzhuo 文字稿 --settings words.yaml'],
    [
      'a picture',
      ['photo.docx', '--quiet'],
      'photo.docx  photo.docx 是图片，不是文字稿。请先用文字识别（OCR）软件转成文字，存为 txt 或 docx。',
    ],
    [
      'a recording',
      ['talk.txt', '--quiet'],
      'talk.txt  talk.txt 是录音或录像，不是文字稿。请先用语音转写软件转成文字，存为 txt、srt 或 docx。',
    ],
    [
      'a folder that no system makes',
      ['论坛.txt', '--quiet', '--formats', 'csv', '-o', '/proc/yuanzhuo'],
      '论坛.txt  无法写入 /proc/yuanzhuo/论坛：没有这个文件夹。请换一个 --output。',
    ],
  ])('%s', (_, args, zh) => {
    expect(run(...args)).toEqual({ code: 2, out: '', err: zh });
    expect(readdirSync(root)).not.toContain('output');
    const english = run('--lang', 'en', ...args);
    expect([english.code, english.out]).toEqual([2, '']);
    expect(english.err).not.toMatch(/[。：，]/);
  });
});

it('a Chinese comma between formats is a comma, and help is help', () => {
  expect(run('论坛.txt', '-o', '逗号', '--formats', 'csv，md', '--quiet').code).toBe(0);
  expect(readdirSync(join(root, '逗号', '论坛'))).toEqual(expect.arrayContaining(['report.md', 'tables']));
  for (const word of ['help', '帮助']) expect(run(word)).toEqual(run('--help'));
});

it('verify names the outputs inside of the folder that holds them', () => {
  expect(run('论坛.txt', '-o', '各次', '--formats', 'csv', '--quiet').code).toBe(0);
  const { code, err } = run('verify', '各次');
  expect([code, err]).toEqual([2, `各次 里没有 run.json，不是一份输出。里面的输出有：${join('各次', '论坛')}。请写明其中一份。`]);
});

it('verify in another folder than that of the run says where to go', () => {
  expect(run('论坛.txt', '-o', '结果', '--formats', 'csv', '--quiet').code).toBe(0);
  const { status, stderr } = spawnSync(process.execPath, [cli, 'verify', '论坛'], { encoding: 'utf8', cwd: join(root, '结果') });
  expect([status, stderr.trim()]).toEqual([
    2,
    '找不到当时的输入文件 论坛.txt，无法重建。如果文件没有移动，请回到当时运行命令的那个文件夹，再运行一次。',
  ]);
});

it('what accept suggests to type next writes the same output, with the new words', () => {
  const text =
    '何川：旧厂房怎么用，先看居民公约。厂房里可以办展览。\n陆萍：展览要钱，居民出钱，企业也出钱。\n' +
    '何川：基金能出一部分，基金还要看计划。\n陆萍：计划谁来写？公约谁来听？\n';
  writeFileSync(join(root, '我的 稿子', '食堂.txt'), text);
  const out = join('我的 稿子', '结果');
  expect(run(join('我的 稿子', '食堂.txt'), '-o', out, '--formats', 'csv', '--lang', 'en', '--no-found-terms', '--quiet').code).toBe(0);
  const { code, out: told } = run('accept', join(out, '食堂'), '--all');
  expect(code).toBe(0);
  const next = /：npx yuanzhuo (.+)$/m.exec(told)?.[1] ?? '';
  const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" ${next} --quiet`], { encoding: 'utf8', cwd: root });
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(join(root, out))).toEqual(['食堂']);
  expect(readFileSync(join(root, out, '食堂', 'run.json'), 'utf8')).toContain('"language": "en"');
});
