import type { KeywordTables } from '../data.js';
import { countKeywords } from './count-keywords.js';
import { countKeywordsBySpeaker } from './count-keywords-by-speaker.js';
import { countSections } from './count-sections.js';
import { countSharedVocabulary } from './count-shared-vocabulary.js';
import { countSpeakers } from './count-speakers.js';
import { countTokens } from './count-tokens.js';
import { countTurns } from './count-turns.js';
import type { WordIndex } from './index-words.js';
import { testSpeakers } from './test-speakers.js';
import { countTurnTerms } from './turn-counts.js';

/** WordIndex → all tables about words and speakers. */
export function countTables(index: WordIndex): KeywordTables {
  const turns = countTurns(index.transcript);
  const tests = testSpeakers(countTurnTerms(index), index.settings);
  return {
    turns,
    sections: countSections(index.transcript, turns),
    speakers: countSpeakers(index.transcript, turns),
    tokens: countTokens(index),
    keywords: countKeywords(index),
    keywordsBySpeaker: countKeywordsBySpeaker(index, tests),
    chance: tests.chance.map((row, speaker) => ({ speaker: index.speakers[speaker] ?? '', ...row })),
    sharedVocabulary: countSharedVocabulary(index),
    segmentationAudit: index.words.audit,
  };
}
