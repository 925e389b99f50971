/**
 * Every shape that travels through the pipeline, in the order of the flow.
 *
 *   read      file → Transcript        people, sections, turns, sentences, each with its offsets in the text
 *   segment   Transcript → Words       every word with its offsets, tag, term, and whether it counts
 *   count     Words → tables           per speaker: how often, how distinctive, with which grade, who shares it
 *   relate    Words → tables           themes, who holds them, which occur together, the network
 *   chart     Tables → Chart[]         Vega-Lite specifications with title and caption
 *   publish   Tables, Chart[] → files
 *
 * The rows of the tables are defined in src/tables/, one file a table: they are flat, and their properties are the columns, in that order. Lists
 * inside a cell are arrays here and joined with ";" in CSV. `null` is an empty cell: each column says when it is empty.
 * Offsets are UTF-16 units in `Transcript.text`, end exclusive. Evidence ids: turn `12`, sentence `s12.3`.
 */

import type { TopLevelSpec } from 'vega-lite';
import type { Row } from './tables/table.js';
import type { AuditRow, DiscussionRow, NewTermRow, TABLES, VariantRow } from './tables/tables.js';
import type { FactKey, GradeReason, Language, Reason, Role, SectionSource, Tier, TurnKind, WordSource } from './tables/vocabulary.js';

export type * from './tables/tables.js';
export type * from './tables/vocabulary.js';

/** Something odd in the data that does not stop the run. `line` counts from 1; 0 where no line can be named. */
export interface Warning {
  readonly code: string;
  readonly message: Readonly<Record<Language, string>>;
  readonly line: number;
}

// ───────────────────────────────────────────────────────────── 1 read: file → Transcript

/**
 * A file as its reader hands it over. A plain text is as it was decoded (apart from line ends and BOM); the reader takes out markup, symbols that are
 * not spoken and page breaks, and lists them in `removed`.
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
  /** Seconds from the beginning of the recording, null where none is given. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Something of the file that is no text of the discussion. */
export interface Removed {
  readonly line: number;
  readonly kind: 'markup' | 'front matter' | 'comment' | 'caption' | 'link' | 'sign' | 'page' | 'translation' | 'data';
  readonly text: string;
}

export interface SourceFact {
  readonly key: FactKey;
  readonly value: string;
  readonly origin: 'front matter' | 'properties' | 'file' | 'archive';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

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

export interface Section {
  /** 1, 2, …; section 0, what stands before the first heading, is in no list. */
  readonly section: number;
  /** The number as printed ('01', '一'), '' where none is printed. */
  readonly number: string;
  readonly title: string;
  readonly source: SectionSource;
}

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
  /** 's12.3' is the third sentence of turn 12. */
  readonly id: string;
  readonly turn: number;
  readonly section: number;
  readonly speaker: string;
}

/** Text that is no speech: with the paragraphs of the turns it accounts for every character of the text that is not blank. */
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
  /** How the file marks its speakers, as learned or as the settings give it: the most frequent first. */
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

// ───────────────────────────────────────────────────────────── 2 segment: Transcript → Words

/** One word as it is read: the same object for all occurrences that are read the same way. */
export interface Lexeme {
  /** Normal form under which it is counted: synonyms merged, case and width folded, shown as most often written. */
  readonly term: string;
  /** Tag of the engine's dictionary (n, v, a, nr, eng, x …), or of the list that the term comes from. */
  readonly tag: string;
  readonly source: WordSource;
  readonly reason: Reason;
}

/** A word with its offsets in the text. */
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

/** Words in order of the text, which in a sentence join to its text without gaps: four columns, a word at the same index of each. */
export interface WordColumns {
  /** Indices into `Words.lexemes`. */
  readonly lexeme: Uint32Array;
  /** Indices into `Transcript.sentences`. */
  readonly sentence: Uint32Array;
  /** Offsets as those of a Span. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

export interface Words {
  readonly engine: EngineInfo;
  readonly lexemes: readonly Lexeme[];
  readonly words: WordColumns;
  /** Terms that any discussion says, with their grades (0–1). */
  readonly general: ReadonlyMap<string, number>;
  readonly audit: readonly AuditRow[];
  /** Found terms first; each by count, then by score. */
  readonly newTerms: readonly NewTermRow[];
  /** By the count of the term, then by that of the variant. */
  readonly variants: readonly VariantRow[];
  readonly warnings: readonly Warning[];
}

// ───────────────────────────────────────────────────────────── rows of the tables

