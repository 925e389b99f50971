import { describe, expect, it } from 'vitest';
import type { CommitmentRow, FactRow, MentionRow, QuestionRow, Tables } from '../../../src/data.js';
import { factsSection } from '../../../src/report/sections/facts.js';
import { discussion, silence } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

const none = { facts: [], mentions: [], questions: [], commitments: [] };
const facts = (tables: Partial<Tables>): readonly string[] => written(sectionOf(factsSection, { ...discussion, ...none, ...tables }));
const only = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error('no row');
  return row;
};
const times = <Row>(n: number, row: Row): readonly Row[] => Array.from({ length: n }, () => row);

const figure: FactRow = {
  ...only(discussion.facts),
  sentence: 's3.1',
  speaker: '乙',
  text: '三成',
  kind: 'share',
  unit: '%',
  counts: '水',
};
const mention: MentionRow = only(discussion.mentions);
const question: QuestionRow = only(discussion.questions);
const commitment: CommitmentRow = only(discussion.commitments);

describe('factsSection', () => {
  it('gives figures, names, questions and next steps, in this order', () => {
    expect(written(sectionOf(factsSection, discussion))).toEqual([
      expect.stringMatching(/^note 从原话里读出的/),
      'heading 数字',
      'row 未署名 | 两人 | 人 | 两人谈水。',
      'heading 名称',
      'item 产品：模型（2 次）',
      'heading 提出的问题',
      'item 甲：模型不够。（随后没有找到回答）',
      'heading 承诺与下一步',
      'item 乙：人来敲门',
    ]);
  });

  it('is empty without rows', () => {
    expect(facts({})).toEqual([]);
    expect(written(sectionOf(factsSection, silence))).toEqual([]);
  });

  describe('figures', () => {
    it('stand with who said them, what they count, and the sentence', () => {
      expect(facts({ facts: [figure] }).slice(1)).toEqual(['heading 数字', 'row 乙 | 三成 | 水 | 水要有人。']);
    });

    it('of one sentence stand together', () => {
      const two = [figure, { ...figure, text: '两年', kind: 'duration' as const, unit: '年', counts: '' }];
      expect(facts({ facts: two }).slice(1)).toEqual(['heading 数字', 'row 乙 | 三成、两年 | 水 | 水要有人。']);
    });

    it('open their sentence', () => {
      const [table] = sectionOf(factsSection, { ...discussion, ...none, facts: [figure] }).blocks.slice(2);
      const cell = table?.kind === 'table' ? table.rows[0]?.[1]?.[0] : undefined;
      expect(cell).toMatchObject({ kind: 'count', text: '三成', evidence: { sentences: ['s3.1'], strings: ['三成'] } });
    });

    it.each([
      ['a year', { kind: 'date' }],
      ['an order', { kind: 'order' }],
      ['without a value', { value: null }],
      ['an amount of nothing', { kind: 'amount', counts: '', unit: '' }],
    ] as const)('leave out %s', (_, given) => expect(facts({ facts: [{ ...figure, ...given }] })).toEqual([]));

    it('with a unit or with a thing alone are told', () => {
      expect(facts({ facts: [{ ...figure, counts: '' }] })).toContain('row 乙 | 三成 |  | 水要有人。');
      expect(facts({ facts: [{ ...figure, unit: '' }] })).toContain('row 乙 | 三成 | 水 | 水要有人。');
    });

    it('that are shares need neither', () => {
      expect(facts({ facts: [{ ...figure, text: '一半以上', counts: '', unit: '' }] })).toContain('row 乙 | 一半以上 |  | 水要有人。');
    });

    it('that are said twice in a sentence stand once', () => {
      expect(facts({ facts: [figure, figure] })).toContain('row 乙 | 三成 | 水 | 水要有人。');
    });

    it('are twenty, and more stand in the table', () => {
      const of = (n: number): readonly FactRow[] => Array.from({ length: n }, (_, i) => ({ ...figure, sentence: `s9.${i}` }));
      expect(facts({ facts: of(20) }).at(-1)).toMatch(/^row/);
      const more = facts({ facts: of(23) });
      expect(more.filter((line) => line.startsWith('row'))).toHaveLength(20);
      expect(more.at(-1)).toBe('note 另有 3 处，见 tables/facts.csv。');
    });
  });

  describe('days', () => {
    const day: FactRow = { ...figure, kind: 'date', text: '下周三', unit: '星期', counts: '' };

    it('of the calendar or the week stand with who said them and the sentence', () => {
      expect(facts({ facts: [day, { ...day, text: '5月9日', unit: '月日' }] }).slice(1)).toEqual([
        'heading 日期',
        'row 乙 | 下周三、5月9日 | 水要有人。',
      ]);
    });

    it('are no years and months', () =>
      expect(
        facts({
          facts: [
            { ...day, text: '2018年', unit: '年' },
            { ...day, text: '去年七月', unit: '月' },
          ],
        }),
      ).toEqual([]));
  });

  describe('names', () => {
    const of = (name: string, given: Partial<MentionRow> = {}): MentionRow => ({ ...mention, name, text: name, ...given });

    it('are grouped by kind and counted, the most often mentioned first', () => {
      const mentions = [of('云岭', { kind: 'place' }), of('甲大学', { kind: 'organisation' }), of('江口', { kind: 'place' })];
      const again = of('江口', { kind: 'place', sentence: 's4.1', text: '江口镇' });
      expect(facts({ mentions: [...mentions, again] }).slice(1)).toEqual([
        'heading 名称',
        'item 地点：江口（2 次）、云岭（1 次）',
        'item 机构：甲大学（1 次）',
      ]);
    });

    it('open each sentence once, with the words that were said there', () => {
      const mentions = [of('江口'), of('江口', { text: '江口镇' }), of('江口', { sentence: 's4.1' })];
      const list = sectionOf(factsSection, { ...discussion, ...none, mentions }).blocks.find(({ kind }) => kind === 'list');
      const [count] = list?.kind === 'list' ? list.items.flat().filter(({ kind }) => kind === 'count') : [];
      expect(count).toMatchObject({ text: '3 次', evidence: { count: 3, sentences: ['s2.1', 's4.1'], strings: ['江口', '江口镇'] } });
    });

    it('are twelve of each kind', () => {
      const [item = ''] = facts({ mentions: Array.from({ length: 14 }, (_, i) => of(`镇${i}`)) }).filter((line) => line.startsWith('item'));
      expect(item.match(/1 次/g)).toHaveLength(12);
    });
  });

  describe('questions', () => {
    it('say so where nobody takes them up, and only there', () => {
      expect(facts({ questions: [question] })).toContain('item 甲：模型不够。（随后没有找到回答）');
      expect(facts({ questions: [{ ...question, answered: 1 }] })).toContain('item 甲：模型不够。');
    });

    it('stand with the first sentence of their answer, cut where it is long', () => {
      const answered = { ...question, answered: 1 as const, answer_turn: 5 };
      expect(facts({ questions: [answered] })).toContain('item 甲：模型不够。 → 乙：人来敲门。');
      const sentences = discussion.sentences.map((row) => (row.turn === 5 ? { ...row, text: `${'门'.repeat(80)}。` } : row));
      expect(facts({ questions: [answered], sentences })).toContain(`item 甲：模型不够。 → 乙：${'门'.repeat(70)}……`);
      // Behind another turn it may answer something else.
      expect(facts({ questions: [{ ...answered, turn: 3 }] })).toContain('item 甲：模型不够。');
    });

    it('with the longest answers come before the others where there is no room for all', () => {
      const knock = { ...question, turn: 5, text: '谁敲门？', answered: 1 as const };
      expect(facts({ questions: [...times(15, question), knock] })).toContain('item 甲：谁敲门？');
      const brief = { ...question, answered: 1 as const, answer_turn: 5 };
      const turns = discussion.turns.map((row) => (row.turn === 2 ? { ...row, characters: 90 } : row));
      const shown = facts({ turns, questions: [...times(15, brief), { ...knock, turn: 1, answer_turn: 2 }] });
      expect(shown.join()).toContain('谁敲门？');
    });

    it('are those that somebody was to answer', () => expect(facts({ questions: [{ ...question, rhetorical: 1 }] })).toEqual([]));

    it('are fifteen, and more stand in the table', () => {
      const more = facts({ questions: times(17, question) });
      expect(more.filter((line) => line.startsWith('item'))).toHaveLength(15);
      expect(more.at(-1)).toBe('note 另有 2 处，见 tables/questions.csv。');
    });
  });

  describe('commitments', () => {
    it('say who said them, in so many words', () => {
      expect(facts({ commitments: [commitment] }).slice(1)).toEqual(['heading 承诺与下一步', 'item 乙：人来敲门']);
      expect(facts({ commitments: [{ ...commitment, speaker: '' }] })).toContain('item 未署名：人来敲门');
    });

    it('are fifteen, and more stand in the table', () => {
      const more = facts({ commitments: times(16, commitment) });
      expect(more.filter((line) => line.startsWith('item'))).toHaveLength(15);
      expect(more.at(-1)).toBe('note 另有 1 处，见 tables/commitments.csv。');
    });
  });
});
