import { integer, number } from '../column.js';
import { HIGH, PER_THOUSAND, TERM } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { COUNT, DOCUMENTS, MONTH, WORDS } from './shared-columns.js';

export const termsByMonth = table({
  name: 'terms-by-month',
  title: { zh: '各月词语', en: 'words by month' },
  holds: { zh: '每月每词一行', en: 'One row per month and word' },
  columns: {
    month: MONTH,
    term: TERM,
    count: COUNT,
    words: WORDS,
    per_thousand: PER_THOUSAND,
    low: number(
      'rate',
      { zh: '下限', en: 'low' },
      { zh: '95% 置信区间的下限，已按各场讨论的差异放宽', en: 'lower end of the 95% CI, widened by how much discussions differ' },
    ),
    high: HIGH,
    documents: DOCUMENTS,
    of_documents: integer({ zh: '当月场数', en: 'of discussions' }, { zh: '当月的全部讨论', en: 'all discussions of the month' }),
  },
});

export type TermByMonthRow = Row<typeof termsByMonth>;
