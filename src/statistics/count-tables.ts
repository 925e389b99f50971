import type { KeywordTables } from '../data.js';
import { countKeywords } from './count-keywords.js';
import { countKeywordsBySpeaker } from './count-keywords-by-speaker.js';
import { countSections } from './count-sections.js';
import { countSharedVocabulary } from './count-shared-vocabulary.js';
import { countSpeakers } from './count-speakers.js';
import { countTokens } from './count-tokens.js';
import { countTransitions } from './count-transitions.js';
import { countTurns } from './count-turns.js';
import { countUptake } from './count-uptake.js';
import type { WordIndex } from './index-words.js';
import { mapCorrespondence } from './map-correspondence.js';
import { measureBalance } from './measure-balance.js';
import { testSpeakers } from './test-speakers.js';
import { countTurnTerms } from './turn-counts.js';

/** WordIndex → all tables about the discussion, its words and speakers. */
export function countTables(index: WordIndex): KeywordTables {
  const turns = countTurns(index.transcript);
  const speakers = countSpeakers(index.transcript, turns);
  const tests = testSpeakers(countTurnTerms(index), index.settings);
  return {
    discussion: index.transcript.facts,
    turns,
    sections: countSections(index.transcript, turns),
    speakers,
    balance: measureBalance(speakers),
    transitions: countTransitions(index.transcript, index.basis.order_fixed),
    uptake: countUptake(index),
    tokens: countTokens(index),
    keywords: countKeywords(index),
    keywordsBySpeaker: countKeywordsBySpeaker(index, tests),
    chance: tests.chance.map((row, speaker) => ({ speaker: index.speakers[speaker] ?? '', ...row })),
    sharedVocabulary: countSharedVocabulary(index),
    correspondence: mapCorrespondence(index),
    segmentationAudit: index.words.audit,
    newTerms: index.words.newTerms,
  };
}
