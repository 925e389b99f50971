import { integer, number, text } from '../../column.js';
import { type Row, table } from '../../table.js';

/** Who speaks after whom within a section. */
export const transitions = table({
  name: 'transitions',
  title: { zh: '发言衔接', en: 'Who follows whom' },
  holds: { zh: '谁的后面是谁发言', en: 'Who speaks after whom' },
  columns: {
    from: text({ zh: '前一位', en: 'from' }, { zh: '前一轮的发言人', en: 'speaker of the turn before' }),
    to: text({ zh: '后一位', en: 'to' }, { zh: '同一节里下一轮的发言人', en: 'speaker of the next turn in the section' }),
    count: integer(
      { zh: '次数', en: 'count' },
      { zh: '这样相接的次数；发言顺序固定时整张表为空', en: 'how often; the table is empty where the order of speaking is fixed' },
    ),
    expected: number(
      'rate',
      { zh: '期望', en: 'expected' },
      { zh: '下一位按各人轮数随机时的次数', en: 'if the next speaker were drawn by numbers of turns' },
    ),
  },
});

export type TransitionRow = Row<typeof transitions>;
