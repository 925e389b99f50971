import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countTurnTerms } from '../../../src/statistics/tests/turn-counts.js';
import { discuss, type Said } from '../discussion.js';

export const turnsOf = (said: readonly Said[]) => {
  const { transcript, words, settings } = discuss(said);
  return countTurnTerms(indexWords(transcript, words, settings));
};

/** Three people in turn, four sections; 甲 says 茶 in every turn, nobody else does. */
export const THREE: readonly Said[] = [1, 2, 3, 4].flatMap((section) => [
  { speaker: '甲', section, sentences: ['茶 茶 水 山'] },
  { speaker: '乙', section, sentences: ['水 山 云 水'] },
  { speaker: '丙', section, sentences: ['云 山 云 水'] },
]);
