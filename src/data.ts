/**
 * Every shape that travels through the pipeline, in the order of the flow.
 *
 *   read      file → Transcript        people, sections, turns, sentences, each with its place in the text
 *   segment   Transcript → Words       every word with its place, tag, term, and whether it counts
 *   count     Words → KeywordTables    per speaker: how often, how distinctive, how sure, who shares it
 *   relate    Words → ThemeTables      themes, who holds them, which occur together, the network
 *   chart     Tables → Chart[]         Vega-Lite specifications with title and caption
 *   publish   Tables, Chart[] → files
 *
 * Rows are flat, and a row's properties are the columns of its CSV table, in that order. Lists inside a cell are
 * arrays here and joined with ";" in CSV. `null` is an empty cell: each column says when it is empty.
 * Offsets are UTF-16 units in `Transcript.text`, end exclusive. Evidence ids: turn `12`, sentence `12.3`.
 */

export type Language = 'zh' | 'en';

/** Something odd in the data that does not stop the run. `line` counts from 1; 0 where no line can be named. */
export interface Warning {
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
  readonly line: number;
}

// ───────────────────────────────────────────────────────────── 1 read: file → Transcript

/**
 * A file as its reader hands it over. A plain text is as it was decoded (line ends and BOM aside); markup, signs that nobody says and
 * the breaks of pages are taken out by the reader, which tells so in `removed`.
 */
export interface Source {
  /** Base name with extension. */
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** The units' texts, each ending in a line feed; what is blank between them may be anything. */
  readonly text: string;
  /** In order of the text, none of them blank; no two overlap. */
  readonly units: readonly Unit[];
  /** What the reader took out, in order of the file. */
  readonly removed: readonly Removed[];
  /** What front matter, document properties or an archive say of the discussion: at most one value a key and origin. */
  readonly facts: readonly SourceFact[];
}

