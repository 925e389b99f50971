import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { pairFindings } from '../../../src/report/findings/pairs.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const zh = wordingOf('zh');

const [pair] = discussion.termPairs;
const pairs = (...rows: readonly Partial<NonNullable<typeof pair>>[]) => ({
  ...discussion,
  basis: { ...discussion.basis, pairs_tested: 9 },
  termPairs: rows.flatMap((row) => (pair ? [{ ...pair, ...row }] : [])),
});
const linesOf = (tables: typeof discussion): readonly string[] => pairFindings(tables, zh).map(plain);

describe('pairFindings', () => {
  it('counts the strong pairs and lists them with what they share', () => {
    const lines = linesOf(pairs({}, { a: '水', b: '人', tier: 'hint' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/9 对词.*1 对.*；其中联系最紧的是“模型”与“水”（3 句）。$/);
  });

  it('lists first the pairs that most other choices find too', () => {
    const [line = ''] = linesOf(pairs({ recounts: 4, held: 1 }, { a: '水', b: '人', recounts: 4, held: 2 }));
    expect(line).toMatch(/9 对词.*2 对/);
    expect(line).toContain('“水”与“人”（3 句）');
    expect(line).not.toContain('“模型”与“水”');
  });

  it('names no pair with a general word beside others', () => {
    const tables = pairs({ a: '模型', b: '水' }, { a: '水', b: '人' });
    const keywords = discussion.keywords.map((row) => (row.term === '模型' ? { ...row, general: 0.9 } : row));
    const [line = ''] = linesOf({ ...tables, keywords });
    expect(line).toContain('其中不含通用词、联系最紧的是“水”与“人”');
    expect(line).not.toContain('模型');
  });

  it('lists at most five', () => {
    const [line = ''] = linesOf(pairs(...['a', 'b', 'c', 'd', 'e', 'f'].map((a) => ({ a }))));
    expect(line).toContain('“e”与“水”');
    expect(line).not.toContain('“f”与“水”');
  });

  it('names no two words that mostly stand side by side, as one', () => {
    const sentences = discussion.sentences.map((row) => ({ ...row, text: '水模型要有人。' }));
    expect(linesOf({ ...pairs({}), sentences })).toEqual([]);
  });

  it('is nothing where none is strong', () => {
    expect(linesOf(pairs({ tier: 'hint' }))).toEqual([]);
  });
});
