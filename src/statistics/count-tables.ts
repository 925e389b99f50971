import { countHeadsBySpeaker } from './counts/count-heads-by-speaker.js';
import { countKeywords } from './counts/count-keywords.js';
import { countKeywordsBySpeaker } from './counts/count-keywords-by-speaker.js';
import { countSections } from './counts/count-sections.js';
import { countSharedVocabulary } from './counts/count-shared-vocabulary.js';
import { countSpeakerSectionTerms } from './counts/count-speaker-section-terms.js';
import { countSpeakers } from './counts/count-speakers.js';
import { countTokens } from './counts/count-tokens.js';
import { countTransitions } from './counts/count-transitions.js';
import { countTurns } from './counts/count-turns.js';
import { countUptake } from './counts/count-uptake.js';
import { measureBalance } from './counts/measure-balance.js';
import { readAttributes } from './index/group-people.js';
import type { WordIndex } from './index/index-words.js';
import { mapCorrespondence } from './maps/map-correspondence.js';
import { testSpeakers } from './tests/test-speakers.js';
import { countTurnTerms } from './tests/turn-counts.js';

export type KeywordTables = ReturnType<typeof countTables>;

/** WordIndex → all tables about the discussion, its words and speakers. */
export function countTables(index: WordIndex) {
  const turns = countTurns(index.transcript);
  const speakers = countSpeakers(index.transcript, turns, index.settings.count);
  const turnTerms = countTurnTerms(index);
  const tests = testSpeakers(turnTerms, index.settings);
  return {
    discussion: index.transcript.facts,
    turns,
    sections: countSections(index.transcript, turns),
    speakers,
    attributes: readAttributes(index.transcript, index.settings),
    balance: measureBalance(speakers),
    transitions: countTransitions(index.transcript, index.basis.order_fixed),
    uptake: countUptake(index),
    tokens: countTokens(index),
    keywords: countKeywords(index),
    keywordsBySpeaker: countKeywordsBySpeaker(index, tests),
    headsBySpeaker: countHeadsBySpeaker(index),
    speakerSectionTerms: countSpeakerSectionTerms(index),
    chance: tests.chance.map((row, speaker) => ({ speaker: index.speakers[speaker]!, ...row })),
    sharedVocabulary: countSharedVocabulary(index, tests),
    correspondence: mapCorrespondence(index, turnTerms),
    segmentationAudit: index.words.audit,
    newTerms: index.words.newTerms,
    spellingVariants: index.words.variants,
  };
}
