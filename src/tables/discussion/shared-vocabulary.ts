import { flag, list, number, text } from '../column.js';
import { SENTENCES, TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';

export const sharedVocabulary = table({
  name: 'shared-vocabulary',
  title: { zh: '共有与独有', en: 'Shared vocabulary' },
  holds: { zh: '每个词一行：人人都说、几个人说，还是只有一个人说', en: 'One row a term: said by everybody, by several, or by one' },
  columns: {
    term: TERM,
    class: text<'everyone' | 'several' | 'one'>(
      { zh: '范围', en: 'class' },
      { zh: 'everyone 人人都说；several 几个人；one 只有一人', en: 'everyone, several, one' },
    ),
    speakers: list({ zh: '发言人', en: 'speakers' }, { zh: '说过的人', en: 'who says it' }),
    least: number('rate', { zh: '最低', en: 'least' }, { zh: '各人每千词使用率的最低值', en: 'lowest rate per 1,000 over all speakers' }),
    most: number('rate', { zh: '最高', en: 'most' }, { zh: '各人每千词使用率的最高值', en: 'highest rate per 1,000 over all speakers' }),
    sentences: SENTENCES,
    missing: list(
      { zh: '没说到的人', en: 'missing' },
      {
        zh: '别人都说、只有这一两位没有说（至少四人时）；否则为空',
        en: 'the one or two who never say what all others do (of four or more); else empty',
      },
    ),
    lockword: flag(
      { zh: '锁定词', en: 'lockword' },
      { zh: '1：人人都说，而且各人对数比的 95 % 区间都在 ±1 以内', en: '1: said by all, the 95 % interval of each log ratio within ±1' },
    ),
  },
});

export type SharedRow = Row<typeof sharedVocabulary>;