/** A line, paragraph, cue, cell or message of a file, with what the format itself knows of it. */
export interface Unit {
  /** Offsets in the text, end exclusive, without the line end; `start` and `end` below are seconds. */
  readonly from: number;
  readonly to: number;
  /** Line of the file on which it begins, from 1; 0 where the format has no lines. */
  readonly line: number;
  /** Whether a blank line, or another gap that the format knows, stands before it. */
  readonly afterGap: boolean;
  /** Level of a heading, 1 the highest; 0 for everything else. */
  readonly level: number;
  /** Characters at its beginning that are set in bold: 0 none, its whole length a bold line. */
  readonly bold: number;
  /** Whether it stands in a block quotation. */
  readonly quoted: boolean;
  /** Who speaks, by a field of the format; '' where that field is empty; null where the format has none and labels are to be looked for. */
  readonly speaker: string | null;
  /** Role or office, by a field of the format; '' where none. */
  readonly role: string;
  /** The format's own time of a cue or row, as printed or hh:mm:ss; '' where none. A unit with a time is something said, never a title. */
  readonly time: string;
  /** Seconds from the beginning of the recording, null where none is told. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Something of the file that is no text of the discussion. */
export interface Removed {
  readonly line: number;
  readonly kind: 'markup' | 'front matter' | 'comment' | 'caption' | 'link' | 'sign' | 'page' | 'translation' | 'data';
  readonly text: string;
}

export type FactKey = 'title' | 'date' | 'place' | 'event' | 'organisers';

export interface SourceFact {
  readonly key: FactKey;
  readonly value: string;
  readonly origin: 'front matter' | 'properties' | 'file' | 'archive';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Role = 'moderator' | 'panelist' | 'reporter' | 'audience' | 'narrator' | 'organisation' | 'unknown';

export interface Person {
  /** Canonical name, unique in the transcript. */
  readonly name: string;
  /** Other labels and forms of address under which the text knows this person. */
  readonly aliases: readonly string[];
  readonly role: Role;
  /** Same length and order as `titles`; an entry is '' where the text gives none. */
  readonly organisations: readonly string[];
  readonly titles: readonly string[];
  /** Whether this person's words are counted (settings may exclude someone). */
  readonly counted: boolean;
}

export type SectionSource = 'heading' | 'moderator' | 'automatic';

export interface Section {
  /** 1, 2, …; section 0, what stands before the first heading, is in no list. */
  readonly section: number;
  /** The number as printed ('01', '一'), '' where none is printed. */
  readonly number: string;
  readonly title: string;
  readonly source: SectionSource;
}

/** spoken: after a label. quoted: told in prose with an attributing verb. unattributed: lead-ins, by-lines, notices. */
export type TurnKind = 'spoken' | 'quoted' | 'unattributed';

export interface Turn {
  /** 1, 2, … in the order of the text. */
  readonly turn: number;
  readonly section: number;
  /** Canonical name, '' where unattributed. */
  readonly speaker: string;
  readonly kind: TurnKind;
  /** Time as printed, '' where none. */
  readonly time: string;
  /** Seconds from the beginning of the recording; null where no time is given. `end` is the beginning of the next turn where the file gives none. */
  readonly start: number | null;
  readonly end: number | null;
  /** The paragraphs of the speech, without label, time and attributing clause. */
  readonly paragraphs: readonly Span[];
}

export interface Sentence extends Span {
  /** `turn.number`: '12.3' is the third sentence of turn 12. */
  readonly id: string;
  readonly turn: number;
  readonly section: number;
  readonly speaker: string;
}

/** Text that nobody says: with the paragraphs of the turns it accounts for every character of the text that is not blank. */
export interface Aside extends Span {
  /** label: names, times and notes around speech. mark: stage directions, dates, rules. field: 时间：… of head and foot. lead-in: prose around a quotation. */
  readonly kind: 'title' | 'heading' | 'label' | 'mark' | 'field' | 'lead-in' | 'markup';
}

export interface Transcript {
  /** From the settings, else from the text, else the file name without extension. */
  readonly title: string;
  readonly date: string;
  readonly text: string;
  /** Whoever has a turn, in order of the first; then whoever is only introduced, in order of mention. */
  readonly people: readonly Person[];
  readonly sections: readonly Section[];
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
  /** In order of the text. */
  readonly asides: readonly Aside[];
  /** How the file marks its speakers, as learned or as taught: the most frequent first. */
  readonly forms: readonly LabelForm[];
  /** What could have been read otherwise: what moves most comes first. */
  readonly doubts: readonly Doubt[];
  /** What is known of the discussion itself. */
  readonly facts: readonly DiscussionRow[];
  readonly warnings: readonly Warning[];
}

/** One way in which the file marks its speakers. */
export interface LabelForm {
  /** In the syntax of the settings (reading.labels): '【{name}】{speech}', '{name} {time}{newline}{speech}'; '' where the format names the speakers. */
  readonly pattern: string;
  /** Labels that are marked so. */
  readonly count: number;
  /** Different labels among them, as printed, the most frequent first. */
  readonly names: readonly string[];
}

/** Something that a careful reader might read otherwise. */
export interface Doubt {
  /** taken: a label on thin evidence. refused: it looks like a label and was not taken. form: so for all labels of a form. signature: labels stand below the speech. aside: set aside as no speech. name: two spellings that may be one person. */
  readonly kind: 'taken' | 'refused' | 'form' | 'signature' | 'aside' | 'name';
  readonly line: number;
  /** As printed, shortened. */
  readonly text: string;
  /** Share of the characters of the file that would move to somebody else, 0 to 1. */
  readonly share: number;
  readonly message: Readonly<Record<Language, string>>;
  /** The line of the settings that decides it; '' where none does. */
  readonly setting: string;
}

/** One fact about the discussion, with where it was read. */
export interface DiscussionRow {
  readonly key: FactKey;
  readonly value: string;
  /** Ids of the sentences that say so; empty where it stands in head, front matter, properties or settings. */
  readonly sentences: readonly string[];
  readonly source: 'settings' | 'front matter' | 'properties' | 'archive' | 'file' | 'head' | 'introduction' | 'file name';
}

// ───────────────────────────────────────────────────────────── 2 segment: Transcript → Words

/** Where a word's boundaries come from. `engine`: the segmenter; all others were found whole on the raw text. */
export type WordSource = 'engine' | 'dictionary' | 'person' | 'organisation' | 'latin' | 'settings' | 'found';

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

/** One word as it is read: the same for all occurrences that are read alike. */
export interface Lexeme {
  /** Normal form under which it is counted: synonyms merged, case and width folded, shown as most often written. */
  readonly term: string;
  /** Tag of the engine's dictionary (n, v, a, nr, eng, x …), or of the list that the term comes from. */
  readonly tag: string;
  readonly source: WordSource;
  readonly reason: Reason;
}

/** A word at its place in the text. */
export interface Word extends Span {
  readonly lexeme: Lexeme;
}

/** Which segmenter ran, so that a number can be reproduced. */
export interface EngineInfo {
  readonly name: 'nodejieba' | '@node-rs/jieba';
  readonly version: string;
  /** SHA-256 over the engine's dictionary and the shipped lists. */
  readonly dictionary: string;
}

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

/** Words in order of the text, which in a sentence join to its text without gaps: four columns, a word at one place of each. */
export interface WordColumns {
  /** Places in `Words.lexemes`. */
  readonly lexeme: Uint32Array;
  /** Places in `Transcript.sentences`. */
  readonly sentence: Uint32Array;
  /** Offsets as those of a Span. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

export interface Words {
  readonly engine: EngineInfo;
  readonly lexemes: readonly Lexeme[];
  readonly words: WordColumns;
  readonly audit: readonly AuditRow[];
  /** Found terms first; each by count, then by score. */
  readonly newTerms: readonly NewTermRow[];
  readonly warnings: readonly Warning[];
}

// ───────────────────────────────────────────────────────────── rows of the tables

/** One turn: consecutive paragraphs of one speaker. */
export interface TurnRow {
  readonly turn: number;
  /** 0: before the first heading. */
  readonly section: number;
  /** '' where unattributed. */
  readonly speaker: string;
  readonly kind: TurnKind;
  readonly time: string;
  /** Han characters, Latin words and numbers as one each. */
  readonly characters: number;
  /** Verbatim; paragraphs joined by line feeds. */
  readonly text: string;
  /** Seconds from the beginning of the recording; null where no time is given. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface SectionRow {
  readonly section: number;
  readonly number: string;
  readonly title: string;
  /** '' for section 0. */
  readonly source: SectionSource | '';
  readonly first_turn: number | null;
  readonly last_turn: number | null;
  readonly characters: number;
}

export interface SpeakerRow {
  readonly speaker: string;
  readonly role: Role;
  readonly organisation: readonly string[];
  readonly title: readonly string[];
  readonly aliases: readonly string[];
  readonly turns: number;
  readonly characters: number;
  /** Of all characters of attributed turns, 0–1; null when nobody speaks. */
  readonly share: number | null;
  /** Seconds of speech; null where a turn of anybody has no times (the last one may lack its end, and then does not count). */
  readonly seconds: number | null;
  /** Sentences that end with a question mark. */
  readonly questions: number;
}

/** How evenly the talk is spread. */
export interface BalanceRow {
  /** Everybody, or everybody but the moderators. */
  readonly of: 'all' | 'without_moderator';
  readonly people: number;
  /** Of them those who are introduced and say nothing. */
  readonly silent: number;
  /** Gini coefficient of characters, corrected for few people: 0 equal – 1 one says everything. Null for fewer than three. */
  readonly gini: number | null;
  /** e to the entropy of the shares: 1 – people. */
  readonly effective_speakers: number;
}

/** Who speaks after whom within a section. */
export interface TransitionRow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Count if the next speaker were drawn by everybody's number of turns. */
  readonly expected: number;
}

/** Who took up a term that somebody else brought up. */
export interface UptakeRow {
  readonly term: string;
  readonly introduced_by: string;
  readonly first_turn: number;
  readonly first_section: number;
  readonly taken_up_by: string;
  /** Where for the first time. */
  readonly turn: number;
  readonly section: number;
  readonly count: number;
  readonly sentences: readonly string[];
}

export interface SentenceRow {
  readonly sentence: string;
  readonly turn: number;
  readonly section: number;
  readonly speaker: string;
  readonly characters: number;
  /** 1: a key sentence of its speaker in its section. */
  readonly key: 0 | 1;
  readonly text: string;
}

export interface TokenRow {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly term: string;
  readonly tag: string;
  readonly source: WordSource;
  readonly counts: 0 | 1;
  readonly reason: Reason;
}

/** One counted term over the whole discussion. */
export interface KeywordRow {
  readonly term: string;
  readonly tag: string;
  readonly count: number;
  /** Per 1,000 counted words. */
  readonly per_thousand: number;
  /** Number of speakers, turns, sections in which it occurs. */
  readonly speakers: number;
  readonly turns: number;
  readonly sections: number;
  /** DPnorm over turns, 0 even – 1 clumped (Gries 2008; Lijffijt & Gries 2012). Null when count < number of turns. */
  readonly dispersion: number | null;
  readonly first_turn: number;
  /** Who said it first. */
  readonly introduced_by: string;
  /** Who else said it later, in order. */
  readonly taken_up_by: readonly string[];
  readonly sentences: readonly string[];
}

/** How sure: passes correction / worth a look / only described. */
export type Tier = 'strong' | 'hint' | 'described';

/** Why something has its tier. */
export type GradeReason =
  /** strong: passes correction and, where it was asked, shuffling and some other choice of method. */
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

/** How sure a find is, decided once; everything that shows the find says it from here. */
export interface Grade {
  readonly tier: Tier;
  readonly reason: GradeReason;
  /** Other choices of method under which it was counted anew, and under how many it holds. Null: not asked. */
  readonly recounts: number | null;
  readonly held: number | null;
}

/** One term of one speaker against everybody else. */
export interface SpeakerKeywordRow extends Grade {
  readonly speaker: string;
  readonly term: string;
  readonly count: number;
  readonly elsewhere: number;
  /** Per 1,000 counted words of the speaker, with an exact 95 % Poisson interval. */
  readonly per_thousand: number;
  readonly low: number;
  readonly high: number;
  /** log2 ratio of the two rates, +0.5 smoothing (Hardie 2014). */
  readonly log_ratio: number;
  /** Weighted log-odds with informative Dirichlet prior, a0 = N (Monroe et al. 2008). The ranking. */
  readonly z: number;
  /** Signed log-likelihood (Dunning 1993): negative when under-used. */
  readonly g2: number;
  /** G², or Fisher's exact test where an expected count is below 5. Null: not tested (term too rare, or one speaker). */
  readonly p: number | null;
  /** Benjamini–Hochberg over the whole family. */
  readonly q: number | null;
  /** Conservative log ratio (Evert 2022), 0 when the interval holds 0. Null: not tested. */
  readonly lrc: number | null;
  readonly sentences: readonly string[];
  /** Share of shufflings of whole turns that give so large a difference. Null: too few turns, or not tested. */
  readonly p_shuffled: number | null;
  /** Of the speaker's finds with a p as small, the share that shuffled labels give too. Null: one turn alone makes the difference, or not tested. */
  readonly q_shuffled: number | null;
}

/** What chance alone gives one speaker: the labels of the speakers shuffled over the turns of each section. */
export interface ChanceRow {
  readonly speaker: string;
  /** Turns with a counted word. */
  readonly turns: number;
  /** 1 where the speaker has enough turns for the test by shuffling, else 0. */
  readonly testable: 0 | 1;
  readonly draws: number;
  /** The smallest p that shuffling could give this speaker here. */
  readonly smallest_p: number;
  /** Draws for which the whole table of tests was made anew … */
  readonly checked: number;
  /** … and words that passed the speaker's own limit of the tier strong, on average: false ones, all of them. */
  readonly strong_by_chance: number;
}

export interface SharedRow {
  readonly term: string;
  readonly class: 'everyone' | 'several' | 'one';
  /** Who says it, in order of people. */
  readonly speakers: readonly string[];
  /** Lowest and highest rate per 1,000 counted words over all counted speakers. */
  readonly least: number;
  readonly most: number;
  readonly sentences: readonly string[];
  /** Who never says it, where all others do (at most two, of at least four); else empty. */
  readonly missing: readonly string[];
  /** 1: surely said alike by all; the 95 % interval of every speaker's log ratio lies within ±1. Else 0. */
  readonly lockword: 0 | 1;
}

/** Two items (terms or themes) in one sentence. */
export interface PairRow extends Grade {
  readonly a: string;
  readonly b: string;
  /** Sentences with both, with a, with b, and all sentences. */
  readonly both: number;
  readonly a_total: number;
  readonly b_total: number;
  readonly units: number;
  readonly dice: number;
  readonly jaccard: number;
  /** −1 … 1 (Bouma 2009). */
  readonly npmi: number;
  readonly g2: number;
  /** One-sided: occur together more often than by chance. */
  readonly p: number;
  readonly q: number;
  readonly sentences: readonly string[];
}

export interface ThemeRow {
  readonly theme: string;
  readonly source: 'codebook' | 'discovered';
  /** Those of rules too. */
  readonly terms: readonly string[];
  readonly sentences_coded: number;
  /** Of all sentences of counted speakers, 0–1. */
  readonly share: number;
  /** Number of speakers with at least one coded sentence. */
  readonly speakers: number;
  /** Ids of the coded sentences. */
  readonly sentences: readonly string[];
  /** Rules of the codebook, as the settings may write them. */
  readonly rules: readonly string[];
  /** Discovered: how much of the theme 50 other seeds find again, 0–1 (mean Jaccard of its terms with the nearest group). Null for a codebook. */
  readonly stability: number | null;
}

export interface ThemeSpeakerRow extends Grade {
  readonly speaker: string;
  readonly theme: string;
  /** Coded sentences, of the speaker's sentences. */
  readonly count: number;
  readonly of: number;
  readonly share: number;
  /** 95 % Wilson interval of the share. */
  readonly low: number;
  readonly high: number;
  /** Count expected if everybody held the theme alike. */
  readonly expected: number;
  /** Fisher's exact test, two-sided, against all other speakers. Null with one speaker. */
  readonly p: number | null;
  readonly q: number | null;
  readonly sentences: readonly string[];
  /** As in SpeakerKeywordRow. */
  readonly p_shuffled: number | null;
  readonly q_shuffled: number | null;
}

export interface ThemeSectionRow {
  readonly section: number;
  readonly theme: string;
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly sentences: readonly string[];
}

/** What one speaker said in one section. */
export interface AnswerRow {
  readonly section: number;
  readonly speaker: string;
  readonly characters: number;
  readonly top_terms: readonly string[];
  /** Terms that nobody else said in this section. */
  readonly only_here: readonly string[];
  /** Sentence ids. */
  readonly key_sentences: readonly string[];
}

/** One asked-for word: was it kept whole? */
export interface AuditRow {
  readonly item: string;
  readonly kind: 'person' | 'organisation' | 'word' | 'theme' | 'synonym' | 'stop';
  /** `found`: nobody; the document itself made it a term. */
  readonly asked_by: 'settings' | 'text' | 'dictionary' | 'found';
  /** How it is wanted: 'whole', 'counted as X', 'not whole', 'not counted', 'counted'. */
  readonly wanted: string;
  /** Occurrences on the raw text. */
  readonly found: number;
  /** Occurrences that are one word in tokens.csv. */
  readonly whole: number;
  /** Where it did not hold: the words as they stand, joined by "|". '' when it always held. */
  readonly example: string;
  /** Of the shipped lists the one that has it. '' where another asked for it. */
  readonly list: TermList | '';
  /** Those in which it is found. */
  readonly sentences: readonly string[];
}

/** A term that nobody asked for: kept whole because the text itself makes it one, or only proposed. */
export interface NewTermRow {
  readonly term: string;
  /** found: kept whole. proposed: not applied. */
  readonly status: 'found' | 'proposed';
  /** n; ns for a place, nr for somebody's name with a form of address, nt for an organisation. */
  readonly tag: 'n' | 'ns' | 'nr' | 'nt';
  /** Occurrences that are, or would become, one word. */
  readonly count: number;
  /** How sure, 0–1; the lowest of its occurrences. Null where its form alone says it: a suffix, a prefix, a form of address, a title. */
  readonly score: number | null;
  /** How it was cut, or is. */
  readonly parts: readonly string[];
  readonly sentences: readonly string[];
}

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

/** Whether a headline finding is found again under another choice. */
export interface RobustnessRow {
  /** Number of the finding; its rows stand together. */
  readonly finding: number;
  readonly kind: FindingKind;
  /** '' where it is about everybody. */
  readonly speaker: string;
  /** The term, the two terms of a pair, or the theme. */
  readonly items: readonly string[];
  /** Of the finding in the main analysis; described for what everybody says, which is counted and not tested. */
  readonly tier: Tier;
  readonly choice: Choice;
  readonly holds: 0 | 1;
  /** Of its test under this choice. Null where it is too rare to be tested, and for what everybody says. */
  readonly p: number | null;
}

/** Node of the term network: coordinates are computed once, with the seed, and travel with the data. */
export interface NetworkNode {
  readonly term: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** 1, 2, … by size; 0 where communities are not computed (fewer than 10 nodes). */
  readonly community: number;
}

export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly dice: number;
  /** True where the pair is strong. */
  readonly sure: boolean;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Louvain modularity, null when communities are not computed. */
  readonly modularity: number | null;
}

