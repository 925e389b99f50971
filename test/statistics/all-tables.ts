import type { Tables } from '../../src/data.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { countTables } from '../../src/statistics/count-tables.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { relateTables } from '../../src/themes/relate-tables.js';
import type { Discussion } from './discussion.js';

/** Every table of a discussion. */
export function allTables({ transcript, words, settings }: Discussion): Tables {
  const index = indexWords(transcript, words, settings);
  const keywords = countTables(index);
  return { title: '', date: '', ...keywords, ...relateTables(index, keywords), ...findFacts(transcript, words) };
}
