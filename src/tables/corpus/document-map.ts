import { number, text } from '../column.js';
import { type Row, table } from '../table.js';

/** A document or a term on the map of a corpus. */
export const documentMap = table({
  name: 'document-map',
  title: { zh: '讨论地图', en: 'map of discussions' },
  holds: { zh: '每份文字稿、每词一行：在地图上的位置', en: 'One row per transcript or word: its place on the map' },
  columns: {
    kind: text<'document' | 'term'>({ zh: '类别', en: 'kind' }, { zh: 'document 文字稿，term 词语', en: 'document or term' }),
    item: text({ zh: '项', en: 'item' }, { zh: '编号或词语', en: 'id or term' }),
    x: number('rate', { zh: '横', en: 'x' }, { zh: '第一轴上的坐标', en: 'place on the first axis' }),
    y: number('rate', { zh: '纵', en: 'y' }, { zh: '第二轴上的坐标', en: 'place on the second axis' }),
    contribution: number(
      'rate',
      { zh: '贡献', en: 'contribution' },
      { zh: '占两轴全部差别的比例，0–1', en: 'share of the differences on both axes, 0–1' },
    ),
  },
});

export type DocumentMapRow = Row<typeof documentMap>;
