import { flag, list, number, text } from '../../column.js';
import { SENTENCES, TERM } from '../../shared-columns.js';
import { type Row, table } from '../../table.js';

export const sharedVocabulary = table({
  name: 'shared-vocabulary',
  title: { zh: '共有词与独有词', en: 'Shared and exclusive' },
  holds: { zh: '每个词一行：所有人、几个人，还是只有一人提到', en: 'One row per word: used by everyone, by several, or by one speaker' },
  columns: {
    term: TERM,
    class: text<'everyone' | 'several' | 'one'>(
      { zh: '范围', en: 'class' },
      { zh: 'everyone 所有人；several 几个人；one 只有一人', en: 'everyone, several, one' },
    ),
    speakers: list({ zh: '发言人', en: 'speakers' }, { zh: '提到的人', en: 'who uses it' }),
    least: number('rate', { zh: '最低', en: 'least' }, { zh: '各人每千词次数的最低值', en: 'lowest rate per 1,000 over all speakers' }),
    most: number('rate', { zh: '最高', en: 'most' }, { zh: '各人每千词次数的最高值', en: 'highest rate per 1,000 over all speakers' }),
    sentences: SENTENCES,
    missing: list(
      { zh: '没提到的人', en: 'missing' },
      {
        zh: '其他人都提到、唯独没提到的一两人（至少四人时）；否则为空',
        en: 'the one or two speakers who never use it though all others do (of four or more); else empty',
      },
    ),
    lockword: flag(
      { zh: '用得相近', en: 'similar rates' },
      {
        zh: '1：各人用得相近的共有词（对数比的 95% 置信区间都在 ±1 以内）',
        en: '1: used by all at similar rates (the 95% CI of each log ratio within ±1)',
      },
    ),
  },
});

export type SharedRow = Row<typeof sharedVocabulary>;
