import type { FactRow, MentionRow, QuestionRow, SentenceRow, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, count, type DocumentSection, joined, type Line, name, opens, said, text } from '../document.js';
import { evidenceOfRow } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { heading, moreNote } from './headed.js';

const MOST = { figures: 20, days: 15, names: 12, others: 15 } as const;
/** Characters of an answer beside its question; more are in the text. */
const LONGEST_ANSWER = 70;

/** Figures, days, names, questions with answers, and next steps that were said, each with its sentence. */
export function factsSection({ tables, wording }: SectionParts): DocumentSection {
  const sentences = new Map(tables.sentences.map((row) => [row.sentence, row]));
  const blocks = [
    ...figureBlocks(tables.facts, sentences, wording),
    ...dayBlocks(tables.facts, sentences, wording),
    ...nameBlocks(tables.mentions, wording),
    ...questionBlocks(tables, wording),
    ...commitmentBlocks(tables, wording),
  ];
  return {
    id: 'facts',
    title: wording.titles.facts,
    blocks: blocks.length === 0 ? [] : [{ kind: 'note', content: [text(wording.factual.note)] }, ...blocks],
  };
}

/** Up to here reasons and questions are counted by the piece. */
const SMALL = 10;

/** Amounts and shares that count something, and spans of time. */
function isTold({ kind, value, counts, unit }: FactRow): boolean {
  if (value === null) return false;
  if (kind === 'share') return true;
  if (counts + unit === '') return false;
  return kind === 'duration' || (kind === 'amount' && !(unit === '个' && value < SMALL));
}

/** The figures that say something, those of one sentence together, in order of the text. */
export const toldFigures = (rows: readonly FactRow[]): readonly (readonly FactRow[])[] => [
  ...groupBy(rows.filter(isTold), ({ sentence }) => sentence).values(),
];

/** Days of the calendar or the week, those of one sentence together: what was arranged, and until when. */
const toldDays = (rows: readonly FactRow[]): readonly (readonly FactRow[])[] => [
  ...groupBy(
    rows.filter(({ kind, unit }) => kind === 'date' && DAYS.has(unit)),
    ({ sentence }) => sentence,
  ).values(),
];

const DAYS: ReadonlySet<string> = new Set(['日', '月日', '年月日', '星期']);

type Sentences = ReadonlyMap<string, SentenceRow>;

function figureBlocks(rows: readonly FactRow[], sentences: Sentences, wording: Wording): readonly Block[] {
  const told = toldFigures(rows);
  const shown = told.slice(0, MOST.figures);
  if (shown.length === 0) return [];
  const cells = shown.map((own) => {
    const [speaker, figures, sentence] = saidIn(own, sentences, wording);
    return [speaker, figures, [said(thingsOf(own).join(wording.and))], sentence];
  });
  const { figures } = wording.factual;
  const table = tableOf(figures, ['speaker', 'text', 'counts'], cells, wording);
  return [heading(figures), table, ...moreNote(told.length, shown.length, 'facts', wording)];
}

function dayBlocks(rows: readonly FactRow[], sentences: Sentences, wording: Wording): readonly Block[] {
  const told = toldDays(rows);
  const shown = told.slice(0, MOST.days);
  if (shown.length === 0) return [];
  const cells = shown.map((own) => saidIn(own, sentences, wording));
  const { days } = wording.factual;
  return [heading(days), tableOf(days, ['speaker', 'text'], cells, wording), ...moreNote(told.length, shown.length, 'facts', wording)];
}

/** Who says the facts of a sentence, the facts, each once, and the sentence. */
function saidIn(own: readonly FactRow[], sentences: Sentences, wording: Wording): readonly [Line, Line, Line] {
  const once = own.filter((row, i) => own.findIndex(({ text }) => text === row.text) === i);
  const facts = once.map((row): Line => [count(evidenceOfRow(TABLES.facts, row), row.text)]);
  return [
    [name(own[0]?.speaker || wording.nobody)],
    joined(facts, wording.and),
    [said(sentences.get(own[0]?.sentence ?? '')?.text.trim() ?? '')],
  ];
}

