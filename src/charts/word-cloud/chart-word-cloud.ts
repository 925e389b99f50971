import type { Chart, Tables } from '../../data.js';
import { integer, text as named, number } from '../../tables/column.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { type Cast, castOf } from '../cast.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { legendColumns } from '../parts/legend.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { adorning, type Channels, chartOf, type Layer, roomFor, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { frequentWords, type Leader, leadersOf, MOST_WORDS } from './frequent-words.js';
import { layOutWords, longestOf, type PlacedWord, STRIP } from './lay-out-words.js';

/** Pixels of a row of the legend, and of its title with the gap below. */
const legendRow = 20;
const aroundLegend = 36;

/** The most frequent words, larger the more often, in the colour of whoever says them most. Null with few words. */
export function chartWordCloud(tables: Tables, pen: Pen): Chart | null {
  const rows = frequentWords(tables);
  if (rows === null) return null;
  const text = words[pen.language];
  const cast = castOf(tables.speakers);
  const coloured = cast.coloured && cast.speakers.length > 1;
  const names = cast.speakers.map(({ speaker }) => speaker);
  const speakers = leadersOf(tables);
  const facts = { tables, coloured, people: names.length };
  // How many words have room is known only below a caption of the same length.
  const room = roomFor(
    { title: text.title, caption: text.caption({ ...facts, shown: MOST_WORDS, least: 1, tied: true, raised: true }) },
    pen,
  );
  const legend = coloured ? aroundLegend + legendRow * Math.ceil(names.length / legendColumns(names, room.width, pen)) : 0;
  const area = { width: room.width, height: room.height - legend };
  const placed = layOutWords(rows, area, pen);
  const cloud = cloudOf(placed, { area, speakers, tables });
  const shown = placed.map(({ row }) => row);
  const heading = {
    title: text.title,
    caption: text.caption({
      ...facts,
      ...{ shown: shown.length, least: Math.min(...shown.map(({ count }) => count)) },
      tied: shown.some(({ term }) => !speakers.get(term)?.speaker),
      raised: placed.some((word) => word.raised),
    }),
  };
  return chartOf(
    {
      id: 'word-cloud',
      section: 'keywords',
      ...heading,
      brief: text.brief(coloured),
      alt: text.alt(shown),
      datasets: [cloud],
      drawing: {
        data: { name: cloud.name },
        encoding: { ...at('x'), ...at('y') },
        // Letters and boxes keep to the places, at any size of the picture.
        params: [{ name: 'unit', expr: `min(width / ${area.width}, height / ${area.height})` }],
        layer: layersOf(cloud, { color: coloured ? colourOf(cast, room.width, pen) : {}, longest: longestOf(area) }, pen),
      },
    },
    pen,
  );
}

const PLACE = { zh: '占画面的百分之几；只为排得下，没有含义', en: 'percent of the picture, so that all have room: it measures nothing' };
const PIXELS = { zh: '1280×720 图上的像素', en: 'in pixels of the picture of 1280×720' };

function cloudOf(
  placed: readonly PlacedWord[],
  from: {
    readonly area: { readonly width: number; readonly height: number };
    readonly speakers: ReadonlyMap<string, Leader>;
    readonly tables: Tables;
  },
): Dataset {
  const { area, speakers, tables } = from;
  const refer = referTo(tables);
  const { term, count } = TABLES.keywords.columns;
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  return {
    name: TABLES.keywords.name,
    columns: {
      ...{ term, count },
      speaker: named(
        { zh: '提到最多的人', en: 'used most by' },
        { zh: '提到这个词次数最多的人；几人一样多时为空', en: 'who uses it most often; empty where several do equally often' },
      ),
      by_speaker: integer(
        { zh: '其中一人最多', en: 'of these by one' },
        { zh: '提到最多的人提到的次数', en: 'occurrences of the one who uses it most often' },
      ),
      x: number('number', { zh: '横坐标', en: 'x' }, PLACE),
      y: number('number', { zh: '纵坐标', en: 'y' }, PLACE),
      size: number('number', { zh: '字号', en: 'size' }, PIXELS),
      width: number('number', { zh: '宽', en: 'width' }, PIXELS),
      height: number('number', { zh: '高', en: 'height' }, PIXELS),
    },
    values: placed.map(({ row, x, y, size, width, height }) => ({
      ...{ term: row.term, count: row.count },
      ...{ speaker: speakers.get(row.term)?.speaker ?? '', by_speaker: speakers.get(row.term)?.count ?? 0 },
      ...{ x: percent(x / area.width), y: percent(1 - y / area.height), size, width: Math.ceil(width), height: Math.ceil(height) },
      row: refer('keywords', row),
    })),
  };
}

