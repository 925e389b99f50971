import { describe, expect, it } from 'vitest';
import type { Language, Tables } from '../../../src/data.js';
import { reportToMarkdown } from '../../../src/report/markdown/report-markdown.js';
import { chart, discussion, run, silence, withText } from '../small-discussion.js';

const report = (tables: Tables, language: Language = 'zh'): string => reportToMarkdown({ tables, charts: [chart], run, language });

/** Cells of a table row: what stands between bars that are not escaped. */
const cells = (row: string): number => row.replace(/\\./g, '').split('|').length - 2;

describe('reportToMarkdown', () => {
  it('begins with the title, what is known of the discussion, and what was counted', () => {
    expect(report(discussion)).toMatch(
      /^# 水\n\n2025-01-02 · 云岭 · 水务论坛 · 主办：城市手册\n\n2 位发言人 · 2 节 · 4 轮发言 · 署名发言 21 字\n\n## 概览\n/,
    );
  });

  it('quotes passages verbatim with the numbers of all their sentences, and the speaker where no heading names one', () => {
    expect(report(discussion)).toContain('\n\n> 水要有模型。 `s2.1`\n');
    expect(report(discussion)).toContain('\n\n> **甲**：水要有模型。 `s2.1`\n');
    const hanging = discussion.quotes.map((row) => ({ ...row, alone: 0 as const }));
    expect(report({ ...discussion, quotes: hanging })).toContain('\n\n> 水要有模型。 `s2.1`（需看上下文）\n');
    const quotes = discussion.quotes.map((row) => ({ ...row, speaker: '', sentences: ['s2.1', 's2.2'] }));
    expect(report({ ...discussion, quotes })).toContain('> **未署名**：水要有人。 `s2.1` `s2.2`');
  });

  it('lets neither a passage nor the name before it become HTML, a heading or a further block', () => {
    const attack = '<img src=x onerror=alert(1)>\n\n# h';
    const quotes = discussion.quotes.map((row) => ({ ...row, speaker: attack, text: `${attack}水` }));
    const markdown = report({ ...discussion, quotes, basis: { ...discussion.basis, speakers: [attack] } });
    const shown = String.raw`\<img src=x onerror=alert(1)\> \# h`;
    expect(markdown).toContain(`\n\n> **${shown}**：${shown}水 \``);
    expect(markdown.replace(/\\./g, '')).not.toContain('<img');
    expect(markdown).not.toMatch(/^# h/m);
  });

  it('shows a chart as a picture with its words beside it', () => {
    expect(report(discussion)).toContain('![甲 62%，乙 38%。](charts/talk-share.svg)\n\n**谁说得多？** 两人的字数。');
  });

  it('gives all rows of a table as many cells as its heading', () => {
    const hostile = withText(discussion, '模型', 'a|b\nc');
    const tables = report(hostile)
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const [heading, ...rows] = table.split('\n');
      expect(rows.map(cells)).toEqual(rows.map(() => cells(heading ?? '')));
    }
  });

  it('lets no text of the transcript make a heading, a link, a picture or HTML', () => {
    const markdown = report(withText(discussion, '模型', '\n# h <img src=x> [a](javascript:b) ![c](d) `e`'));
    expect(markdown).not.toMatch(/^# h/m);
    expect(markdown.replace(/\\./g, '')).not.toMatch(/<img|\]\(javascript|!\[c/);
  });

  it('has the sections in both languages alike', () => {
    const headings = (language: Language): number => report(discussion, language).match(/^#+ /gm)?.length ?? 0;
    expect(headings('zh')).toBe(headings('en'));
    expect(headings('zh')).toBeGreaterThan(10);
  });

  it('says so when nobody speaks', () => {
    expect(report(silence, 'en')).toContain('Nobody speaks, so there are no findings.');
    expect(report(silence, 'en')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('names the words that were not kept whole, and the file by its hash', () => {
    const markdown = report(discussion);
    expect(markdown).toContain('| 敲门 | 词语 | 设置 | 1 | 0 | 来敲\\|门 |');
    expect(markdown).not.toMatch(/\| 模型 \| 词语/);
    expect(markdown).toContain(`| SHA-256 | ${'ab'.repeat(32)} |`);
  });
});