/** Grade of a find, decided once by its test; everything that shows the find takes it from here. */
export interface Grade {
  readonly tier: Tier;
  readonly reason: GradeReason;
  /** Other choices of method under which it was counted anew, and under how many it holds. Null: not recounted. */
  readonly recounts: number | null;
  readonly held: number | null;
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
  readonly strong: boolean;
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

/** Terms × speakers on two axes, which travels with the data as the network does. No points where there are too few to compare, or where shuffled speakers differ as much. */
export interface CorrespondenceMap {
  readonly points: readonly MapPoint[];
  /** Of all differences (inertia) the share on either axis, 0–1; 0 without points. */
  readonly shares: readonly [number, number];
  /** Share of shuffles of the speakers whose words differ as much; null where there are too few to compare. */
  readonly p: number | null;
}

/** Every attribute that the settings give to somebody in this discussion, and its value by speaker. */
export interface Attributes {
  readonly names: readonly string[];
  readonly of: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words of other texts, to which a discussion is compared. */
export interface Reference {
  readonly facts: ReferenceFacts;
  /** Folded term → its use. A term that is not here is said 0 times in texts; of a list nothing is known of it. */
  readonly uses: ReadonlyMap<string, ReferenceUse>;
  /** Counted words, as far as the lists of this program say that a word counts. */
  readonly words: number;
  /** Null for a frequency list. */
  readonly texts: ReferenceTexts | null;
}

/** x occurrences of a term in texts of n counted words each: Σx, Σx², Σx·n, and the number of texts with it. */
export interface ReferenceUse {
  readonly count: number;
  readonly squares: number;
  readonly products: number;
  readonly documents: number;
}

/** The texts themselves: how many (`turns`, since they are to a reference what turns are to a discussion), Σn, Σn², and the design effect of all words. */
export interface ReferenceTexts {
  readonly turns: number;
  readonly units: number;
  readonly unitSquares: number;
  readonly effect: number;
}

/** What is said of a reference. */
export interface ReferenceFacts {
  readonly kind: 'folder' | 'corpus' | 'list' | 'dictionary';
  /** Name of the folder or file, or of the segmenter whose dictionary it is. */
  readonly name: string;
  /** Null for a frequency list. */
  readonly texts: number | null;
  readonly words: number;
  /** Different words. */
  readonly terms: number;
  /** Texts that hold this very discussion and were left out, by name. */
  readonly left_out: readonly string[];
  /** Texts that are copies of others of the reference, which are counted once. */
  readonly copies: readonly string[];
  /** Of all that was read, lower-case hex. */
  readonly sha256: string;
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
  /** Of discovered themes: how similar the division into themes is to those of 50 seeds (mean adjusted Rand index, 1 always the same). Null for a codebook. */
  readonly themes_agreement: number | null;
  /** q below which a find is strong or a hint, as the settings give it. */
  readonly thresholds: { readonly strong: number; readonly hint: number };
  /** Pairs of terms past the filter, and those that are strong. */
  readonly pairs_tested: number;
  readonly pairs_passed: number;
}

// ───────────────────────────────────────────────────────────── 3 count, 4 relate

/** All that charts and reports are made from. */
export interface Tables extends TableRows {
  readonly title: string;
  readonly date: string;
  readonly basis: Basis;
  readonly correspondence: CorrespondenceMap;
  readonly network: Network;
  /** What the settings say of the people, and may compare them by; in order of the settings. */
  readonly attributes: Attributes;
  /** What `referenceKeywords` compares with; null where the settings name nothing. */
  readonly reference: ReferenceFacts | null;
}

/** The rows of every table, under the names of the catalogue. */
export type TableRows = { readonly [Name in keyof typeof TABLES]: readonly Row<(typeof TABLES)[Name]>[] };

// ───────────────────────────────────────────────────────────── 5 chart

/** Sections of the report that charts belong to. */
export type ChartSection = 'answers' | 'people' | 'themes' | 'keywords' | 'differences' | 'reference' | 'groups' | 'pairs';

/** One question, one picture. */
export interface Chart {
  /** File name without extension, for example `turn-timeline`. */
  readonly id: string;
  /** Section of the report in which it stands; without one, among the further charts. */
  readonly section?: ChartSection;
  /** The question that it answers, in the report's language. */
  readonly title: string;
  /** What is drawn, from how much, and how to read it. */
  readonly caption: string;
  /** The caption in a few words, where the picture is projected. */
  readonly brief?: string;
  /** For readers who do not see the picture: the main content in words. */
  readonly alt: string;
  /** A complete Vega-Lite specification with its data inside. */
  readonly spec: TopLevelSpec;
}

/** A picture that is no chart, for sharing: texts and shapes, each at its place in pixels from the upper left corner. */
export interface Sheet {
  /** File name without extension. */
  readonly id: string;
  readonly title: string;
  /** For readers who do not see the picture. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly mode: 'light' | 'dark';
  readonly paper: string;
  /** The later ones lie above the earlier ones. */
  readonly marks: readonly SheetMark[];
}

export type SheetMark =
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string }
  /** One line; `y` is its baseline, `x` where it begins, or ends where it is anchored there. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 'normal' | 'bold';
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
    }
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly type: 'png' | 'jpeg';
      readonly bytes: Uint8Array;
    };

/** A rendered chart or sheet. `png` of a chart is 2560×1440, of a sheet as large as the sheet; null where not requested. */
export interface Picture {
  readonly id: string;
  readonly svg: string;
  readonly png: Uint8Array | null;
}
