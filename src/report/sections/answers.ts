import type { AnswerRow, QuoteRow, SectionRow, Tables } from '../../data.js';
import { isOfAnswer } from '../../questions-and-answers.js';
import { type Block, count, type DocumentSection, joined, type Line, name, quoted, said, text } from '../document.js';
import { type Evidence, evidenceOfSentences } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { sectionLabel } from '../section-label.js';
import type { Wording } from '../wording/wording.js';
import { figuresOf } from './figures.js';

/** What each speaker said in each section: verbatim passages, main words, and what nobody else said there. */
export function answersSection({ tables, charts, wording }: SectionParts): DocumentSection {
  const answered = tables.sections
    .map((section) => ({ section, answers: tables.answers.filter((answer) => answer.section === section.section) }))
    .filter(({ section, answers }) => section.section > 0 || answers.length > 0);
  const blocks = answered.flatMap(({ section, answers }) => [
    ...headingOf(section, answered.length, wording),
    ...(answers.length === 0 ? [note(wording.answers.none)] : answers.flatMap((answer) => answerBlocks(answer, tables, wording))),
  ]);
  return {
    id: 'answers',
    title: wording.titles.answers,
    blocks: tables.answers.length === 0 ? [] : [note(wording.answers.note), ...figuresOf(charts, 'answers'), ...blocks],
  };
}

/** What is sent or shown to others has no passage below this estimate of standing alone: it would rather embarrass than tell. */
const LEAST = 0.3;

/** The answer of each person who has one in a section, in order of the people; another passage of that person there where it would rather embarrass, or none. */
export function bestAnswers(section: number, { quotes, speakers }: Pick<Tables, 'quotes' | 'speakers'>): readonly QuoteRow[] {
  const answering = new Set(quotes.flatMap((row) => (row.section === section && row.kind.includes('answer') ? row.speaker : [])));
  const here = quotes
    .filter((row) => row.section === section && isOfAnswer(row) && row.stands >= LEAST && answering.has(row.speaker))
    .toSorted((a, b) => Number(b.kind.includes('answer')) - Number(a.kind.includes('answer')) || b.alone - a.alone || a.rank - b.rank);
  return speakers.flatMap(({ speaker }) => here.find((row) => row.speaker === speaker) ?? []);
}

const note = (content: string): Block => ({ kind: 'note', content: [text(content)] });

/** A discussion without sections needs no heading above its only part. */
function headingOf(row: SectionRow, parts: number, wording: Wording): readonly Block[] {
  if (row.section === 0) return parts === 1 ? [] : [{ kind: 'heading', content: [text(wording.lead)] }];
  const heading: Block = { kind: 'heading', content: [said(sectionLabel(row))] };
  const how = row.source === '' ? '' : wording.sectionSource[row.source];
  return how === '' ? [heading] : [heading, note(how)];
}

function answerBlocks(answer: AnswerRow, { quotes, sentences }: Tables, wording: Wording): readonly Block[] {
  const isHere = ({ section, speaker }: Pick<AnswerRow, 'section' | 'speaker'>): boolean =>
    section === answer.section && speaker === answer.speaker;
  const passages = quotes.filter((row) => isHere(row) && isOfAnswer(row)).toSorted((a, b) => a.turn - b.turn);
  const words = [
    wordsLine(wording.answers.topTerms, answer.top_terms, wording),
    wordsLine(wording.answers.onlyHere, answer.only_here, wording),
  ].filter((line) => line.length > 0);
  if (passages.length + words.length === 0) return [];
  return [
    { kind: 'subheading', content: [name(answer.speaker || wording.nobody)] },
    ...(passages.length === 0 ? [inText(evidenceOfSentences(answer.speaker, sentences.filter(isHere)), wording)] : passages.map(quoted)),
    ...(words.length === 0 ? [] : [{ kind: 'note', content: joined(words, wording.semicolon) } as const]),
  ];
}

/** Where no passage can be taken out, the words are in the text. */
const inText = (said: Evidence, { answers, evidence }: Wording): Block => ({
  kind: 'note',
  content: answers.inText(count(said, evidence.sentences(said.sentences.length))),
});

function wordsLine(label: string, terms: readonly string[], wording: Wording): Line {
  if (terms.length === 0) return [];
  return [
    text(`${label}${wording.colon}`),
    ...joined(
      terms.map((term) => [said(term)]),
      wording.and,
    ),
  ];
}
