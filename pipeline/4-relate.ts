import { type Facts, findFacts } from '../src/facts/find-facts.js';
import type { KeywordTables } from '../src/statistics/count-tables.js';
import type { WordIndex } from '../src/statistics/index/index-words.js';
import { type RelatedTables, relateTables } from '../src/themes/relate-tables.js';

/** Takes the index of the words; gives themes, who holds them, which occur together, the network, the answers, quotes and comparisons, and the facts that are named. */
export function relate(index: WordIndex, keywords: KeywordTables): RelatedTables & Facts {
  const found = findFacts(index.transcript, index.words);
  return { ...relateTables(index, { ...keywords, facts: found.facts }), ...found };
}
