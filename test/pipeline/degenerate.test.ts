import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yuanzhuo } from './command.js';

type Row = Readonly<Record<string, string>>;

const say = (...turns: readonly (readonly [speaker: string, text: string])[]): string =>
  turns.map(([speaker, text]) => `${speaker}：${text}`).join('\n\n');
const repeat = <T>(times: number, make: (i: number) => T): readonly T[] => Array.from({ length: times }, (_, i) => make(i));
const PEOPLE = ['林溪', '周舟', '何川'];
const EQUAL = '屋顶菜园的番茄要用滴灌浇水，番茄才会好吃。';

/** Discussions with next to nothing in them, or with everything in one place. */
const TEXTS: Readonly<Record<string, string>> = {
  'one-speaker': say(['林溪', '屋顶菜园要先修好滴灌。滴灌修好了，番茄才种得活。'], ['林溪', '番茄种活了，食堂就有菜。滴灌的钱由食堂出。']),
  'one-turn': say(['林溪', '屋顶菜园要先修好滴灌。滴灌修好了，番茄才种得活。番茄种活了，食堂就有菜。']),
  'two-words': say(['林溪', '番茄。'], ['周舟', '滴灌。']),
  'all-equal': say(...repeat(24, (i) => [PEOPLE[i % 3] ?? '', EQUAL] as const)),
  'forty-seven': say(...repeat(47, (i) => [`发言人${i + 1}`, '我支持屋顶菜园，番茄要种，滴灌要装。'] as const)),
  'nothing-counts': say(['林溪', '嗯，那个，就是，对。'], ['周舟', '哦，是的，好的，嗯。'], ['林溪', '那就这样吧。']),
  'one-has-all': say(
    ['林溪', repeat(40, (i) => `屋顶菜园的番茄要用滴灌浇水，第${i + 1}垄的土壤要翻，堆肥要够。`).join('')],
    ['周舟', '好吧番茄。'],
    ['何川', '嗯滴灌。'],
    ['林溪', '那就先修滴灌，再种番茄。'],
  ),
};
const NAMES = Object.keys(TEXTS);

