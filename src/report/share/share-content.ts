import { castOf, mainSpeakers } from '../../charts/cast.js';
import type { Language, QuoteRow, SpeakerRow, Tables } from '../../data.js';
import { describeDiscussion } from '../../spreadsheets/describe-discussion.js';
import { sectionLabel } from '../section-label.js';
import { askedIn, atMostOfEach, linesBeside, officesOf, statementsOf } from '../sections/overview.js';
import { type Wording, wordingOf } from '../wording/wording.js';

export interface SharePerson {
  readonly name: string;
  /** '' where the text tells of none. */
  readonly office: string;
  /** The colour that is theirs in every chart. */
  readonly colour: string;
}

export interface SharePassage extends SharePerson {
  readonly text: string;
  /** Ids of its first and last sentence, or of its only one. */
  readonly sentences: string;
}

/** What cards, long picture, article and captions say: the overview of the report, as plain text. */
export interface ShareContent {
  readonly title: string;
  /** Date, place, event and organisers as far as they are known. */
  readonly about: string;
  /** Whoever spoke; of very many those who said most. */
  readonly people: readonly SharePerson[];
  /** How many more spoke. */
  readonly others: number;
  readonly questions: readonly string[];
  /** One core statement of each person. */
  readonly statements: readonly SharePassage[];
  /** Other lines that can be quoted, at most two of a speaker. */
  readonly lines: readonly SharePassage[];
  readonly themes: readonly { readonly theme: string; readonly sentences: number }[];
}

const MOST_PEOPLE = 24;
const MOST_THEMES = 5;
const MOST_QUESTIONS = 12;
/** Of one speaker, beside the core statement: an interview would else be a row of cards of one person. */
const MOST_LINES = 2;

/**
 * `fits`: whether a passage is short enough to be shown whole; the next best one stands for one that is not. Without passages where none
 * can be quoted alone; null where nobody says anything to quote at all.
 */
export function shareContent(tables: Tables, language: Language, fits: (text: string) => boolean): ShareContent | null {
  const wording = wordingOf(language);
  if (tables.quotes.length === 0) return null;
  const quotes = tables.quotes.filter(({ text }) => fits(clean(text)));
  const statements = statementsOf({ speakers: tables.speakers, quotes });
  const lines = atMostOfEach(MOST_LINES, linesBeside(statements, quotes));
  const { shown, others } = mainSpeakers(castOf(tables.speakers).speakers, MOST_PEOPLE);
  const person = personOf(tables.speakers, wording);
  const passage = (row: QuoteRow): SharePassage => ({
    ...person(row.speaker),
    text: clean(row.text),
    sentences: [...new Set([row.sentences.at(0) ?? '', row.sentences.at(-1) ?? ''])].join('–'),
  });
  return {
    title: clean(tables.title),
    about: describeDiscussion(tables, language)
      .map(({ label, value }) => clean(`${label}${value}`))
      .join(' · '),
    people: shown.map(({ speaker }) => person(speaker)),
    others: others.length,
    questions: askedIn(tables)
      .slice(0, MOST_QUESTIONS)
      .map((row) => clean(sectionLabel(row))),
    statements: statements.map(passage),
    lines: lines.map(passage),
    themes: tables.themes
      .toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1))
      .slice(0, MOST_THEMES)
      .map(({ theme, sentences_coded }) => ({ theme: clean(theme), sentences: sentences_coded })),
  };
}

function personOf(rows: readonly SpeakerRow[], wording: Wording): (speaker: string) => SharePerson {
  const { colour } = castOf(rows);
  const bySpeaker = new Map(rows.map((row) => [row.speaker, row]));
  return (speaker) => {
    const row = bySpeaker.get(speaker);
    return { name: clean(speaker) || wording.nobody, office: row ? clean(officesOf(row, wording)) : '', colour: colour(speaker) };
  };
}

/** In one line, and without what has no picture or would turn the direction of the text around it. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
    .trim();