const tableOf = (caption: string, columns: readonly (keyof FactRow)[], rows: readonly (readonly Line[])[], wording: Wording): Block => ({
  kind: 'table',
  caption,
  headed: true,
  columns: [...tableColumns(TABLES.facts, columns, wording), { title: wording.factual.sentence, numeric: false }],
  rows,
});

/** What the figures of a sentence count, each once. */
export const thingsOf = (rows: readonly FactRow[]): readonly string[] => [
  ...new Set(rows.map(({ counts }) => counts).filter((counts) => counts !== '')),
];

/** Names by kind, the most often mentioned first. */
function nameBlocks(rows: readonly MentionRow[], wording: Wording): readonly Block[] {
  const items = [...groupBy(rows, ({ kind }) => kind)].map(([kind, own]): Line => {
    const names = [...groupBy(own, (row) => row.name)].sort(([, a], [, b]) => b.length - a.length);
    const listed = names.slice(0, MOST.names).map(([called, uses]): Line => {
      const [first] = uses;
      const all = { about: [called], count: uses.length, sentences: [...new Set(uses.map(({ sentence }) => sentence))], terms: [] };
      const strings = [...new Set(uses.map((use) => use.text))];
      return first === undefined
        ? []
        : [said(called), text(wording.open), count({ ...all, strings }, wording.findings.times(uses.length)), text(wording.close)];
    });
    return [text(`${wording.factual.kinds[kind]}${wording.colon}`), ...joined(listed, wording.and)];
  });
  const hidden = [...groupBy(rows, ({ kind }) => kind).values()].some((own) => new Set(own.map((row) => row.name)).size > MOST.names);
  const others: readonly Block[] = hidden ? [{ kind: 'note', content: [text(wording.factual.moreNames(MOST.names))] }] : [];
  return items.length === 0 ? [] : [heading(wording.factual.names), { kind: 'list', items }, ...others];
}

/** The turn right behind the question, where that answers it. A later one may answer something that was asked in between. */
const nextTurnOf = ({ answered, answer_turn, turn }: QuestionRow): number | null =>
  answered === 1 && answer_turn === turn + 1 ? answer_turn : null;

/** Questions that somebody was to answer: by whom, and how an answer begins; those with the longest answers, where there is no room for all. */
function questionBlocks({ questions, sentences, turns }: Tables, wording: Wording): readonly Block[] {
  const asked = questions.filter(({ rhetorical }) => rhetorical === 0);
  const charactersOf = new Map(turns.map(({ turn, characters }) => [turn, characters]));
  const worth = (row: QuestionRow): number => row.answered + (charactersOf.get(nextTurnOf(row) ?? 0) ?? 0);
  const longestFirst = asked.toSorted((a, b) => worth(b) - worth(a));
  const shown = longestFirst.slice(0, MOST.others).toSorted((a, b) => a.turn - b.turn);
  if (shown.length === 0) return [];
  const firstOf = new Map(sentences.toReversed().map((row) => [row.turn, row]));
  const answerTo = (row: QuestionRow): Line => {
    const first = firstOf.get(nextTurnOf(row) ?? 0);
    if (first === undefined) return row.answered === 1 ? [] : [text(wording.factual.unanswered)];
    const whole = first.text.trim();
    const words = whole.length > LONGEST_ANSWER ? `${whole.slice(0, LONGEST_ANSWER).toWellFormed()}……` : whole;
    return [text(wording.factual.answer), name(first.speaker || wording.nobody), text(wording.colon), said(words)];
  };
  return [
    heading(wording.factual.questions),
    {
      kind: 'list',
      items: shown.map((row) => [
        name(row.speaker || wording.nobody),
        text(wording.colon),
        opens(evidenceOfRow(TABLES.questions, row), row.text),
        ...answerTo(row),
      ]),
    },
    ...moreNote(asked.length, shown.length, 'questions', wording),
  ];
}

function commitmentBlocks({ commitments }: Tables, wording: Wording): readonly Block[] {
  const shown = commitments.slice(0, MOST.others);
  if (shown.length === 0) return [];
  return [
    heading(wording.factual.commitments),
    {
      kind: 'list',
      items: shown.map((row) => [
        name(row.speaker || wording.nobody),
        text(wording.colon),
        opens(evidenceOfRow(TABLES.commitments, row), row.text),
      ]),
    },
    ...moreNote(commitments.length, shown.length, 'commitments', wording),
  ];
}
