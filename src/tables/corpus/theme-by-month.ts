import { text } from '../column.js';
import { table } from '../table.js';
import { themeByDocument } from './theme-by-document.js';

export const themeByMonth = table({
  name: 'theme-by-month',
  title: { zh: '主题 × 月份', en: 'theme by month' },
  holds: { zh: '每月每主题一行', en: 'One row per month and theme' },
  columns: {
    ...themeByDocument.columns,
    group: text({ zh: '月份', en: 'month' }, { zh: '年-月；只知道年份时为年', en: 'year-month; the year where no month is known' }),
  },
});
