import { text } from '../column.js';
import { type Row, table } from '../table.js';
import { DOCUMENT } from './shared-columns.js';

export const setAside = table({
  name: 'set-aside',
  title: { zh: '未计入的文字稿', en: 'transcripts not counted' },
  holds: { zh: '每份没有计入的文字稿一行：原因', en: 'One row per transcript that is not counted: why' },
  columns: {
    document: DOCUMENT,
    code: text({ zh: '代码', en: 'code' }, { zh: '原因的代码', en: 'code of the reason' }),
    reason: text({ zh: '原因', en: 'reason' }, { zh: '原因和办法', en: 'why, and how to fix it' }),
  },
});

export type SetAsideRow = Row<typeof setAside>;