let work = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'yuanzhuo-degenerate-'));
  mkdirSync(join(work, 'in'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(work, 'in', `${name}.txt`), text);
  for (const lang of ['zh', 'en']) {
    const { code, err } = yuanzhuo(join(work, 'in'), '--output', join(work, lang), '--lang', lang, '--formats', 'csv,md', '--quiet');
    expect(code, err).toBe(0);
  }
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const report = (name: string, lang: 'zh' | 'en' = 'zh'): string => readFileSync(join(work, lang, name, 'report.md'), 'utf8');
const table = (name: string, file: string): readonly Row[] =>
  parse(readFileSync(join(work, 'zh', name, 'tables', `${file}.csv`), 'utf8'), { columns: true, bom: true });
const numbers = (rows: readonly Row[], column: string): readonly number[] => rows.map((row) => Number(row[column]));

describe.each(NAMES)('a degenerate discussion: %s', (name) => {
  it('has no cell and no line that is not a number where one belongs', () => {
    for (const file of readdirSync(join(work, 'zh', name, 'tables')).filter((entry) => entry.endsWith('.csv'))) {
      expect(readFileSync(join(work, 'zh', name, 'tables', file), 'utf8'), file).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
    for (const lang of ['zh', 'en'] as const) expect(report(name, lang)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('has shares and probabilities from 0 to 1, and counts that its sentences hold', () => {
    const rows = table(name, 'keywords-by-speaker');
    for (const column of ['p', 'q', 'p_shuffled', 'q_shuffled'])
      for (const value of numbers(rows, column)) expect(value >= 0 && value <= 1.0001).toBe(true);
    const shares = numbers(table(name, 'speakers'), 'share');
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    for (const { count, sentences } of table(name, 'keywords'))
      expect(Number(count)).toBeGreaterThanOrEqual((sentences ?? '').split(';').length);
  });

  it('is bounded: one section, no more rows than there are words and people, and a report of a few pages', () => {
    const [words, people] = [table(name, 'keywords').length, table(name, 'speakers').length];
    expect(new Set(table(name, 'turns').map(({ section }) => section)).size).toBe(1);
    expect(table(name, 'keywords-by-speaker').length).toBeLessThanOrEqual(words * people);
    expect(table(name, 'term-pairs').length).toBeLessThanOrEqual((words * (words - 1)) / 2);
    expect(table(name, 'answers').length).toBeLessThanOrEqual(people);
    expect(report(name).length).toBeLessThan(40_000);
  });

  it('finds nothing strong of any speaker', () =>
    expect(table(name, 'keywords-by-speaker').filter(({ tier }) => tier === 'strong')).toEqual([]));
});

describe('is said plainly', () => {
  it.each(['one-speaker', 'one-turn'])('where one person speaks alone nothing is compared: %s', (name) => {
    expect(report(name)).toContain('计入的发言人只有一位，无法比较');
    expect(report(name, 'en')).toMatch(/only one/i);
    const rows = table(name, 'keywords-by-speaker');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ p, q, lrc }) => p === '' && q === '' && lrc === '')).toBe(true);
    expect([table(name, 'chance'), table(name, 'shared-vocabulary'), table(name, 'uptake')]).toEqual([[], [], []]);
  });

  it('where two words are said nothing is frequent enough to be compared', () => {
    expect(report('two-words')).toContain('各词出现的次数都太少，无法比较各人的用词');
    expect(report('two-words')).toContain('词语共现的句数太少，无法检验');
    expect(report('two-words', 'en')).toContain('too rare to compare');
    expect(table('two-words', 'chance').every(({ testable }) => testable === '0')).toBe(true);
    expect(table('two-words', 'term-pairs')).toEqual([]);
  });

  it('where all say the same everything is tested and nothing differs', () => {
    const rows = table('all-equal', 'keywords-by-speaker');
    expect(new Set(numbers(rows, 'p'))).toEqual(new Set([1]));
    expect(new Set(numbers(rows, 'p_shuffled'))).toEqual(new Set([1]));
    expect(new Set(numbers(rows, 'z').map(Math.abs))).toEqual(new Set([0]));
    expect(table('all-equal', 'shared-vocabulary').every((row) => row.class === 'everyone')).toBe(true);
    expect(numbers(table('all-equal', 'balance'), 'gini')[0]).toBeCloseTo(0, 9);
    expect(report('all-equal')).toMatch(/共检验 \d+ 个“发言人×词”组合，除通用词外没有比其他人多用、且达到“强”的词/);
  });

  it('where 47 people have one turn each, none of them can be tested by shuffling', () => {
    const rows = table('forty-seven', 'chance');
    expect(rows).toHaveLength(47);
    expect(new Set(rows.map(({ turns, testable, strong_by_chance }) => [turns, testable, strong_by_chance].join()))).toEqual(
      new Set(['1,0,0']),
    );
    // Turns are exchanged within quarters by length, which end at 11.75, 23.5, 35.25 and 47, rounded: 12, 12, 11 and 12 turns.
    const chances = [...Array<number>(36).fill(1 / 12), ...Array<number>(11).fill(1 / 11)];
    expect(numbers(rows, 'smallest_p').toSorted((a, b) => a - b)).toEqual(chances.map((p) => expect.closeTo(p, 9)));
    expect(report('forty-seven').match(/^发言 1 轮.*没有检验/gm)).toHaveLength(47);
  });

  it('where no word counts, the tables of words are empty and the talk is still measured', () => {
    expect(report('nothing-counts')).toContain('没有可计入的词，无法检验');
    expect(report('nothing-counts')).not.toContain('没有人发言');
    for (const file of ['keywords', 'keywords-by-speaker', 'shared-vocabulary', 'term-pairs', 'themes', 'uptake', 'chance'])
      expect(table('nothing-counts', file), file).toEqual([]);
    expect(numbers(table('nothing-counts', 'speakers'), 'turns')).toEqual([2, 1]);
    expect(report('nothing-counts')).toContain('署名发言共 17 字、3 句；');
    expect(report('nothing-counts')).toContain('计入 0 个词');
  });

  it('where one has everything, the words of others are one each and no find', () => {
    const others = table('one-has-all', 'keywords-by-speaker').filter(({ speaker, count }) => speaker !== '林溪' && count !== '0');
    expect(others.map(({ count, tier }) => [count, tier])).toEqual([
      ['1', 'described'],
      ['1', 'described'],
    ]);
    expect(numbers(table('one-has-all', 'balance'), 'gini')[0]).toBeGreaterThan(0.9);
    expect(report('one-has-all')).toMatch(/^发言 2 轮.*没有检验/m);
  });
});
