import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';

/** Twelve sentences of two speakers, four with 茶 and four with 山 or 云. */
export const tables = allTables(
  discuss(
    [
      { speaker: '甲', section: 1, sentences: ['茶 好', '茶 香', '茶 山'] },
      { speaker: '乙', section: 1, sentences: ['山 高', '水 深'] },
      { speaker: '甲', section: 2, sentences: ['茶 水', '好 吧'] },
      { speaker: '乙', section: 2, sentences: ['山 远', '水 远', '云 远', '风 远', '雨 远'] },
    ],
    { settings: { themes: { 饮: ['茶'], 景: ['山', '云'] } } },
  ),
);
