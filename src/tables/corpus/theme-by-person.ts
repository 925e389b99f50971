import { text } from '../column.js';
import { table } from '../table.js';
import { themeByDocument } from './theme-by-document.js';

export const themeByPerson = table({
  name: 'theme-by-person',
  title: { zh: '主题 × 人物', en: 'theme by person' },
  holds: { zh: '每人每主题一行', en: 'One row per person and theme' },
  columns: {
    ...themeByDocument.columns,
    group: text(
      { zh: '人物', en: 'person' },
      {
        zh: '按 aliases.csv 合并后的姓名；主持人之类的通称每场各算一人',
        en: 'name after aliases.csv; a general label such as 主持人 is another person in each discussion',
      },
    ),
  },
});
