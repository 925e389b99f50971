import type { Chart, Tables } from '../../data.js';
import { type Reference, referTo } from '../../tables/reference.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { castOf } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import { drawKey } from '../drawing/key.js';
import { placeSections, placeTurns } from '../drawing/place-turns.js';
import { labelRows, labelSize, rowOf } from '../drawing/row-labels.js';
import { bandSections } from '../drawing/section-bands.js';
import { fitText } from '../drawing/wrap-text.js';
import type { Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { termsToTrace } from './terms-to-trace.js';

/** Where names stand under the marks, rows are higher. */
const mostTerms = { coloured: 14, named: 10 };
const axisHeight = 42;
const leastTerms = 2;
const radii = { few: 7, many: 5 };
/** Marks of more people than this crowd a row. */
const manyPeople = 20;
const nameSize = theme.size.least;

/** Who brought a term up, who took it up, and where: a row a term. Null with fewer than two terms that somebody takes up. */
export function chartUptake(tables: Tables, pen: Pen): Chart | null {
  const places = placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  const cast = castOf(tables.speakers);
  const traced = termsToTrace(tables, cast.coloured ? mostTerms.coloured : mostTerms.named);
  if (traced.length < leastTerms || total === 0) return null;
  const radius = cast.speakers.length > manyPeople ? radii.many : radii.few;
  const text = words[pen.language];
  const { title } = text;
  const caption =
    text.caption({ tables, terms: traced.length, coloured: cast.coloured }) + noteAutomaticSections(tables.sections, pen.language);
  const frame = frameOf({ title, caption }, pen);
  const notes = traced.map(({ introduced_by, takers }) => ({
    who: fitText(introduced_by, { width: 110, size: theme.size.small, measure: pen.measure }),
    many: String(takers.length),
  }));
  const refer = referTo(tables);
  const keywordOf = new Map(tables.keywords.map((row) => [row.term, row]));
  const useOf = new Map(tables.keywordsBySpeaker.map((row) => [`${row.term}\n${row.speaker}`, row]));
  const firstUse = ({ term, introduced_by }: Traced[number]) => refer('keywordsBySpeaker', useOf.get(`${term}\n${introduced_by}`));
  const rows = traced.map(({ term }) => ({ row: term, source: refer('keywords', keywordOf.get(term)), label: term }));
  const names = labelRows({ rows, most: 220, size: labelSize((frame.height - 110) / rows.length) }, pen);
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((each) => pen.measure(each, theme.size.small)));
  const whoWidth = widest([text.who, ...notes.map(({ who }) => who)]);
  const manyWidth = widest([text.many, ...notes.map(({ many }) => many)]);
  const columns = { who: 18, many: 18 + whoWidth + 16 + manyWidth };
  const width = Math.floor(frame.width - names.width - columns.many - 4);
  const bands = bandSections({ sections: placeSections(places, tables.sections), width, total }, pen);
  const head = Math.max(bands.height, theme.size.small + 8);
  const people = cast.coloured ? cast.speakers.filter(({ speaker }) => tables.basis.speakers.includes(speaker)) : [];
  const mark = theme.colour.quiet;
  const key = drawKey(
    {
      items: [
        { label: text.first, shape: 'circle', fill: mark },
        { label: text.later, shape: 'circle', fill: theme.colour.paper, stroke: mark },
        ...people.map(({ speaker }) => ({ label: speaker, shape: 'square' as const, fill: cast.line(speaker) })),
      ],
      width: frame.width,
      above: head + 2,
      left: names.width,
    },
    pen,
  );
  const height = Math.floor(frame.height - head - key.height - axisHeight);
  // The middle of the turn: at its beginning marks of neighbours would stand on the lines between sections.
  const middle = new Map(places.map(({ row, start, end }) => [row.turn, (start + end) / 2]));
  const marks = traced.flatMap((one) => [
    {
      row: one.term,
      source: firstUse(one),
      speaker: one.introduced_by,
      turn: one.first_turn,
      first: true,
      at: middle.get(one.first_turn) ?? 0,
    },
    ...one.takers.map((taker) => ({
      row: one.term,
      source: refer('uptake', taker),
      speaker: taker.taken_up_by,
      turn: taker.turn,
      first: false,
      at: middle.get(taker.turn) ?? 0,
    })),
  ]);
  const drawn = marks.map((each) => ({
    ...each,
    stroke: cast.line(each.speaker),
    fill: each.first ? cast.line(each.speaker) : theme.colour.paper,
  }));
  const spans = rows.map(({ row: term, source }) => {
    const at = marks.filter(({ row }) => row === term).map((each) => each.at);
    return { row: term, source, from: Math.min(...at), to: Math.max(...at) };
  });
  const labels = cast.coloured
    ? []
    : nameMarks(
        marks.filter(({ first }) => !first),
        { pen, scale: width / total, width, room: height / rows.length, radius },
      );
  const x = {
    field: 'at',
    type: 'quantitative',
    scale: { domain: [0, total], nice: false },
    axis: { title: text.axis, format: ',d', grid: false, tickCount: 8 },
  };
  const note = { type: 'text', fontSize: theme.size.small, color: theme.colour.quiet };
  const beside = (values: readonly { row: string; label: string }[], at: { x: number; align: string }) => ({
    data: { values },
    mark: { ...note, align: at.align, baseline: 'middle' },
    encoding: { ...rowOf(rows), x: { value: width + at.x }, text: { field: 'label', type: 'nominal' } },
  });
  const heading = (label: string, at: { x: number; align: string }) => ({
    data: { values: [{ label }] },
    mark: { ...note, align: at.align, baseline: 'bottom' },
    encoding: { x: { value: width + at.x }, y: { value: -6 }, text: { field: 'label', type: 'nominal' } },
  });
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
      {
        data: { values: spans },
        mark: { type: 'rule', color: theme.colour.unnamed, strokeWidth: 2 },
        encoding: { ...rowOf(rows), x: { ...x, field: 'from' }, x2: { field: 'to' } },
      },
      names.layer,
      ...[false, true].map((first) => ({
        // Filled ones last, so that no later mention hides the first.
        data: { values: drawn.filter((each) => each.first === first) },
        mark: { type: 'point', size: (2 * radius) ** 2, strokeWidth: 2, tooltip: true },
        encoding: {
          ...rowOf(rows),
          x,
          fill: { field: 'fill', type: 'nominal', scale: null },
          stroke: { field: 'stroke', type: 'nominal', scale: null },
        },
      })),
      ...(labels.length === 0
        ? []
        : [
            {
              data: { values: labels },
              mark: { ...note, fontSize: nameSize, align: 'center', baseline: 'top', dy: radius + 3 },
              encoding: { ...rowOf(rows), x, text: { field: 'label', type: 'nominal' } },
            },
          ]),
      beside(
        traced.map((one, index) => ({
          row: one.term,
          source: firstUse(one),
          speaker: one.introduced_by,
          turn: one.first_turn,
          label: notes[index]?.who ?? '',
        })),
        { x: columns.who, align: 'left' },
      ),
      beside(
        traced.map(({ term, takers }, index) => ({
          row: term,
          source: refer('uptake', takers),
          takers: takers.map(({ taken_up_by }) => taken_up_by),
          label: notes[index]?.many ?? '',
        })),
        { x: columns.many, align: 'right' },
      ),
      heading(text.who, { x: columns.who, align: 'left' }),
      heading(text.many, { x: columns.many, align: 'right' }),
    ],
  });
  return { id: 'uptake', section: 'keywords', title, caption, alt: text.alt(traced), spec };
}

