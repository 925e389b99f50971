import type { Transcript, Words } from '../data.js';
import type { CommitmentRow } from '../tables/discussion/said/commitments.js';
import type { FactRow } from '../tables/discussion/said/facts.js';
import type { MentionRow } from '../tables/discussion/said/mentions.js';
import type { QuestionRow } from '../tables/discussion/said/questions.js';
import type { ReplyRow } from '../tables/discussion/said/replies.js';
import { findCommitments } from './commitments/find-commitments.js';
import { findFigures } from './figures/find-figures.js';
import { findMentions } from './mentions/find-mentions.js';
import { aboutPeople } from './people/referred-people.js';
import { findQuestions } from './questions/find-questions.js';
import { findReplies } from './replies/find-replies.js';
import { readSaid } from './said.js';

/** What was said, taken at its word: rows of five tables, each with its place. */
export interface Facts {
  readonly facts: readonly FactRow[];
  readonly mentions: readonly MentionRow[];
  readonly replies: readonly ReplyRow[];
  readonly questions: readonly QuestionRow[];
  readonly commitments: readonly CommitmentRow[];
}

/**
 * Transcript + Words → figures, names, replies, questions and commitments, in order of the text. What cannot be decided by the wording is left out. All empty where
 * nothing is said. A rule lives where it is told by its kind: figures/ one file a form (dates, shares, units …), mentions/ one a kind of name, replies/cues.ts,
 * questions/find-questions.ts and commitments/cues.ts; people/ knows who is meant by what is said of them.
 */
export function findFacts(transcript: Transcript, words: Pick<Words, 'lexemes' | 'words'>): Facts {
  const sentences = readSaid(transcript, words);
  const about = aboutPeople(transcript, sentences);
  return {
    facts: findFigures(sentences),
    mentions: findMentions(sentences, about),
    replies: findReplies(sentences, about),
    questions: findQuestions(sentences, about),
    commitments: findCommitments(sentences),
  };
}