/** A speaker or a term of the correspondence map. */
export interface MapPoint {
  readonly kind: 'speaker' | 'term';
  readonly item: string;
  /** Counted words of the map that the speaker says, or occurrences of the term. */
  readonly count: number;
  /** Principal coordinates; 0 is the average of all. */
  readonly x: number;
  readonly y: number;
  /** Share of both axes that it makes, among its kind, 0–1. */
  readonly contribution: number;
}

/** Terms × speakers on two axes, which travels with the data as the network does. No points where there are too few to compare. */
export interface CorrespondenceMap {
  readonly points: readonly MapPoint[];
  /** Of all differences (inertia) the share on either axis, 0–1; 0 without points. */
  readonly shares: readonly [number, number];
}

/** What a table was counted from: said in every caption. */
export interface Basis {
  readonly sentences: number;
  readonly counted_words: number;
  /** Speakers whose words are counted, in order of people. */
  readonly speakers: readonly string[];
  /** Counted words of each of `speakers`, same order. */
  readonly words_of: readonly number[];
  /** Size of the family of tests in keywords-by-speaker, and the frequency filter. */
  readonly keyword_tests: number;
  readonly minimum_count: number;
  /** Whether speakers take their turns in the same order in every section. */
  readonly order_fixed: boolean;
  /** Of discovered themes: how alike the division into themes is to those of 50 seeds (mean adjusted Rand index, 1 always the same). Null for a codebook. */
  readonly themes_agreement: number | null;
  /** q below which a find is strong or a hint, as the settings give it. */
  readonly thresholds: { readonly strong: number; readonly hint: number };
  /** Pairs of terms past the filter, and those that are strong. */
  readonly pairs_tested: number;
  readonly pairs_passed: number;
}

