import { describe, expect, it } from 'vitest';
import type { ComparisonRow, ReplyRow, Tables } from '../../../src/data.js';
import { comparisonsSection } from '../../../src/report/sections/comparisons.js';
import { discussion, silence } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

const linesOf = (tables: Partial<Tables>): readonly string[] =>
  written(sectionOf(comparisonsSection, { ...discussion, replies: [], ...tables }));
const row = (given: Partial<ComparisonRow>): ComparisonRow => ({
  ...{ block: 1, kind: 'same terms', terms: ['水', '人'], section: 1, turn: 2, speaker: '甲', sentences: ['s2.1'], text: '水要有模型。' },
  ...given,
});
const two = (given: Partial<ComparisonRow>): readonly ComparisonRow[] => [
  row(given),
  row({ ...given, speaker: '乙', turn: 3, sentences: ['s3.1'], text: '水要有人。' }),
];

describe('comparisonsSection', () => {
  it('heads passages that share words by these words', () => {
    expect(linesOf({ comparisons: two({}) }).slice(1)).toEqual([
      'heading 几位都谈到',
      expect.stringMatching(/^note /),
      'subheading “水”、“人”',
      'quote 甲：水要有模型。 s2.1',
      'quote 乙：水要有人。 s3.1',
    ]);
  });

  it('heads different answers by their question, and different figures by what they count', () => {
    const lines = linesOf({
      comparisons: [...two({ block: 1, kind: 'different answers' }), ...two({ block: 2, kind: 'different figures', terms: ['泵站'] })],
    });
    expect(lines).toContain('subheading 01 缺什么？');
    expect(lines).toContain('subheading “泵站”');
    expect(lines.indexOf('heading 同一个问题，用词差别最大的两位')).toBeLessThan(lines.indexOf('heading 同一事物的不同数字'));
  });

  it('keeps blocks apart', () => {
    const lines = linesOf({ comparisons: [...two({}), ...two({ block: 2, terms: ['门', '窗'] })] });
    expect(lines.filter((line) => line.startsWith('subheading'))).toEqual(['subheading “水”、“人”', 'subheading “门”、“窗”']);
  });

  it('never says that nobody contradicted', () => {
    expect(linesOf({ comparisons: two({}) })[0]).toContain('没有列出的，不等于没有异议');
  });

  it('is empty without rows', () => {
    expect(linesOf({})).toEqual([]);
    expect(written(sectionOf(comparisonsSection, silence))).toEqual([]);
  });

  describe('replies', () => {
    const [reply] = discussion.replies;
    const replies = (...given: readonly Partial<ReplyRow>[]) => ({
      replies: given.flatMap((one) => (reply ? [{ ...reply, ...one }] : [])),
    });

    it.each([
      ['agree', '同意'],
      ['disagree', '不同意'],
      ['add', '补充'],
      ['refer', '提到'],
    ] as const)('say who says what of whom, with the sentence (%s)', (relation, said) => {
      expect(linesOf(replies({ relation, to: ['甲', '丙'] }))).toContain(`row 乙 | 甲、丙 | ${said} | 水要有人 | 水要有人。`);
    });

    it.each(['thanks', 'ask'] as const)('are no mere %s', (relation) => expect(linesOf(replies({ relation }))).toEqual([]));

    it('are fifteen, and more stand in the table', () => {
      const more = linesOf(replies(...Array.from({ length: 16 }, () => ({}))));
      expect(more.filter((line) => line.startsWith('row'))).toHaveLength(15);
      expect(more.at(-1)).toBe('note 另有 1 处，见 tables/replies.csv。');
    });
  });
});
