import { type Row, table } from '../table.js';
import { DOCUMENTS, MONTH, WORDS } from './shared-columns.js';

export const months = table({
  name: 'months',
  title: { zh: '月份', en: 'months' },
  holds: { zh: '每个月一行：几份文字稿、多少词', en: 'One row per month: transcripts and words' },
  columns: {
    month: MONTH,
    documents: DOCUMENTS,
    words: WORDS,
  },
});

export type PeriodRow = Row<typeof months>;