// ───────────────────────────────────────────────────────────── 3 count, 4 relate

export interface KeywordTables {
  readonly discussion: readonly DiscussionRow[];
  readonly turns: readonly TurnRow[];
  readonly sections: readonly SectionRow[];
  readonly speakers: readonly SpeakerRow[];
  readonly tokens: readonly TokenRow[];
  readonly keywords: readonly KeywordRow[];
  readonly keywordsBySpeaker: readonly SpeakerKeywordRow[];
  readonly chance: readonly ChanceRow[];
  readonly balance: readonly BalanceRow[];
  readonly transitions: readonly TransitionRow[];
  readonly uptake: readonly UptakeRow[];
  readonly sharedVocabulary: readonly SharedRow[];
  readonly correspondence: CorrespondenceMap;
  readonly segmentationAudit: readonly AuditRow[];
  readonly newTerms: readonly NewTermRow[];
}

export interface ThemeTables {
  readonly sentences: readonly SentenceRow[];
  readonly termPairs: readonly PairRow[];
  readonly themes: readonly ThemeRow[];
  readonly themeBySpeaker: readonly ThemeSpeakerRow[];
  readonly themeBySection: readonly ThemeSectionRow[];
  readonly themePairs: readonly PairRow[];
  readonly answers: readonly AnswerRow[];
  readonly robustness: readonly RobustnessRow[];
  readonly network: Network;
}

/** All that charts and reports are made from. */
export interface Tables extends KeywordTables, ThemeTables {
  readonly title: string;
  readonly date: string;
  readonly basis: Basis;
}

// ───────────────────────────────────────────────────────────── 5 chart

/** One question, one picture. */
export interface Chart {
  /** File name without extension, for example `turn-timeline`. */
  readonly id: string;
  /** The question that it answers, in the report's language. */
  readonly title: string;
  /** What is drawn, from how much, and how to read it. */
  readonly caption: string;
  /** For readers who do not see the picture: the main content in words. */
  readonly alt: string;
  /** A complete Vega-Lite specification with its data inside. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** A rendered chart. `png` is 2560×1440; null where not asked for. */
export interface Picture {
  readonly id: string;
  readonly svg: string;
  readonly png: Uint8Array | null;
}
