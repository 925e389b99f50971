import type { Reference, Tables, Transcript, Words } from '../src/data.js';
import { placeSections } from '../src/sections/place-sections.js';
import type { Settings } from '../src/settings.js';
import { countTables, type KeywordTables } from '../src/statistics/count-tables.js';
import { countReferenceKeywords } from '../src/statistics/counts/count-reference-keywords.js';
import { indexWords, type WordIndex } from '../src/statistics/index/index-words.js';

/**
 * Takes words; gives the keyword tables (how often, how distinctive, how sure, who shares it) and the index that they share with stage 4.
 * Where the text has no headings, its sections are placed here, for this stage and all that follow.
 */
export function count(transcript: Transcript, words: Words, settings: Settings): { index: WordIndex; keywords: KeywordTables } {
  const index = indexWords(placeSections(transcript, words, settings), words, settings);
  return { index, keywords: countTables(index) };
}

/** Takes the index and other texts, if the settings name some; gives the words that are said more or less than there. */
export const compareWithReference = (index: WordIndex, reference: Reference | null): Pick<Tables, 'referenceKeywords' | 'reference'> => ({
  referenceKeywords: countReferenceKeywords(index, reference),
  reference: reference?.facts ?? null,
});