interface Mark {
  readonly row: string;
  readonly source: Reference | undefined;
  readonly speaker: string;
  readonly at: number;
}

/** Names under the later marks (the first stands beside the row) where nobody is told apart by colour: as many as stand clear of each other, from left to right in each row. */
function nameMarks(
  marks: readonly Mark[],
  plot: { readonly pen: Pen; readonly scale: number; readonly width: number; readonly room: number; readonly radius: number },
): readonly (Mark & { readonly label: string })[] {
  // Rows too low for a name between two marks have none.
  if (plot.room < 2 * plot.radius + nameSize + 6) return [];
  const ends = new Map<string, number>();
  return marks
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ row, source, speaker, at }) => {
      const wide = plot.pen.measure(speaker, nameSize);
      const x = at * plot.scale;
      if (wide > 90 || x - wide / 2 < (ends.get(row) ?? 0) || x + wide / 2 > plot.width) return [];
      ends.set(row, x + wide / 2 + 6);
      return [{ row, source, at, speaker, label: speaker }];
    });
}

interface Facts {
  readonly tables: Tables;
  readonly terms: number;
  readonly coloured: boolean;
}

type Traced = ReturnType<typeof termsToTrace>;

const words = {
  zh: {
    title: '一个词谁先提起，谁后来也说？',
    axis: '从开头累计的字数',
    who: '先提起',
    many: '后来说的人数',
    first: '第一次有人说',
    later: '别人第一次说',
    caption: ({ tables, terms, coloured }: Facts) =>
      `${terms} 个有人先说、别人接着说的词，按先后排列（主题里的词和说的人多的词优先；标题里已有的不算）。实心是第一次有人说，空心是其他人各自第一次说，位置是那次发言的中间${coloured ? '，颜色是人' : ''}。${
        tables.basis.order_fixed
          ? '注意：各节的发言次序是固定的，谁先说由次序决定，不表示谁影响了谁。'
          : '先说不等于先想到，后说也不等于受了影响。'
      }`,
    alt: (traced: Traced) =>
      `${traced.length} 个词的先后：${traced
        .slice(0, 6)
        .map(({ term, introduced_by, takers }) => `${term}由${introduced_by}先说，后来有 ${takers.length} 人说`)
        .join('；')}。`,
  },
  en: {
    title: 'Who brings a word up, and who says it later?',
    axis: 'Characters since the beginning',
    who: 'First said by',
    many: 'Others',
    first: 'said for the first time',
    later: "another's first time",
    caption: ({ tables, terms, coloured }: Facts) =>
      `${terms} terms that others say after somebody, in the order in which they come up: those of the themes and of most people first, without those in the title and headings. Filled: said for the first time; hollow: the first time of each other person; at the middle of the turn${coloured ? '; colour: who' : ''}. ${
        tables.basis.order_fixed
          ? 'Mind: people speak in a fixed order in every section; who is first follows from that order, not from influence.'
          : 'First said is not first thought, and said later is not yet influenced.'
      }`,
    alt: (traced: Traced) =>
      `Where ${writeInteger(traced.length)} terms come up: ${traced
        .slice(0, 6)
        .map(({ term, introduced_by, takers }) => `${term} first by ${introduced_by}, later by ${takers.length} others`)
        .join('; ')}.`,
  },
} as const;
