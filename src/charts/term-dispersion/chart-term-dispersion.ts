import type { Chart, KeywordRow, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { SPEAKER } from '../../tables/shared-columns.js';
import { TABLES } from '../../tables/tables.js';
import { noteAutomaticSections } from '../automatic-sections.js';
import { castOf } from '../cast.js';
import { type Dataset, datasetOf, tooltipOf, withColumn } from '../dataset.js';
import { preferTelling } from '../general-words.js';
import { placeTurns } from '../layout/place-turns.js';
import { alongCharacters, bandSections, POSITION } from '../parts/along.js';
import { chosenInLegend, colourBySpeaker } from '../parts/people.js';
import { besideRows, HEADING, termRows } from '../parts/term-rows.js';
import type { Pen } from '../pen.js';
import { chartOf, type Layer, roomFor } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { type Occurrence, placeOccurrences } from './place-occurrences.js';

/** On a narrow page the legend takes more of the height. */
const mostTerms = { wide: 16, narrow: 12 };
/** Pixels around the rows: section names, legend, axis. */
const around = 110;
/** Between the drawing and the counts beside it. */
const gap = 14;

/** Where the most frequent terms are used: a tick for each occurrence along the discussion. Null without counted terms. */
export function chartTermDispersion(tables: Tables, pen: Pen): Chart | null {
  const terms = preferTelling(tables.keywords)
    .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, pen.room ? mostTerms.narrow : mostTerms.wide);
  const places = placeTurns(tables.turns);
  const total = places.at(-1)?.end ?? 0;
  const occurrences = placeOccurrences(tables, new Set(terms.map(({ term }) => term)));
  if (occurrences.length === 0 || total === 0) return null;
  const text = words[pen.language];
  const cast = castOf(tables.speakers);
  const caption = text.caption({ tables, terms: terms.length, total, coloured: cast.coloured });
  const heading = { title: text.title, caption: caption + noteAutomaticSections(tables.sections, pen.language) };
  const room = roomFor(heading, pen);
  const names = terms.map(({ term }) => term);
  const rows = termRows(names, room.height - around, pen);
  const notes = [text.notes, ...terms.map(({ count }) => writeInteger(count))].map((note) => pen.measure(note, theme.size.small));
  const beside = rows.width + gap + Math.max(...notes);
  const sections = bandSections(places, tables.sections, room.width - beside);
  const tokens = tokensOf(occurrences, tables);
  const refer = referTo(tables);
  const counts = datasetOf(TABLES.keywords, ['term', 'count'], terms, (row) => refer('keywords', row));
  const legend = { title: null, width: room.width - rows.width, offset: Math.max(sections?.height ?? 0, HEADING) + 8 };
  return chartOf(
    {
      id: 'term-dispersion',
      section: 'keywords',
      ...heading,
      brief: text.brief,
      alt: text.alt(terms),
      datasets: [tokens, counts, ...(sections ? [sections.dataset] : [])],
      beside,
      drawing: {
        data: { name: tokens.name },
        encoding: { x: alongCharacters(total, text.axis), y: rows.y },
        layer: [
          ...(sections?.layers ?? []),
          tickLayer(tokens, colourBySpeaker(cast, cast.speakers.length > 1 ? legend : null, pen), pen),
          ...besideRows(
            { data: { name: counts.name }, text: { field: 'count', type: 'quantitative', format: ',d' } },
            { heading: text.notes, dx: gap, align: 'left' },
          ),
        ],
      },
    },
    pen,
  );
}

function tokensOf(occurrences: readonly Occurrence[], tables: Tables): Dataset {
  const refer = referTo(tables);
  const rows = occurrences.map(({ token }) => token);
  const tokens = datasetOf(TABLES.tokens, ['term', 'sentence'], rows, (row) => refer('tokens', row));
  const spoken = withColumn(tokens, { name: 'speaker', ...SPEAKER }, (_, index) => occurrences[index]?.speaker);
  return withColumn(spoken, POSITION, (_, index) => occurrences[index]?.position);
}

const tickLayer = (tokens: Dataset, { color }: ReturnType<typeof colourBySpeaker>, { language }: Pen): Layer => ({
  ...(color ? { params: chosenInLegend.params } : {}),
  mark: { type: 'tick', thickness: tokens.values.length > 1000 ? 1 : 2.5, height: { band: 0.62 } },
  encoding: {
    ...(color ? { color, opacity: chosenInLegend.opacity } : {}),
    tooltip: tooltipOf(tokens, ['term', 'speaker', 'position', 'sentence'], language),
  },
});

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
    brief: '除通用词外，全场次数最多的词；每条短线是一次出现。越集中，越像某一段的话题；越分散，越贯穿全场。',
    axis: '从全文起点累计的字数',
    notes: '次数',
    caption: ({ tables, terms, total, coloured }: Facts) =>
      `除通用词外，全场次数最多的 ${terms} 个词；每条短线是一次出现，位置是它在 ${writeInteger(total)} 字中的先后${coloured ? '，颜色代表发言人' : ''}。越集中，越像某一段的话题；越分散，越贯穿全场。共 ${writeInteger(spoken(tables))} 轮发言。${tables.sections.length > 1 ? '底色分隔各节。' : ''}`,
    alt: (terms: readonly KeywordRow[]) =>
      `${terms.length} 个词在全文中的位置：${terms
        .slice(0, 8)
        .map(({ term, count, turns }) => `“${term}”${count} 次，见于 ${turns} 轮发言`)
        .join('；')}。`,
  },
  en: {
    title: 'Where in the discussion are these words used?',
    brief:
      'The most frequent words, without general ones; a tick is one occurrence. The closer together, the more a topic of one passage; the more spread, the more throughout.',
    axis: 'Characters since the beginning',
    notes: 'Count',
    caption: ({ tables, terms, total, coloured }: Facts) =>
      `The ${terms} most frequent words, without general ones; a tick is one occurrence, placed along the ${writeInteger(total)} characters${coloured ? ', coloured by speaker' : ''}. The closer together, the more a topic of one passage; the more spread, the more throughout the discussion. ${writeInteger(spoken(tables))} turns.${tables.sections.length > 1 ? ' Bands are sections.' : ''}`,
    alt: (terms: readonly KeywordRow[]) =>
      `Positions of ${terms.length} words in the text: ${terms
        .slice(0, 8)
        .map(({ term, count, turns }) => `“${term}” ${count} times in ${turns} turns`)
        .join('; ')}.`,
  },
} as const;
