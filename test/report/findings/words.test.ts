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
    expect(linesOf(discussion)).toEqual(['甲比别人明显更常说 模型 3（别人 0）。', '其余 1 位没有够得上“强”或“提示”的常用词。']);
  });

  it('opens with what is missing where nobody has a strong word', () => {
    expect(linesOf(rowsOf({ tier: 'hint', reason: 'rate' }))[0]).toBe('检验了 4 次，没有一个人的常用词够得上“强”；有 1 处只能算提示。');
  });

  it('takes hints that are said twice only where there are no others', () => {
    const twice = { term: '人', count: 2, tier: 'hint', reason: 'rate' } as const;
    const often = { term: '水', count: 3, tier: 'hint', reason: 'rate' } as const;
    const hints = (...rows: readonly Partial<NonNullable<typeof strong>>[]) => linesOf(rowsOf(...rows)).join('');
    expect(hints(twice, often)).not.toContain('人 2');
    expect(hints(twice)).toContain('人 2');
  });

  it('leaves out what a speaker says less often than the others', () => {
    expect(linesOf(rowsOf({ z: -3 })).join('')).not.toContain('模型');
  });
});
