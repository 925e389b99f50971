import type { KeywordTables } from '../src/statistics/count-tables.js';
import type { WordIndex } from '../src/statistics/index/index-words.js';
import { type RelatedTables, relateTables } from '../src/themes/relate-tables.js';

/** Takes the index of the words; gives themes, who holds them, which occur together, the network, and the answers. */
export function relate(index: WordIndex, keywords: KeywordTables): RelatedTables {
  return relateTables(index, keywords);
}
