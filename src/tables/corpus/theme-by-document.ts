import { integer, text } from '../column.js';
import { HIGH, SHARE, THEME } from '../shared-columns.js';
import { type Row, table } from '../table.js';
import { LOW, OF } from './shared-columns.js';

export const themeByDocument = table({
  name: 'theme-by-document',
  title: { zh: '主题 × 文字稿', en: 'theme by discussion' },
  holds: { zh: '每份文字稿每主题一行', en: 'One row per transcript and theme' },
  columns: {
    group: text(
      { zh: '文字稿', en: 'transcript' },
      {
        zh: '文字稿的编号：给出的文件夹之下的路径，或数据里的 id',
        en: 'id of the transcript: its path below the given folder, or the id in the data',
      },
    ),
    theme: THEME,
    count: integer({ zh: '句数', en: 'sentences' }, { zh: '谈到这个主题的句数', en: 'sentences with the theme' }),
    of: OF,
    share: SHARE,
    low: LOW,
    high: HIGH,
  },
});

export type ThemeByRow = Row<typeof themeByDocument>;
