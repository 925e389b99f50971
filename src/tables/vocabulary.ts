/** The words that a column may hold, where there are only some. */

export type Language = 'zh' | 'en';

export type FactKey = 'title' | 'date' | 'time' | 'place' | 'event' | 'organisers' | 'present' | 'observers' | 'absent' | 'recorder';

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

/** Grade of a find: chance seldom gives it / worth a look / only described. */
export type Tier = 'strong' | 'hint' | 'described';

/** Why something has its tier. */
export type GradeReason =
  /** strong: q below thresholds.strong. */
  | 'passed'
  /** hint: q between the two thresholds … */
  | 'correction'
  /** … or two items share one or two sentences only. */
  | 'few_sentences'
  /** … or of a group q is small enough, but in more than one of twenty ways to deal people anew something has as small a one. */
  | 'whole'
  /** described: chance gives as much … */
  | 'chance'
  /** … or fewer than three occurrences, or one turn, make it … */
  | 'few_turns'
  /** … or two items share sentences of one turn only … */
  | 'one_turn'
  /** … or it is said less than by the others … */
  | 'less'
  /** … or of a group it is said by one person, or fewer than three times … */
  | 'few_people'
  /** … or the people of the group could be chosen in 20 ways or fewer … */
  | 'few_ways'
  /** … or it is too rare, or there is nobody to compare with. */
  | 'untested';

/** word: more of one speaker than of the others. head, theme: the same of words of one head, and of a theme. pair: two words together. shared: said by everybody. */
export type FindingKind = 'word' | 'head' | 'theme' | 'pair' | 'shared';

/** What somebody else might have chosen otherwise. */
export type Choice =
  /** Turns with it are counted, not words or sentences. */
  | 'turns_as_units'
  /** Without the speaker's longest turn; of a finding about everybody, without the longest of all. */
  | 'without_longest_turn'
  /** The moderator is left out where counted, counted where left out. */
  | 'moderator_reversed';

/** core: main statement of somebody in the discussion. answer: of somebody in a section. further: more of what somebody says there. quotable: short and pointed. */
export type QuoteKind = 'core' | 'answer' | 'further' | 'quotable';
