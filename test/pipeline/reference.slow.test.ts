import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsvRecords } from '../../src/files/parse-csv.js';
import { yuanzhuo } from './command.js';

const work = mkdtempSync(join(tmpdir(), 'yuanzhuo-reference-'));
const at = (...path: readonly string[]): string => join(work, ...path);
const talk = at('talk.txt');

/** Twelve invented talks about canteens, this discussion among them, and a copy of one of them. */
beforeAll(() => {
  mkdirSync(at('others'));
  copyFileSync('input/example.txt', talk);
  copyFileSync('input/example.txt', at('others', 'same.txt'));
  const dishes = ['豆腐', '白菜', '面条', '米饭', '鸡蛋', '土豆', '番茄', '茄子', '黄瓜', '萝卜', '牛肉', '鱼汤'];
  dishes.forEach((dish, i) => {
    const lines = Array.from(
      { length: 12 },
      (_, j) => `${j % 2 === 0 ? '何川' : '韦知秋'}：食堂的${dish}要降价，第${j}次说，降雨天也要送${dish}。`,
    );
    writeFileSync(at('others', `${i}.txt`), lines.join('\n\n'));
    if (i === 0) writeFileSync(at('others', 'z-copy.txt'), lines.join('\n\n'));
  });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(reference: string) {
  writeFileSync(at('settings.yaml'), `reference: ${reference}\n`);
  const done = yuanzhuo(talk, '--settings', at('settings.yaml'), '-o', at('out'), '--formats', 'csv,md', '--quiet');
  if (done.code !== 0) return { ...done, rows: [], reference: undefined, report: '' };
  const read = (file: string): string => readFileSync(at('out', 'talk', file), 'utf8');
  const { reference: facts } = JSON.parse(read('run.json')) as { readonly reference: Record<string, unknown> };
  return { ...done, rows: parseCsvRecords(read('tables/reference-keywords.csv')), reference: facts, report: read('report.md') };
}

describe('a reference', () => {
  it('is a folder of texts without the discussion itself, and a copy counts once', () => {
    const { rows, reference, report, err } = run('others');
    expect(err).toBe('');
    expect(reference).toMatchObject({ kind: 'folder', name: 'others', texts: 12, left_out: ['same.txt'], copies: ['z-copy.txt'] });
    const rain = rows.find(({ term }) => term === '降雨');
    expect(Number(rain?.reference_count)).toBe(144);
    // Found in the text itself, and looked for in the others too.
    expect(rows.some(({ term, reference_count }) => term !== '降雨' && reference_count === '0')).toBe(true);
    expect(report).toContain('## 比参照多用的词');
    expect(yuanzhuo('verify', at('out', 'talk')).code).toBe(0);
  });

  it('may as well be a corpus of them, with the same numbers', () => {
    const folder = run('others');
    expect(yuanzhuo('corpus', at('others'), '-o', at('store'), '--quiet', '--formats', 'csv').code).toBe(0);
    const corpus = run('store');
    expect(corpus.reference).toMatchObject({ kind: 'corpus', texts: 12, left_out: ['same.txt'] });
    expect(corpus.rows).toEqual(folder.rows);
  });

  it('may be a frequency list or the dictionary, which are described and not graded', () => {
    writeFileSync(at('list.csv'), '词语,其他,次数\n降雨,x,5\n的,x,900\n食堂,x,95\n');
    const list = run('list.csv');
    expect(list.reference).toMatchObject({ kind: 'list', texts: null, words: 100, terms: 2 });
    expect(list.rows.filter(({ reference_count }) => reference_count !== '').map(({ term }) => term)).toEqual(['降雨']);
    const dictionary = run('词典');
    expect(dictionary.reference).toMatchObject({ kind: 'dictionary', texts: null });
    expect([...list.rows, ...dictionary.rows].every(({ tier, p, q }) => tier === 'described' && p === '' && q === '')).toBe(true);
  });

  it('is asked for in the settings: without it nothing is written', () => {
    expect(yuanzhuo(talk, '-o', at('bare'), '--formats', 'csv', '--quiet').code).toBe(0);
    expect(() => readFileSync(at('bare', 'talk', 'tables', 'reference-keywords.csv'))).toThrow('ENOENT');
    expect(readFileSync(at('bare', 'talk', 'tables', 'datapackage.json'), 'utf8')).not.toContain('reference-keywords');
  });

  it.each([
    ['nowhere', '不存在'],
    ['talk.txt', '不能作参照'],
    ['broken.csv', '第 2 行'],
    ['alone', '没有可以比较的词：same.txt 就是这场讨论'],
    ['empty', '没有可以分析的文件'],
  ])('that cannot be used (%s) is named, with what to do', (reference, message) => {
    writeFileSync(at('broken.csv'), '降雨,5\n食堂,许多\n');
    mkdirSync(at('alone'), { recursive: true });
    mkdirSync(at('empty'), { recursive: true });
    copyFileSync('input/example.txt', at('alone', 'same.txt'));
    const { code, err } = run(reference);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).not.toContain('Error');
  });
});
