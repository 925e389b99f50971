import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { wordFindings } from '../../../src/report/findings/words.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const zh = wordingOf('zh');

const [strong] = discussion.keywordsBySpeaker;
const rowsOf = (...rows: readonly Partial<NonNullable<typeof strong>>[]) => ({
  ...discussion,
  keywordsBySpeaker: rows.flatMap((row) => (strong ? [{ ...strong, ...row }] : [])),
});
const linesOf = (tables: typeof discussion): readonly string[] => wordFindings(tables, zh).map(plain);

describe('wordFindings', () => {
  it('gives each speaker a line with the strong words, and counts the others', () => {
    expect(linesOf(discussion)).toEqual([
      '甲明显比其他人更常提到“模型”：3 次（其他人 0 次）。',
      '其余 1 位发言人没有比其他人多用、且达到“强”或“线索”的词，或只有通用词。',
    ]);
  });

  it('opens with what is missing where nobody has a strong word', () => {
    expect(linesOf(rowsOf({ tier: 'hint', reason: 'rate' }))[0]).toBe(
      '共检验 4 个“发言人×词”组合，除通用词外没有比其他人多用、且达到“强”的词；线索 1 处。',
    );
  });

  it('takes hints that are said twice only where there are no others', () => {
    const twice = { term: '人', count: 2, tier: 'hint', reason: 'rate' } as const;
    const often = { term: '水', count: 3, tier: 'hint', reason: 'rate' } as const;
    const hints = (...rows: readonly Partial<NonNullable<typeof strong>>[]) => linesOf(rowsOf(...rows)).join('');
    expect(hints(twice, often)).not.toContain('“人”：2 次');
    expect(hints(twice)).toContain('“人”：2 次');
  });

  it('names no general word, and what the question gave after others of the same grade', () => {
    const hint = { tier: 'hint', reason: 'rate' } as const;
    const [, line = ''] = linesOf(
      rowsOf({ ...hint, term: '问题', z: 9, general: 0.9 }, { ...hint, term: '渡口', z: 5, given: 1 }, { ...hint, term: '轮渡', z: 3 }),
    );
    expect(line).toMatch(/“轮渡”.*“渡口”/);
    expect(line).not.toContain('问题');
  });

  it('leaves out what a speaker says less often than the others', () => {
    expect(linesOf(rowsOf({ z: -3 })).join('')).not.toContain('模型');
  });
});
