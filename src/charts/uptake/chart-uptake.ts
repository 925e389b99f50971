import type { Chart, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { SPEAKER, TERM, TURN } from '../../tables/shared-columns.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { type Cast, castOf } from '../cast.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { placeTurns } from '../layout/place-turns.js';
import { alongCharacters, bandSections, POSITION } from '../parts/along.js';
import { chosenInLegend, colourBySpeaker } from '../parts/people.js';
import { besideRows, HEADING, type TermRows, termRows } from '../parts/term-rows.js';
import type { Pen } from '../pen.js';
import { type Channels, chartOf, type Layer, roomFor, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { termsToTrace } from './terms-to-trace.js';

/** Where names stand under the marks, rows are higher; on a narrow page the legends take more of the height. */
const mostTerms = { wide: { coloured: 14, named: 10 }, narrow: { coloured: 10, named: 9 } };
const leastTerms = 2;
/** Pixels around the rows: section names, legend, axis. */
const around = 110;

/** Who brought a term up, who took it up, and where: a row a term. Null with fewer than two terms that somebody takes up. */
export function chartUptake(tables: Tables, pen: Pen): Chart | null {
  const places = placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  const cast = castOf(tables.speakers);
  const traced = termsToTrace(tables, mostTerms[pen.room ? 'narrow' : 'wide'][cast.coloured ? 'coloured' : 'named']);
  if (traced.length < leastTerms || total === 0) return null;
  const text = words[pen.language];
  const caption = text.caption({ tables, terms: traced.length, coloured: cast.coloured });
  const heading = { title: text.title, caption: caption + noteAutomaticSections(tables.sections, pen.language) };
  const room = roomFor(heading, pen);
  const terms = traced.map(({ term }) => term);
  const rows = termRows(terms, room.height - around - (pen.room ? LEGEND_BELOW : 0), pen);
  const notes = noteColumns(traced, pen);
  const beside = rows.width + notes.many.dx;
  const sections = bandSections(places, tables.sections, room.width - beside);
  const mentions = mentionsOf(traced, tables);
  const plot = { rows, cast, total, width: room.width - rows.width, above: Math.max(sections?.height ?? 0, HEADING) };
  return chartOf(
    {
      id: 'uptake',
      section: 'keywords',
      ...heading,
      alt: text.alt(traced),
      datasets: [mentions, takersOf(traced, tables), ...(sections ? [sections.dataset] : [])],
      beside,
      drawing: {
        params: [{ name: 'meanings', value: { first: text.first, later: text.later } }],
        data: { name: mentions.name },
        encoding: { x: alongCharacters(total, text.axis), y: rows.y },
        layer: [
          ...(sections?.layers ?? []),
          ...markLayers(mentions, plot, pen),
          ...besideRows({ transform: [FIRST], text: { field: 'speaker', type: 'nominal' } }, notes.who),
          ...besideRows(
            {
              transform: [LATER, { aggregate: [{ op: 'count', as: 'others' }], groupby: ['term'] }, ofTakers],
              text: { field: 'others', type: 'quantitative', format: ',d' },
            },
            notes.many,
          ),
        ],
      },
    },
    pen,
  );
}

const MENTION = {
  name: 'mention',
  format: 'text',
  title: { zh: '首次或随后', en: 'mention' },
  description: {
    zh: 'first 全场首次；later 其他人各自首次',
    en: "first: the first mention of all; later: another speaker's first mention",
  },
} as const;

/** A row for everybody who says a term later, then one for whoever says it first: no later mention hides the first. */
function mentionsOf(traced: Traced, tables: Tables): Dataset {
  const refer = referTo(tables);
  const uses = new Map(tables.keywordsBySpeaker.map((row) => [`${row.term}\n${row.speaker}`, row]));
  // The middle of the turn: at its beginning marks of neighbours would stand on the lines between sections.
  const middles = new Map(placeTurns(tables.turns).map(({ row, start, end }) => [row.turn, Math.round((start + end) / 2)]));
  return {
    name: 'mentions',
    columns: { term: TERM, speaker: SPEAKER, turn: TURN, mention: MENTION, position: POSITION },
    values: traced.flatMap(({ term, introduced_by, first_turn, takers }) => [
      ...takers.map((row) => ({
        ...{ term, speaker: row.taken_up_by, turn: row.turn, mention: 'later', position: middles.get(row.turn) },
        row: refer('uptake', row),
      })),
      {
        ...{ term, speaker: introduced_by, turn: first_turn, mention: 'first', position: middles.get(first_turn) },
        row: refer('keywordsBySpeaker', uses.get(`${term}\n${introduced_by}`)),
      },
    ]),
  };
}

/** What all who say a term later say of it. */
function takersOf(traced: Traced, tables: Tables): Dataset {
  const refer = referTo(tables);
  return { name: 'uptake', columns: { term: TERM }, values: traced.map(({ term, takers }) => ({ term, row: refer('uptake', takers) })) };
}

const FIRST = { filter: "datum.mention === 'first'" };
const LATER = { filter: "datum.mention === 'later'" };
const ofTakers = { lookup: 'term', from: { data: { name: 'uptake' }, key: 'term', fields: ['row'] } };

/** Pixels of a legend below the axis. */
const LEGEND_BELOW = 30;

interface Plot {
  readonly rows: TermRows;
  readonly cast: Cast;
  /** Characters of the discussion. */
  readonly total: number;
  /** Pixels for a legend. */
  readonly width: number;
  /** Pixels between the rows and a legend. */
  readonly above: number;
}

const radii = { few: 7, many: 5 };
/** Marks of more people than this crowd a row. */
const manyPeople = 20;
/** A ring without filling, for what is filled: a legend shows it beside the disc. */
const RING = 'M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0ZM-.7,0A.7,.7,0,1,0,.7,0A.7,.7,0,1,0,-.7,0Z';

/** A line from the first mention to the last with a mark for each, and names where colour distinguishes nobody. */
function markLayers(mentions: Dataset, { rows, cast, total, width, above }: Plot, pen: Pen): readonly Layer[] {
  const { language, measure } = pen;
  const text = words[language];
  const radius = cast.speakers.length > manyPeople ? radii.many : radii.few;
  const size = (2 * radius) ** 2;
  const shapes = [text.first, text.later].reduce((sum, label) => sum + measure(label, theme.size.small) + 42, 20);
  // Two legends stand beside each other, but on a narrow page the second one below the axis.
  const legend = { title: null, offset: above + 2, padding: 6 };
  const { color } = colourBySpeaker(cast, { ...legend, width: pen.room ? width : width - shapes }, pen);
  const { params, opacity } = chosenInLegend;
  const shape: Channels['shape'] = {
    field: 'mention',
    type: 'nominal',
    scale: { domain: ['first', 'later'], range: ['circle', RING] },
    legend: {
      ...legend,
      ...(pen.room ? { orient: 'bottom', offset: 4 } : { orient: 'top' }),
      labelExpr: 'meanings[datum.value]',
      symbolFillColor: { expr: 'quiet' },
      symbolStrokeColor: 'transparent',
    },
  };
  return [
    {
      mark: { type: 'rule', color: { expr: 'quiet' }, strokeOpacity: 0.45, strokeWidth: 2 },
      encoding: { x: { aggregate: 'min', field: 'position' }, x2: { aggregate: 'max', field: 'position' } },
    },
    // No line shows in a ring.
    { transform: [LATER], mark: { type: 'point', filled: true, size, opacity: 1, color: { expr: 'background' } } },
    {
      ...(color ? { params } : {}),
      mark: { type: 'point', filled: true, size },
      encoding: { shape, ...(color ? { color, opacity } : {}), tooltip: tooltipOf(mentions, ['term', 'speaker', 'turn'], language) },
    },
    ...(color || rows.step < 2 * radius + NAME + 6 ? [] : [namesBelow(total, radius)]),
  ];
}

const NAME = theme.size.least;
/** Pixels of a name, about: those of Latin letters are narrower. */
const WIDE = `${NAME} * (length(datum.speaker) - 0.38 * length(replace(datum.speaker, regexp('[^ -~]', 'g'), '')))`;

/** Names under the later marks, where they stand clear of their neighbours (the first one stands beside the row). */
const namesBelow = (total: number, radius: number): Layer => ({
  transform: [
    LATER,
    { calculate: WIDE, as: 'wide' },
    {
      window: [
        { op: 'lag', field: 'position', as: 'before' },
        { op: 'lag', field: 'wide', as: 'wide_before' },
      ],
      groupby: ['term'],
      sort: [{ field: 'position' }],
    },
    { filter: `datum.wide <= 90 && datum.position / ${total} * width + datum.wide / 2 <= width` },
    {
      filter: `datum.before === null || (datum.position - datum.before) / ${total} * width >= (datum.wide + datum.wide_before) / 2 + 6`,
    },
  ],
  mark: written('quiet', { fontSize: NAME, baseline: 'top', dy: radius + 3 }),
  encoding: { text: { field: 'speaker' } },
});

/** Pixels between the drawing and who said it first. */
const gap = 18;
const longestName = 110;

/** What stands beside the rows: who said it first, and how many later. */
function noteColumns(traced: Traced, { language, measure }: Pen) {
  const { who, many } = words[language];
  const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => measure(text, theme.size.small)));
  const names = Math.min(longestName, widest([who, ...traced.map(({ introduced_by }) => introduced_by)]));
  return {
    who: { heading: who, dx: gap, align: 'left', limit: longestName },
    many: { heading: many, dx: gap + names + 16 + widest([many]), align: 'right' },
  } as const;
}

