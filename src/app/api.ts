/** What the page and the server of `yuanzhuo app` say to each other. Types only: one runs in the browser, the other does not. */
import type { Aside, DiscussionRow, Doubt, LabelForm, Language, Section, SpeakerRow, TableRows, TurnKind, Warning } from '../data.js';

export type Messages = Readonly<Record<Language, string>>;

/** new: never run. current: the output is what the transcript and its settings give. changed: it is older. */
export type RunState = 'new' | 'current' | 'changed';

/** A row of GET /api/discussions. Title, date and people are null where they are not known without reading the file. */
export interface DiscussionSummary {
  readonly name: string;
  readonly bytes: number;
  readonly title: string | null;
  readonly date: string | null;
  readonly people: readonly string[] | null;
  readonly doubts: number | null;
  readonly state: RunState;
}

/** A stretch of the text as it was understood: speech of a turn, or an aside. */
export interface Stretch {
  readonly kind: 'speech' | Aside['kind'];
  /** 0 where the format has no lines. */
  readonly line: number;
  /** 0 for an aside. */
  readonly turn: number;
  readonly text: string;
  /** Offsets in the text at which sentences begin. */
  readonly sentences: readonly number[];
}

export interface ReadTurn {
  readonly turn: number;
  readonly section: number;
  readonly speaker: string;
  readonly kind: TurnKind;
  readonly time: string;
}

/** What a doubt can be answered with: the edit is sent as it is. */
export interface Answer {
  readonly says: 'speaker' | 'not-speaker' | 'labels' | 'labels-before' | 'labels-after' | 'same' | 'different' | 'heading' | 'skip';
  readonly edit: object;
}

export interface AnsweredDoubt extends Doubt {
  readonly answers: readonly Answer[];
}

export type PersonRow = Pick<
  SpeakerRow,
  'speaker' | 'role' | 'organisation' | 'title' | 'aliases' | 'turns' | 'characters' | 'share' | 'counted'
>;

/** Colours as #rrggbb; `logo`: file beside the transcript, '' where there is none. */
export interface BrandView {
  readonly colours: Readonly<Record<'accent' | 'ink' | 'quiet' | 'paper', string>>;
  readonly font: string;
  readonly logo: string;
}

/** GET /api/discussions/NAME, and the answer to every edit. */
export interface ReadingView {
  readonly name: string;
  /** Of transcript and settings: an edit of another version is refused. */
  readonly version: string;
  readonly title: string;
  readonly language: Language;
  readonly stretches: readonly Stretch[];
  readonly turns: readonly ReadTurn[];
  readonly people: readonly PersonRow[];
  readonly sections: readonly Section[];
  readonly forms: readonly LabelForm[];
  readonly facts: readonly DiscussionRow[];
  readonly doubts: readonly AnsweredDoubt[];
  readonly warnings: readonly Warning[];
  /** Lines that the reader of the format took out. */
  readonly removed: number;
  /** What can be undone and redone, in words of the edit; null where nothing can. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Formats that the report can be taken away as. */
  readonly formats: readonly string[];
  readonly brand: BrandView;
  /** The settings file as it is. */
  readonly settings: string;
}

/** Theme of the settings as they write it. */
export interface CodebookEntry {
  readonly theme: string;
  readonly entries: readonly unknown[];
}

/** GET /api/discussions/NAME/counts. */
export interface CountsView {
  readonly version: string;
  /** Words that were counted. */
  readonly counted: number;
  readonly keywords: TableRows['keywords'];
  readonly newTerms: TableRows['newTerms'];
  readonly variants: TableRows['spellingVariants'];
  readonly themes: TableRows['themes'];
  readonly themePairs: TableRows['themePairs'];
  readonly uncoded: TableRows['uncodedSentences'];
  readonly sentences: readonly Pick<TableRows['sentences'][number], 'sentence' | 'speaker' | 'text'>[];
  readonly codebook: readonly CodebookEntry[];
  readonly stop: { readonly add: readonly string[]; readonly keep: readonly string[] };
  readonly words: readonly string[];
  readonly notWords: readonly string[];
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
}

/** GET /api/discussions/NAME/findings: the main ones, as the report has them. */
export interface FindingsView {
  readonly version: string;
  readonly findings: readonly { readonly tier: string; readonly text: string }[];
}

/** What an edit would do, before it is kept. */
export interface Preview {
  readonly counted: readonly [before: number, after: number];
  readonly terms: readonly { readonly term: string; readonly before: number; readonly after: number }[];
  readonly themes: readonly { readonly theme: string; readonly before: number; readonly after: number }[];
}

/** POST /api/rules: a rule as the settings write it, or what is wrong with it. */
export interface CheckedRule {
  readonly rule: unknown;
  readonly problem: Messages | null;
}

/** Every answer that is no success. `current`: with 409, what the file is now. */
export interface Failure {
  readonly code: string;
  readonly messages: Messages;
  readonly current?: ReadingView;
}

/** What GET /api/events tells. */
export type AppEvent =
  | { readonly kind: 'changed'; readonly name: string }
  | { readonly kind: 'stage'; readonly name: string; readonly stage: string }
  | { readonly kind: 'drawn'; readonly name: string; readonly drawn: number; readonly of: number };
