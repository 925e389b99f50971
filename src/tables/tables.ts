import { balance } from './discussion/people/balance.js';
import { byGroup } from './discussion/people/by-group.js';
import { speakerSectionTerms } from './discussion/people/speaker-section-terms.js';
import { speakers } from './discussion/people/speakers.js';
import { transitions } from './discussion/people/transitions.js';
import { uptake } from './discussion/people/uptake.js';
import { answers } from './discussion/said/answers.js';
import { commitments } from './discussion/said/commitments.js';
import { comparisons } from './discussion/said/comparisons.js';
import { facts } from './discussion/said/facts.js';
import { mentions } from './discussion/said/mentions.js';
import { questions } from './discussion/said/questions.js';
import { quotes } from './discussion/said/quotes.js';
import { replies } from './discussion/said/replies.js';
import { discussion } from './discussion/text/discussion.js';
import { newTerms } from './discussion/text/new-terms.js';
import { sections } from './discussion/text/sections.js';
import { segmentationAudit } from './discussion/text/segmentation-audit.js';
import { sentences } from './discussion/text/sentences.js';
import { spellingVariants } from './discussion/text/spelling-variants.js';
import { tokens } from './discussion/text/tokens.js';
import { turns } from './discussion/text/turns.js';
import { codebook } from './discussion/themes/codebook.js';
import { codedSentences } from './discussion/themes/coded-sentences.js';
import { themeBySection } from './discussion/themes/theme-by-section.js';
import { themeBySpeaker } from './discussion/themes/theme-by-speaker.js';
import { themePairs } from './discussion/themes/theme-pairs.js';
import { themes } from './discussion/themes/themes.js';
import { uncodedSentences } from './discussion/themes/uncoded-sentences.js';
import { chance } from './discussion/words/chance.js';
import { headsBySpeaker } from './discussion/words/heads-by-speaker.js';
import { keywords } from './discussion/words/keywords.js';
import { keywordsBySpeaker } from './discussion/words/keywords-by-speaker.js';
import { referenceKeywords } from './discussion/words/reference-keywords.js';
import { robustness } from './discussion/words/robustness.js';
import { sharedVocabulary } from './discussion/words/shared-vocabulary.js';
import { termPairs } from './discussion/words/term-pairs.js';

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

export type { BalanceRow } from './discussion/people/balance.js';
export type { GroupRow } from './discussion/people/by-group.js';
export type { SpeakerSectionTermRow } from './discussion/people/speaker-section-terms.js';
export type { SpeakerRow } from './discussion/people/speakers.js';
export type { TransitionRow } from './discussion/people/transitions.js';
export type { UptakeRow } from './discussion/people/uptake.js';
export type { AnswerRow } from './discussion/said/answers.js';
export type { CommitmentRow } from './discussion/said/commitments.js';
export type { ComparisonRow } from './discussion/said/comparisons.js';
export type { FactRow } from './discussion/said/facts.js';
export type { MentionRow } from './discussion/said/mentions.js';
export type { QuestionRow } from './discussion/said/questions.js';
export type { QuoteRow } from './discussion/said/quotes.js';
export type { ReplyRow } from './discussion/said/replies.js';
export type { DiscussionRow } from './discussion/text/discussion.js';
export type { NewTermRow } from './discussion/text/new-terms.js';
export type { SectionRow } from './discussion/text/sections.js';
export type { AuditRow } from './discussion/text/segmentation-audit.js';
export type { SentenceRow } from './discussion/text/sentences.js';
export type { VariantRow } from './discussion/text/spelling-variants.js';
export type { TokenRow } from './discussion/text/tokens.js';
export type { TurnRow } from './discussion/text/turns.js';
export type { CodebookRow } from './discussion/themes/codebook.js';
export type { CodedRow } from './discussion/themes/coded-sentences.js';
export type { ThemeSectionRow } from './discussion/themes/theme-by-section.js';
export type { ThemeSpeakerRow } from './discussion/themes/theme-by-speaker.js';
export type { ThemeRow } from './discussion/themes/themes.js';
export type { UncodedRow } from './discussion/themes/uncoded-sentences.js';
export type { ChanceRow } from './discussion/words/chance.js';
export type { HeadSpeakerRow } from './discussion/words/heads-by-speaker.js';
export type { KeywordRow } from './discussion/words/keywords.js';
export type { SpeakerKeywordRow } from './discussion/words/keywords-by-speaker.js';
export type { ReferenceRow } from './discussion/words/reference-keywords.js';
export type { RobustnessRow } from './discussion/words/robustness.js';
export type { SharedRow } from './discussion/words/shared-vocabulary.js';
export type { PairRow } from './discussion/words/term-pairs.js';
