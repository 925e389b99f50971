import { integer, number, orEmpty, text } from '../column.js';
import { type Row, table } from '../table.js';

/** How evenly the talk is spread. */
export const balance = table({
  name: 'balance',
  title: { zh: '发言的分布', en: 'Balance of talk' },
  holds: { zh: '发言量有多均匀：全体，和不算主持人', en: 'How evenly the talk is spread, with and without the moderator' },
  columns: {
    of: text<'all' | 'without_moderator'>(
      { zh: '范围', en: 'of' },
      { zh: 'all 全体；without_moderator 不含主持人', en: 'all; without_moderator' },
    ),
    people: integer({ zh: '人数', en: 'people' }, { zh: '发言或被介绍的人', en: 'people who speak or are introduced' }),
    silent: integer({ zh: '未发言', en: 'silent' }, { zh: '其中一句没有说的人', en: 'of them, those who say nothing' }),
    gini: orEmpty(
      number(
        'coefficient',
        { zh: '基尼系数', en: 'Gini' },
        {
          zh: '按字数，已作小样本校正：0 人人一样多，1 一个人全说；不足三人为空',
          en: 'of characters, corrected for few people: 0 all alike, 1 one says everything; empty for fewer than three',
        },
      ),
    ),
    effective_speakers: number(
      'rate',
      { zh: '有效人数', en: 'effective speakers' },
      { zh: '相当于几个人平分：e 的香农熵次方', en: 'e to the entropy of the shares' },
    ),
  },
});

export type BalanceRow = Row<typeof balance>;
