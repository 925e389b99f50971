import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/report/document.js';
import { themeFindings, topicFindings } from '../../../src/report/findings/themes.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const zh = wordingOf('zh');

const [theme] = discussion.themes;
const [cell] = discussion.themeBySpeaker;
const cells = (...rows: readonly Partial<NonNullable<typeof cell>>[]) => ({
  ...discussion,
  themeBySpeaker: rows.flatMap((row) => (cell ? [{ ...cell, ...row }] : [])),
});

describe('topicFindings', () => {
  it('names the largest themes first, at most five', () => {
    const themes = [1, 9, 5, 2, 3, 4].flatMap((n) => (theme ? [{ ...theme, theme: `主题${n}`, sentences_coded: n, share: n / 10 }] : []));
    const [line = ''] = topicFindings({ ...discussion, themes }, zh).map(plain);
    expect(line).toMatch(/^谈得最多的主题：“主题9”（9 句，占全部句子的 90%）、“主题5”（5 句/);
    expect(line).not.toContain('主题1');
  });

  it('has no line without themes', () => {
    expect(topicFindings({ ...discussion, themes: [] }, zh)).toEqual([]);
  });
});

describe('themeFindings', () => {
  it('tells nothing of a moderator', () => {
    const strong = cells({ tier: 'strong', reason: 'passed' });
    expect(themeFindings(strong, zh)).toHaveLength(1);
    const speakers = strong.speakers.map((row) => ({ ...row, role: 'moderator' as const }));
    expect(themeFindings({ ...strong, speakers }, zh)).toEqual([]);
  });

  const linesOf = (tables: typeof discussion): readonly string[] => themeFindings(tables, zh).map(plain);

  it('names who holds a theme more than the others, the smallest p first', () => {
    const lines = linesOf(cells({ tier: 'strong', p_rs: 0.02 }, { speaker: '乙', tier: 'strong', p_rs: 0.01, count: 3 }));
    expect(lines).toEqual([
      '乙明显比其他人更多谈到“技术”：3 句（共 3 句）。',
      expect.stringMatching(/^甲明显比其他人更多谈到“技术”：3 句（共 3 句；.*）。$/),
    ]);
  });

  it('names the three words of the theme that the speaker says most, as often as they are counted, and not the theme itself', () => {
    const [coded] = discussion.codedSentences;
    const [token] = discussion.tokens;
    const say = (terms: readonly string[], given: Partial<typeof coded> = {}) => (coded ? [{ ...coded, terms, ...given }] : []);
    const words = (sentence: string, term: string, count: number, given: Partial<typeof token> = {}) =>
      Array.from({ length: token ? count : 0 }, () => ({
        ...(token as NonNullable<typeof token>),
        sentence,
        term,
        counts: 1 as const,
        ...given,
      }));
    const tables = {
      ...cells({ tier: 'strong' }),
      codedSentences: [
        ...say(['技术', '芯片', '模型', '模型']),
        ...say(['模型', '算力', '数据'], { sentence: 's2.2' }),
        ...say(['渡口'], { theme: '水' }),
        ...say(['云'], { speaker: '乙', sentence: 's3.1' }),
      ],
      tokens: [
        ...[...words('s2.1', '技术', 9), ...words('s2.1', '芯片', 1), ...words('s2.1', '模型', 3), ...words('s2.1', '渡口', 7)],
        ...[...words('s2.2', '模型', 2), ...words('s2.2', '算力', 2), ...words('s2.2', '数据', 4)],
        // Within a longer word, not counted, and in a sentence of another.
        ...[
          ...words('s2.2', '数据中心', 5),
          ...words('s2.2', '算力', 5, { counts: 0 }),
          ...words('s3.1', '云', 8),
          ...words('s3.1', '芯片', 8),
        ],
      ],
    };
    const [line = ''] = linesOf(tables);
    expect([...line.matchAll(/“([^”]+)”(\d) 次/g)].map(([, term, count]) => `${term}${count}`)).toEqual(['模型5', '数据4', '算力2']);
    expect(line).not.toMatch(/渡口|云/);
  });

  it('says nothing of other choices, which the table of them lists', () => {
    expect(linesOf(cells({ tier: 'strong', recounts: 3, held: 2 }))[0]).not.toContain('种口径');
  });

  it('gives hints where nobody has a strong one', () => {
    expect(linesOf(cells({ tier: 'hint', reason: 'correction' }))).toEqual([
      expect.stringContaining('甲可能比其他人更多谈到“技术”：3 句（共 3 句'),
    ]);
  });

  it('takes neither two sentences nor fewer than expected for a finding', () => {
    expect(linesOf(cells({ tier: 'strong', count: 2 }, { tier: 'strong', expected: 4 }))).toEqual([]);
  });
});
