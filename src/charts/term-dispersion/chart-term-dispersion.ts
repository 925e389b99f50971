import type { Chart, KeywordRow, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { castOf } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { drawKey } from '../drawing/key.js';
import { placeSections, placeTurns } from '../drawing/place-turns.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import { bandSections } from '../drawing/section-bands.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { placeOccurrences } from './place-occurrences.js';

const mostTerms = 16;
const axisHeight = 42;

/** Where the most frequent terms are used: a tick for each occurrence along the discussion. Null without counted terms. */
export function chartTermDispersion(tables: Tables, pen: Pen): Chart | null {
  const terms = tables.keywords.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)).slice(0, mostTerms);
  const places = placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  const occurrences = placeOccurrences(tables, new Set(terms.map(({ term }) => term)));
  if (occurrences.length === 0 || total === 0) return null;
  const cast = castOf(tables.speakers);
  const text = words[pen.language];
  const { title } = text;
  const drawn = text.caption({ tables, terms: terms.length, total, coloured: cast.coloured });
  const caption = drawn + noteAutomaticSections(tables.sections, pen.language);
  const frame = frameOf({ title, caption }, pen);
  const refer = referTo(tables);
  const rows = terms.map((row) => ({ row: row.term, source: refer('keywords', row), label: row.term, note: writeInteger(row.count) }));
  const names = labelRows({ rows, most: 240, size: labelSize((frame.height - 110) / rows.length) }, pen);
  const notesWidth = Math.max(...[text.notes, ...rows.map(({ note }) => note)].map((note) => pen.measure(note, theme.size.small))) + 14;
  const width = Math.floor(frame.width - names.width - notesWidth);
  const bands = bandSections({ sections: placeSections(places, tables.sections), width, total }, pen);
  const head = Math.max(bands.height, theme.size.small + 8);
  const people = cast.coloured && cast.speakers.length > 1 ? cast.speakers : [];
  const items = people.map(({ speaker }) => ({ label: speaker, shape: 'square' as const, fill: cast.line(speaker) }));
  const key = drawKey({ items, width: frame.width, above: head + 2, left: names.width }, pen);
  const height = Math.floor(frame.height - head - key.height - axisHeight);
  const note = { type: 'text', align: 'left', fontSize: theme.size.small, color: theme.colour.quiet };
  const spec = specification(frame, {
    width,
    height,
    layer: [
      ...key.layers,
      ...bands.background,
      {
        data: { values: rows.map(({ row }) => ({ row })) },
        mark: { type: 'rule', color: theme.colour.line },
        encoding: { ...rowOf(rows), x: { value: 0 }, x2: { value: width } },
      },
      names.layer,
      {
        data: {
          values: occurrences.map(({ token, ...occurrence }) => ({
            ...occurrence,
            source: refer('tokens', token),
            colour: cast.line(occurrence.speaker),
          })),
        },
        mark: {
          type: 'tick',
          orient: 'vertical',
          thickness: occurrences.length > 1000 ? 1 : 2,
          size: Math.min(24, (height / rows.length) * 0.62),
          tooltip: true,
        },
        encoding: {
          ...rowOf(rows),
          x: {
            field: 'at',
            type: 'quantitative',
            scale: { domain: [0, total], nice: false },
            axis: { title: text.axis, format: ',d', grid: false, tickCount: 8 },
          },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { ...note, baseline: 'middle' },
        encoding: { ...rowOf(rows), x: { value: width + 14 }, text: { field: 'note', type: 'nominal' } },
      },
      {
        data: { values: [{ heading: text.notes }] },
        mark: { ...note, baseline: 'bottom' },
        encoding: { x: { value: width + 14 }, y: { value: -6 }, text: { field: 'heading', type: 'nominal' } },
      },
    ],
  });
  return { id: 'term-dispersion', section: 'keywords', title, caption, brief: text.brief, alt: text.alt(terms), spec };
}

interface Facts {
  readonly tables: Tables;
  readonly terms: number;
  readonly total: number;
  readonly coloured: boolean;
}

const spoken = ({ turns }: Tables): number => turns.filter(({ speaker }) => speaker !== '').length;

const words = {
  zh: {
    title: '这些词在讨论的哪些地方出现？',
    brief: '全场出现最多的词；每条短线是一次出现。聚在一起，说明只在一处谈到；散开，说明贯穿全场。',
    axis: '从开头累计的字数',
    notes: '次数',
    caption: ({ tables, terms, total, coloured }: Facts) =>
      `全场出现最多的 ${terms} 个词；每条短线是一次出现，位置是它在 ${writeInteger(total)} 字中的先后${coloured ? '，颜色是说话的人' : ''}。短线聚在一起，说明这个词只在一处谈到；散开，说明贯穿全场。共 ${writeInteger(spoken(tables))} 次发言。${tables.sections.length > 1 ? '底色分隔各节。' : ''}`,
    alt: (terms: readonly KeywordRow[]) =>
      `${terms.length} 个词在全文中的位置：${terms
        .slice(0, 8)
        .map(({ term, count, turns }) => `${term} ${count} 次，见于 ${turns} 次发言`)
        .join('；')}。`,
  },
  en: {
    title: 'Where in the discussion are these words used?',
    brief: 'The most frequent terms; a tick is one occurrence. Close together: one passage only; spread: throughout.',
    axis: 'Characters since the beginning',
    notes: 'Count',
    caption: ({ tables, terms, total, coloured }: Facts) =>
      `The ${terms} most frequent terms; a tick is one occurrence, placed along the ${writeInteger(total)} characters${coloured ? ', coloured by who says it' : ''}. Ticks in one place: the term belongs to one passage; spread: it runs through the discussion. ${writeInteger(spoken(tables))} turns.${tables.sections.length > 1 ? ' Bands are sections.' : ''}`,
    alt: (terms: readonly KeywordRow[]) =>
      `Positions of ${terms.length} terms in the text: ${terms
        .slice(0, 8)
        .map(({ term, count, turns }) => `${term} ${count} times in ${turns} turns`)
        .join('; ')}.`,
  },
} as const;
