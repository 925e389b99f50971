import { compareWithReference } from '../../pipeline/3-count.js';
import { relate } from '../../pipeline/4-relate.js';
import type { Tables } from '../../src/data.js';
import { countTables } from '../../src/statistics/count-tables.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import type { Discussion } from './discussion.js';

/** Every table of a discussion. */
export function allTables({ transcript, words, settings }: Discussion): Tables {
  const index = indexWords(transcript, words, settings);
  const keywords = countTables(index);
  return { title: '', date: '', ...keywords, ...relate(index, keywords), ...compareWithReference(index, null) };
}