/** On both axes. */
const at = (field: 'x' | 'y'): Channels => ({
  [field]: { field, type: 'quantitative', scale: { domain: [0, 100], nice: false }, axis: null },
});

/** Words that several say equally often have no colour. */
function colourOf(cast: Cast, width: number, pen: Pen): Pick<Channels, 'color'> {
  const { color } = colourBySpeaker(cast, { title: words[pen.language].key, width }, pen);
  return { color: { condition: { test: NOBODY, value: { expr: 'background' } }, ...color } as NonNullable<Channels['color']> };
}

const NOBODY = "datum.speaker === ''";

/** Each word in ink, so that it can be read, on a box in the colour of a person: a tint, and the colour itself below. */
function layersOf(
  cloud: Dataset,
  { color, longest }: { readonly color: Pick<Channels, 'color'>; readonly longest: number },
  pen: Pen,
): Layer[] {
  const box = { type: 'rect' as const, style: 'single', width: { expr: 'datum.width * unit' } };
  const strip = `${STRIP} * datum.size * unit`;
  const encoding = { ...color, tooltip: tooltipOf(cloud, ['term', 'count', 'speaker', 'by_speaker'], pen.language) };
  return [
    {
      ...adorning,
      mark: { ...box, height: { expr: strip }, yOffset: { expr: `datum.height * unit / 2 - ${strip} / 2` }, tooltip: false },
      encoding: color,
    },
    { mark: { ...box, height: { expr: 'datum.height * unit' }, fillOpacity: 0.16 }, encoding },
    {
      mark: written('ink', {
        ...{ fontSize: { expr: 'datum.size * unit' }, limit: { expr: `${longest} * unit` } },
        dy: { expr: `-${strip} / 2` },
      }),
      encoding: { text: { field: 'term' } },
    },
  ];
}

interface Facts {
  readonly tables: Tables;
  readonly shown: number;
  /** Occurrences of the rarest. */
  readonly least: number;
  readonly people: number;
  readonly coloured: boolean;
  /** Whether some words have no colour, and whether some are drawn larger than their count. */
  readonly tied: boolean;
  readonly raised: boolean;
}

const words = {
  zh: {
    title: '大家提到最多的是哪些词？',
    key: '提到最多的人',
    brief: (coloured: boolean) =>
      `字的面积与次数成正比${coloured ? '，颜色是提到最多的人' : ''}。位置没有含义；词频不代表赞成、反对或重要程度。`,
    caption: ({ tables: { basis }, shown, least, people, coloured, tied, raised }: Facts) =>
      `次数最多的 ${shown} 个词（每个至少 ${least} 次，不含通用词），共计入 ${writeInteger(basis.counted_words)} 个词。字的面积与次数成正比${raised ? '，最小的字除外' : ''}；${
        coloured
          ? `颜色是提到这个词最多的人（发言多的人自然占得多${tied ? '；几人一样多时没有颜色' : ''}）。`
          : people > 1
            ? `人数超过 ${theme.people.length}，不按人上色。`
            : ''
      }图上只能看出哪些词多：不表示赞成、反对或重要程度，相邻的词没有关系。准确的次数见 keywords.csv。`,
    alt: (rows: Tables['keywords']) =>
      `${rows.length} 个词的词云。最大的词：${rows
        .slice(0, 10)
        .map(({ term, count }) => `“${term}”${count} 次`)
        .join('、')}。`,
  },
  en: {
    title: 'Which words are used most?',
    key: 'Used most by',
    brief: (coloured: boolean) =>
      `The area of the letters grows with the count${coloured ? '; colour: who uses the word most' : ''}. Places mean nothing; counts show neither approval nor importance.`,
    caption: ({ tables: { basis }, shown, least, people, coloured, tied, raised }: Facts) =>
      `The ${shown} most frequent words (at least ${least} occurrences each, without general words) of ${writeInteger(basis.counted_words)} counted ones. The area of the letters is proportional to the count${raised ? ', but for the smallest' : ''}. ${
        coloured
          ? `Colour: who uses the word most${tied ? ' (none: several equally)' : ''}, more often those who speak more. `
          : people > 1
            ? `No colours, as there are more than ${theme.people.length} people. `
            : ''
      }It ranks words by count only: it shows neither approval nor importance, and neighbouring words have nothing to do with each other. Exact numbers: keywords.csv.`,
    alt: (rows: Tables['keywords']) =>
      `Word cloud of ${rows.length} words. Largest: ${rows
        .slice(0, 10)
        .map(({ term, count }) => `“${term}” ${count} times`)
        .join(', ')}.`,
  },
} as const;
