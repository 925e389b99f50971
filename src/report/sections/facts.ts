import type { FactRow, MentionRow, SentenceRow, Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { TABLES } from '../../tables/tables.js';
import { type Block, count, type DocumentSection, joined, type Line, name, opens, said, text } from '../document.js';
import { evidenceOfRow } from '../evidence/evidence.js';
import type { SectionParts } from '../report-parts.js';
import { tableColumns } from '../table-columns.js';
import type { Wording } from '../wording/wording.js';
import { heading, moreNote } from './headed.js';

const MOST = { figures: 20, names: 12, others: 15 } as const;

/** Figures, names, questions and next steps that were said, each with its sentence. */
export function factsSection({ tables, wording }: SectionParts): DocumentSection {
  const sentences = new Map(tables.sentences.map((row) => [row.sentence, row]));
  const blocks = [
    ...figureBlocks(tables.facts, sentences, wording),
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
  if (value === null || counts + unit === '') return false;
  return kind === 'share' || kind === 'duration' || (kind === 'amount' && !(unit === '个' && value < SMALL));
}

/** The figures that say something, those of one sentence together, in order of the text. */
export const toldFigures = (rows: readonly FactRow[]): readonly (readonly FactRow[])[] => [
  ...groupBy(rows.filter(isTold), ({ sentence }) => sentence).values(),
];

/** The sentences that name them first. */
function figureBlocks(rows: readonly FactRow[], sentences: ReadonlyMap<string, SentenceRow>, wording: Wording): readonly Block[] {
  const told = toldFigures(rows);
  const shown = told.slice(0, MOST.figures);
  if (shown.length === 0) return [];
  return [
    heading(wording.factual.figures),
    {
      kind: 'table',
      caption: wording.factual.figures,
      headed: true,
      columns: [...tableColumns(TABLES.facts, ['speaker', 'text', 'counts'], wording), { title: wording.factual.sentence, numeric: false }],
      rows: shown.map((own) => [
        [name(own[0]?.speaker || wording.nobody)],
        joined(
          own.map((row) => [count(evidenceOfRow(TABLES.facts, row), row.text)]),
          wording.and,
        ),
        [said(thingsOf(own).join(wording.and))],
        [said(sentences.get(own[0]?.sentence ?? '')?.text.trim() ?? '')],
      ]),
    },
    ...moreNote(told.length, shown.length, 'facts', wording),
  ];
}

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

/** Questions that somebody was to answer: by whom, and whether somebody took them up. */
function questionBlocks({ questions }: Tables, wording: Wording): readonly Block[] {
  const asked = questions.filter(({ rhetorical }) => rhetorical === 0);
  const shown = asked.slice(0, MOST.others);
  if (shown.length === 0) return [];
  return [
    heading(wording.factual.questions),
    {
      kind: 'list',
      items: shown.map((row) => [
        name(row.speaker || wording.nobody),
        text(wording.colon),
        opens(evidenceOfRow(TABLES.questions, row), row.text),
        text(row.answered === 1 ? '' : wording.factual.unanswered),
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
