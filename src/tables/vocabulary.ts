/** The words that a column may hold, where there are only some. */

export type Language = 'zh' | 'en';

export type FactKey = 'title' | 'date' | 'place' | 'event' | 'organisers';

export type Role = 'moderator' | 'panelist' | 'reporter' | 'audience' | 'narrator' | 'organisation' | 'unknown';

export type SectionSource = 'heading' | 'moderator' | 'automatic';

/** spoken: after a label. quoted: reported in prose with an attributing verb. unattributed: lead-ins, by-lines, notices. */
export type TurnKind = 'spoken' | 'quoted' | 'unattributed';

// ───────────────────────────────────────────────────────────── 2 segment: Transcript → Words

/** Where a word's boundaries come from. `engine`: the segmenter; all others were found whole on the raw text. */
export type WordSource = 'engine' | 'dictionary' | 'person' | 'organisation' | 'latin' | 'settings' | 'found';

// ───────────────────────────────────────────────────────────── 2 segment: Transcript → Words
/** Why a word is not counted. '' when it is. */
export type Reason =
  | ''
  | 'punctuation'
  | 'number'
  | 'stop'
  | 'filler'
  | 'note'
  | 'single'
  | 'function'
  | 'person'
  | 'organisation'
  | 'address'
  | 'speaker';

/** Fields of the term lists that are shipped: src/words/lists/terms-FIELD.txt. */
export const TERM_LISTS = [
  'ai',
  'business',
  'education',
  'energy-vehicles',
  'finance',
  'general',
  'law',
  'media-culture',
  'medicine',
  'modern',
  'policy',
  'science',
  'society',
  'taiwan',
  'technology',
  'trade',
  'work',
] as const;

export type TermList = (typeof TERM_LISTS)[number];

/** Grade of a difference: passes correction / worth a look / only described. */
export type Tier = 'strong' | 'hint' | 'described';

/** Why something has its tier. */
export type GradeReason =
  /** strong: passes correction and, where these were applied, shuffling and some other choice of method. */
  | 'passed'
  /** hint: q below thresholds.strong, but found again under no other choice … */
  | 'recounts'
  /** … or shuffled speakers often give as much … */
  | 'shuffling'
  /** … or one turn, or one or two occurrences, make it … */
  | 'few_turns'
  /** … or two items share one or two sentences only. */
  | 'few_sentences'
  /** hint: q between the two thresholds. */
  | 'correction'
  /** hint: did not pass correction, but z above 1.96 in three occurrences or more. */
  | 'rate'
  /** described: chance gives as much. */
  | 'chance'
  /** described: too rare, or nobody to compare with. */
  | 'untested';

/** word: more of one speaker than of the others. theme: the same of a theme. pair: two words together. shared: said by everybody. */
export type FindingKind = 'word' | 'theme' | 'pair' | 'shared';

/** What somebody else might have chosen otherwise. */
export type Choice =
  /** Turns, not sentences, are what items stand together in. */
  | 'turns_as_units'
  /** Fillers, or single characters, are counted words too. */
  | 'fillers_counted'
  | 'singles_counted'
  /** A term must occur 2 or 5 times. */
  | 'minimum_2'
  | 'minimum_5'
  /** Without the speaker's longest turn; of a finding about everybody, without the longest of all. */
  | 'without_longest_turn'
  /** The moderator is left out where counted, counted where left out. */
  | 'moderator_reversed';
