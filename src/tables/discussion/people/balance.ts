import { integer, number, orEmpty, text } from '../../column.js';
import { type Row, table } from '../../table.js';

/** How evenly the talk is spread. */
export const balance = table({
  name: 'balance',
  title: { zh: '发言均衡', en: 'Balance of talk' },
  holds: { zh: '发言量有多均衡：全体，以及不算主持人', en: 'How evenly talk is shared, with and without the moderator' },
  columns: {
    of: text<'all' | 'without_moderator'>(
      { zh: '范围', en: 'of' },
      { zh: 'all 全体；without_moderator 不含主持人', en: 'all; without_moderator' },
    ),
    people: integer({ zh: '人数', en: 'people' }, { zh: '发言或被介绍的人', en: 'people who speak or are introduced' }),
    silent: integer({ zh: '未发言', en: 'silent' }, { zh: '其中没有发言的人', en: 'of them, those who say nothing' }),
    gini: orEmpty(
      number(
        'coefficient',
        { zh: '基尼系数', en: 'Gini' },
        {
          zh: '按字数，已作小样本校正：0 为人人一样多，1 为全由一人说；不足三人为空',
          en: 'of characters, corrected for few people: 0 all speak equally, 1 one person says everything; empty for fewer than three',
        },
      ),
    ),
    effective_speakers: number(
      'rate',
      { zh: '等效人数', en: 'effective speakers' },
      {
        zh: '相当于几人均分（由各人占比的熵换算）',
        en: 'talk is as balanced as if so many people spoke equally (e to the entropy of the shares)',
      },
    ),
  },
});

export type BalanceRow = Row<typeof balance>;
