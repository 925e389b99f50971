import type { Said } from '../discussion.js';

/** 12 counted words: 甲 says 7 (茶 4, 水 2, 山 1), 乙 says 5 (茶 1, 水 1, 山 3). */
export const TWO_SPEAKERS: readonly Said[] = [
  { speaker: '甲', section: 1, sentences: ['茶 水', '茶'] },
  { speaker: '乙', section: 1, sentences: ['山 山 -很 茶'] },
  { speaker: '甲', section: 2, sentences: ['茶 茶 水 山'] },
  { speaker: '乙', section: 2, sentences: ['山 水'] },
];
