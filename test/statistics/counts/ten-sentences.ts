import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';

/** 茶 and 山 stand in four of the ten sentences, 水 and 云 in three. */
export const sentences = ['茶 水', '水 茶', '茶 水 山', '山 云', '山', '云 -很 山', '云', '风', '雨', '雪 茶'];

/** The tables of two speakers who say five of them each. */
export const tables = allTables(
  discuss([
    { speaker: '甲', sentences: sentences.slice(0, 5) },
    { speaker: '乙', sentences: sentences.slice(5) },
  ]),
);
