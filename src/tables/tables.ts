import { answers } from './discussion/answers.js';
import { balance } from './discussion/balance.js';
import { byGroup } from './discussion/by-group.js';
import { chance } from './discussion/chance.js';
import { codebook } from './discussion/codebook.js';
import { codedSentences } from './discussion/coded-sentences.js';
import { commitments } from './discussion/commitments.js';
import { comparisons } from './discussion/comparisons.js';
import { discussion } from './discussion/discussion.js';
import { facts } from './discussion/facts.js';
import { headsBySpeaker } from './discussion/heads-by-speaker.js';
import { keywords } from './discussion/keywords.js';
import { keywordsBySpeaker } from './discussion/keywords-by-speaker.js';
import { mentions } from './discussion/mentions.js';
import { newTerms } from './discussion/new-terms.js';
import { questions } from './discussion/questions.js';
import { quotes } from './discussion/quotes.js';
import { referenceKeywords } from './discussion/reference-keywords.js';
import { replies } from './discussion/replies.js';
import { robustness } from './discussion/robustness.js';
import { sections } from './discussion/sections.js';
import { segmentationAudit } from './discussion/segmentation-audit.js';
import { sentences } from './discussion/sentences.js';
import { sharedVocabulary } from './discussion/shared-vocabulary.js';
import { speakerSectionTerms } from './discussion/speaker-section-terms.js';
import { speakers } from './discussion/speakers.js';
import { spellingVariants } from './discussion/spelling-variants.js';
import { termPairs } from './discussion/term-pairs.js';
import { themeBySection } from './discussion/theme-by-section.js';
import { themeBySpeaker } from './discussion/theme-by-speaker.js';
import { themePairs } from './discussion/theme-pairs.js';
import { themes } from './discussion/themes.js';
import { tokens } from './discussion/tokens.js';
import { transitions } from './discussion/transitions.js';
import { turns } from './discussion/turns.js';
import { uncodedSentences } from './discussion/uncoded-sentences.js';
import { uptake } from './discussion/uptake.js';

/** Every table of a discussion, in the order of its outputs. Its property in `Tables` → what it is. */
export const TABLES = {
  discussion,
  turns,
  sections,
  speakers,
  balance,
  transitions,
  sentences,
  tokens,
  keywords,
  keywordsBySpeaker,
  headsBySpeaker,
  referenceKeywords,
  speakerSectionTerms,
  chance,
  uptake,
  sharedVocabulary,
  termPairs,
  themes,
  themeBySpeaker,
  themeBySection,
  themePairs,
  byGroup,
  codebook,
  codedSentences,
  uncodedSentences,
  answers,
  quotes,
  comparisons,
  facts,
  mentions,
  replies,
  questions,
  commitments,
  robustness,
  segmentationAudit,
  newTerms,
  spellingVariants,
};

export type { AnswerRow } from './discussion/answers.js';
export type { BalanceRow } from './discussion/balance.js';
export type { GroupRow } from './discussion/by-group.js';
export type { ChanceRow } from './discussion/chance.js';
export type { CodebookRow } from './discussion/codebook.js';
export type { CodedRow } from './discussion/coded-sentences.js';
export type { CommitmentRow } from './discussion/commitments.js';
export type { ComparisonRow } from './discussion/comparisons.js';
export type { DiscussionRow } from './discussion/discussion.js';
export type { FactRow } from './discussion/facts.js';
export type { HeadSpeakerRow } from './discussion/heads-by-speaker.js';
export type { KeywordRow } from './discussion/keywords.js';
export type { SpeakerKeywordRow } from './discussion/keywords-by-speaker.js';
export type { MentionRow } from './discussion/mentions.js';
export type { NewTermRow } from './discussion/new-terms.js';
export type { QuestionRow } from './discussion/questions.js';
export type { QuoteRow } from './discussion/quotes.js';
export type { ReferenceRow } from './discussion/reference-keywords.js';
export type { ReplyRow } from './discussion/replies.js';
export type { RobustnessRow } from './discussion/robustness.js';
export type { SectionRow } from './discussion/sections.js';
export type { AuditRow } from './discussion/segmentation-audit.js';
export type { SentenceRow } from './discussion/sentences.js';
export type { SharedRow } from './discussion/shared-vocabulary.js';
export type { SpeakerSectionTermRow } from './discussion/speaker-section-terms.js';
export type { SpeakerRow } from './discussion/speakers.js';
export type { VariantRow } from './discussion/spelling-variants.js';
export type { PairRow } from './discussion/term-pairs.js';
export type { ThemeSectionRow } from './discussion/theme-by-section.js';
export type { ThemeSpeakerRow } from './discussion/theme-by-speaker.js';
export type { ThemeRow } from './discussion/themes.js';
export type { TokenRow } from './discussion/tokens.js';
export type { TransitionRow } from './discussion/transitions.js';
export type { TurnRow } from './discussion/turns.js';
export type { UncodedRow } from './discussion/uncoded-sentences.js';
export type { UptakeRow } from './discussion/uptake.js';
