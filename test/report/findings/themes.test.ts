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

  it('names the three words of the theme that the speaker says most, and not the theme itself', () => {
    const [coded] = discussion.codedSentences;
    const say = (terms: readonly string[], given: Partial<typeof coded> = {}) => (coded ? [{ ...coded, terms, ...given }] : []);
    const times = (term: string, count: number): readonly string[] => Array.from({ length: count }, () => term);
    const tables = {
      ...cells({ tier: 'strong' }),
      codedSentences: [
        ...say([...times('技术', 9), ...times('芯片', 2), ...times('模型', 3)]),
        ...say([...times('模型', 2), ...times('算力', 2), ...times('数据', 4)], { sentence: 's2.2' }),
        ...say(times('渡口', 7), { theme: '水' }),
        ...say(times('云', 8), { speaker: '乙' }),
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