interface Facts {
  readonly tables: Tables;
  readonly terms: number;
  readonly coloured: boolean;
}

type Traced = ReturnType<typeof termsToTrace>;

const words = {
  zh: {
    title: '各词由谁首次提到，谁随后提到？',
    axis: '从全文起点累计的字数',
    who: '首次提到',
    many: '随后提到的人数',
    first: '全场首次',
    later: '其他人各自首次',
    caption: ({ tables, terms, coloured }: Facts) =>
      `${terms} 个一人首次提到、其他人随后提到的词，按先后排列（主题里的词和提到的人多的词优先；标题里已有的不算）。实心：全场首次；空心：其他人各自首次；位置是那轮发言的中间${coloured ? '，颜色代表人' : ''}。${
        tables.basis.order_fixed ? '各节发言顺序相同（事先安排或经编辑），先后不代表影响。' : '先后只是文中的顺序，不代表影响。'
      }`,
    alt: (traced: Traced) =>
      `${traced.length} 个词的先后：${traced
        .slice(0, 6)
        .map(({ term, introduced_by, takers }) => `“${term}”由${introduced_by}首次提到，随后有 ${takers.length} 人提到`)
        .join('；')}。`,
  },
  en: {
    title: 'Who mentions each word first, and who later?',
    axis: 'Characters since the beginning',
    who: 'First by',
    many: 'Later speakers',
    first: 'first mention of all',
    later: "another speaker's first mention",
    caption: ({ tables, terms, coloured }: Facts) =>
      `${terms} words that one speaker mentions first and others later, in order of first mention. Words of the themes and of most speakers are preferred; words in the title and headings are left out. Filled: first mention of all; hollow: first mention of each other speaker; at the middle of the turn${coloured ? '; colour: speaker' : ''}. ${
        tables.basis.order_fixed
          ? 'The order of speaking is the same in every section (arranged in advance or edited). The order does not show influence.'
          : 'This is only the order in the text. The order does not show influence.'
      }`,
    alt: (traced: Traced) =>
      `First and later mentions of ${writeInteger(traced.length)} words: ${traced
        .slice(0, 6)
        .map(({ term, introduced_by, takers }) => `“${term}” first by ${introduced_by}, later by ${takers.length} others`)
        .join('; ')}.`,
  },
} as const;
