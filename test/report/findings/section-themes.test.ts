import { describe, expect, it } from 'vitest';
import type { ThemeSectionRow } from '../../../src/data.js';
import { plain } from '../../../src/report/document.js';
import { sectionThemeFindings } from '../../../src/report/findings/section-themes.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion } from '../small-discussion.js';

const row = (section: number, theme: string, count: number): ThemeSectionRow => ({
  ...{ section, theme, count, of: 9, share: count / 9, sentences: ['s2.1'] },
});
const linesOf = (...themeBySection: readonly ThemeSectionRow[]): readonly string[] =>
  sectionThemeFindings({ ...discussion, themeBySection }, wordingOf('zh')).map(plain);

describe('sectionThemeFindings', () => {
  it('names the largest theme of each section', () => {
    expect(linesOf(row(1, '技术', 5), row(1, '人', 3), row(2, '人', 4), row(2, '技术', 3))).toEqual([
      '各节谈得最多的主题：“01 缺什么？”一节是“技术”（5 句）；“02 怎么办？”一节是“人”（4 句）。',
    ]);
  });

  it('names themes of one size together, and says how many sections have none', () => {
    expect(linesOf(row(1, '技术', 5), row(1, '人', 5), row(2, '人', 4))).toEqual([
      '各节谈得最多的主题：“01 缺什么？”一节是“人”（5 句）、“技术”（5 句）；“02 怎么办？”一节是“人”（4 句）。',
    ]);
    const [one, two, three] = discussion.sections;
    const sections = [one, two, three, three && { ...three, section: 3, number: '03', title: '更多阅读' }].flatMap((each) => each ?? []);
    const themeBySection = [row(1, '技术', 5), row(2, '人', 4), row(3, '人', 2)];
    expect(
      sectionThemeFindings({ ...discussion, sections, themeBySection }, wordingOf('zh'))
        .map(plain)
        .join(),
    ).toMatch(/。另有 1 节未列。$/);
  });

  it('leaves out a section whose title says it', () => {
    const of = (theme: string): readonly string[] => linesOf(row(1, theme, 5), row(2, '人', 4));
    expect(of('缺什么与水')).toEqual(['各节谈得最多的主题：“02 怎么办？”一节是“人”（4 句）。另有 1 节未列。']);
    // A single character stands in any title.
    expect(of('水与什')[0]).toContain('“水与什”（5 句）');
    expect(linesOf(row(1, '缺什么', 5), row(2, '怎么办', 4))).toEqual([]);
  });

  it('is nothing where all sections have the same, or too little', () => {
    expect(linesOf(row(1, '技术', 5), row(2, '技术', 4))).toEqual([]);
    expect(linesOf(row(1, '技术', 5), row(2, '人', 2))).toEqual([]);
    expect(linesOf(row(0, '技术', 5), row(2, '人', 4))).toEqual([]);
  });
});
