import { describe, expect, it } from 'vitest';
import type { QuoteRow, Tables } from '../../../src/data.js';
import { composeBrief } from '../../../src/report/brief/compose-brief.js';
import { plain } from '../../../src/report/document.js';
import { discussion, quote } from '../small-discussion.js';

const said: readonly QuoteRow[] = [
  quote(1, 'core answer', 's2.1', '甲', '水要有模型。'),
  { ...quote(2, 'answer', 's3.1', '乙', '水要有人。'), alone: 0 },
  quote(3, 'core answer', 's4.1', '甲', '模型不够。'),
  quote(4, 'quotable', 's5.1', '乙', '人来敲门。'),
];

/** Headings as they are, quotes with who says them, notes. */
function linesOf(tables: Tables): readonly string[] | undefined {
  return composeBrief(tables, 'zh')?.blocks.map((block) => {
    if (block.kind === 'quote') return `${block.speaker}：${block.text}${block.inContext ? '（需看上下文）' : ''}`;
    return 'content' in block ? plain(block.content) : block.kind;
  });
}

describe('a brief', () => {
  it('has each question with an answer of everybody, what else can be quoted, and where all of it is said', () => {
    const lines = linesOf({ ...discussion, quotes: said });
    expect(lines).toEqual([
      '发言的有：甲（甲大学 教授；乙研究所 所长）、乙。',
      ...['01 缺什么？', '甲：水要有模型。', '乙：水要有人。（需看上下文）'],
      ...['02 怎么办？', '甲：模型不够。'],
      ...['可以引用的话', '乙：人来敲门。'],
      expect.stringContaining('其中 1 段标有“需看上下文”'),
      '句子编号，按出现先后，可在报告里查前后文：s2.1；s3.1；s4.1；s5.1',
    ]);
  });

  it('names the mark of passages as it stands behind them, in either language', () => {
    const last = composeBrief({ ...discussion, quotes: said }, 'en')?.blocks.at(-2);
    expect(last && 'content' in last && plain(last.content)).toContain('1 of them marked “read in context”');
  });

  it('is the overview where nothing was asked', () => {
    const sections = discussion.sections.map((row) => ({ ...row, source: 'automatic' as const, title: '水' }));
    expect(linesOf({ ...discussion, sections, quotes: said })?.slice(1, 4)).toEqual(['各人一句', '甲：水要有模型。', '可以引用的话']);
  });

  it('is the overview where more was answered than stands on two pages', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
    const sections = numbers.flatMap((section) => discussion.sections.slice(1, 2).map((row) => ({ ...row, section })));
    const many = numbers.flatMap((section) => said.slice(0, 2).map((row) => ({ ...row, section })));
    const answers = many.flatMap(({ section, speaker }) => discussion.answers.slice(0, 1).map((row) => ({ ...row, section, speaker })));
    const lines = linesOf({ ...discussion, sections, answers, quotes: many });
    expect(lines?.slice(1, 3)).toEqual(['谈了哪些问题', 'list']);
    expect(lines?.filter((line) => line.startsWith('甲：')).length).toBeLessThan(5);
  });

  it('is not written where nothing can be quoted alone and nothing was asked', () => {
    const hanging = said.map((row) => ({ ...row, alone: 0 as const, stands: 0.4 }));
    const sections = discussion.sections.map((row) => ({ ...row, source: 'automatic' as const, title: '水' }));
    expect(composeBrief({ ...discussion, sections, quotes: hanging }, 'zh')).toBeNull();
  });
});
