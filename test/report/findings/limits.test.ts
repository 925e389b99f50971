import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { limitFindings } from '../../../src/report/findings/limits.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const zh = wordingOf('zh');

const always = '词频不代表赞成、反对或重要程度。';
const settled = { ...discussion, chance: [], basis: { ...discussion.basis, words_of: [500, 500] } };
const lineOf = (tables: typeof discussion, warnings: readonly never[] = []): string =>
  limitFindings(tables, { warnings }, zh).map(plain).join();

describe('limitFindings', () => {
  it('says what never is shown where nothing else is missing', () => {
    expect(lineOf(settled)).toBe(`这些数字的局限：${always}`);
  });

  it('counts the people whose turns are too few to be exchanged', () => {
    const [row] = discussion.chance;
    const chance = ['甲', '乙'].flatMap((speaker, i) => (row ? [{ ...row, speaker, testable: i as 0 | 1 }] : []));
    expect(lineOf({ ...settled, chance })).toMatch(/^这些数字的局限：有 1 位发言人的轮数太少/);
    expect(lineOf({ ...settled, chance: chance.map((one) => ({ ...one, testable: 1 as const })) })).toBe(`这些数字的局限：${always}`);
  });

  it('counts the people with fewer than a hundred words', () => {
    expect(lineOf({ ...settled, basis: { ...settled.basis, words_of: [99, 100] } })).toContain('有 1 位发言人计入的词不到 100 个');
  });

  it('opens the sentences of just these people', () => {
    const [line = []] = limitFindings({ ...settled, basis: { ...settled.basis, words_of: [500, 3] } }, { warnings: [] }, zh);
    const [number] = line.filter(({ kind }) => kind === 'opens');
    expect(number).toMatchObject({ text: '1', evidence: { about: ['乙'], sentences: ['s3.1', 's5.1'] } });
  });

  it('counts people who are only introduced', () => {
    const balance = [{ of: 'all', people: 3, silent: 1, gini: null, effective_speakers: 1.9 }] as const;
    expect(lineOf({ ...settled, balance })).toContain('有 1 人只被介绍、没有发言');
  });

  it('compares nobody where one person is counted', () => {
    expect(lineOf({ ...settled, basis: { ...settled.basis, speakers: ['甲'], words_of: [3] } })).toBe(`这些数字的局限：${always}`);
  });
});
