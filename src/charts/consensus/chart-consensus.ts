import type { Chart, Tables } from '../../data.js';
import { type Cast, castOf, mainSpeakers } from '../cast.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { HEAD_LINE, type Heads, headAxis, headsOf } from '../parts/heads.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { type Channels, chartOf, type Drawing, type Layer, roomFor, shade, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { flowWords } from './flow-words.js';
import { sharedDatasets } from './shared-datasets.js';
import { groupShared, mostSharedRows, type SharedBy } from './shared-rows.js';

const mostSpeakers = 12;
const { size } = theme;
const lineHeight = size.label + 3;
/** Pixels of a row, and its share that sets it apart from the next. */
const highest = 110;
const between = 0.06;
/** Pixels of a person's column, and before a column of text. */
const column = { narrow: 42, least: 46, most: 96 };
const gap = 18;
/** Square pixels of a dot that says no. */
const silent = 40;

/**
 * What did all say, what only some? A row is the words that the same people say: dots say who, from everybody to one alone. Null with
 * fewer than two counted speakers.
 */
export function chartConsensus(tables: Tables, pen: Pen): Chart | null {
  const { basis } = tables;
  if (basis.speakers.length < 2 || tables.sharedVocabulary.length === 0) return null;
  const text = words[pen.language];
  const cast = castOf(tables.speakers);
  const counted = new Set(basis.speakers);
  const { shown, others } = mainSpeakers(
    cast.speakers.filter(({ speaker }) => counted.has(speaker)),
    mostSpeakers,
  );
  const { rows, left } = groupShared(tables, mostSharedRows);
  const heading = { title: text.title, caption: text.caption({ tables, rows, left, others: others.length }) };
  const rest = others.length > 0 ? [{ name: text.others(others.length), people: others.map(({ speaker }) => speaker) }] : [];
  const columns = [...shown.map(({ speaker }) => ({ name: speaker, people: [speaker] })), ...rest];
  const { groups, dots } = sharedDatasets(tables, { rows, columns });
  const labels = rows.map((row) => text.people(row, basis.speakers.length));
  const beside = Math.max(...labels.map((label) => pen.measure(label, size.label))) + 10;
  const room = roomFor(heading, pen).width - beside;
  const step = Math.max(column.least, Math.min(column.most, (room * 0.5 - beside) / columns.length));
  const share = (step * columns.length) / room;
  const names = columns.map(({ name }) => name);
  const heads = headsOf(columns, step - 6, pen);
  const numbers = Math.max(
    pen.measure(text.number, size.small),
    ...rows.map((row) => pen.measure(writeInteger(row.words.length), size.label)),
  );
  const drawing: Drawing = {
    data: { name: dots.name },
    encoding: { x: columnsOf(names, heads), y },
    params: [
      { name: 'heads', value: heads.labels },
      { name: 'people', value: labels },
      // Right ends of the dots and of the numbers, lower end of the rows, and the lines that each holds, at any size of the chart.
      { name: 'dots', expr: `min(max(width * ${share.toFixed(4)}, ${column.narrow * columns.length}), width * 0.6)` },
      { name: 'numbers', expr: `dots + ${Math.ceil(numbers) + 6}` },
      { name: 'bottom', expr: `min(height, ${highest * rows.length})` },
      { name: 'lines', expr: `max(1, floor((bottom / ${rows.length}) * ${1 - between} / ${lineHeight}))` },
    ],
    layer: [...rowLayers(groups, pen), ...dotLayers({ dots, cast, others: rest.length === 0 ? null : others.length }, pen)],
  };
  return chartOf({ id: 'consensus', section: 'keywords', ...heading, alt: text.alt(rows), datasets: [dots, groups], beside, drawing }, pen);
}

const y: NonNullable<Channels['y']> = {
  field: 'group',
  type: 'ordinal',
  scale: { paddingInner: between, paddingOuter: 0, rangeMax: { expr: 'bottom' } },
  axis: {
    ...{ title: null, domain: false, ticks: false, labelPadding: 10, labelFontSize: size.label },
    labelExpr: 'people[datum.value - 1]',
  },
};

const columnsOf = (names: readonly string[], heads: Heads): NonNullable<Channels['x']> => ({
  field: 'speaker',
  type: 'nominal',
  sort: [...names],
  scale: { padding: 0.5, rangeMax: { expr: 'dots' } },
  // On a narrow chart of many people the first letter.
  axis: { ...headAxis(heads), labelExpr: `dots < ${30 * names.length} ? slice(datum.label, 0, 1) : heads[datum.label]` },
});

const at = (expr: string) => ({ value: { expr } });
const afterNumbers = `numbers + ${gap}`;
const roomAfterNumbers = `(width - numbers - ${gap})`;

/** The rows with how many words they have, under their headings; what all say and what one alone says has a tint. */
function rowLayers(groups: Dataset, pen: Pen): readonly Layer[] {
  const text = words[pen.language];
  const data = { name: groups.name };
  const head = (x: string, mark: object): Layer => ({
    data: { values: [{}] },
    mark: written('quiet', mark),
    encoding: { x: at(x), y: { value: -HEAD_LINE / 2 - 4 } },
  });
  const starred = groups.values.some(({ lockwords }) => Array.isArray(lockwords) && lockwords.length > 0);
  return [
    {
      data,
      mark: { type: 'rect', ...shade.band },
      encoding: {
        ...{ x: { value: 0 }, x2: { value: 'width' } },
        fillOpacity: { condition: { test: "datum.class === 'several'", value: 0 }, value: shade.band.fillOpacity },
        tooltip: tooltipOf(groups, ['words'], pen.language),
      },
    },
    {
      data,
      mark: written('quiet', { align: 'right', fontSize: size.label }),
      encoding: { x: at('numbers'), text: { field: 'words', type: 'quantitative', format: ',d' } },
    },
    ...wordLayers(groups, pen),
    head('numbers', { align: 'right', text: text.number }),
    head(afterNumbers, { align: 'left', limit: { expr: roomAfterNumbers }, text: starred ? text.whichStarred : text.which }),
  ];
}

/** As many words as a row holds, with the name of who says them where no dot does; that there are none. */
function wordLayers({ name }: Dataset, { language }: Pen): readonly Layer[] {
  const text = words[language];
  const mark = { align: 'left', fontSize: size.label } as const;
  const star = "(indexof(datum.lockwords, datum.term) < 0 ? '' : '★')";
  return [
    {
      data: { name },
      transform: [
        { flatten: ['terms', 'alone'], as: ['term', 'speaker'] },
        { calculate: `datum.term + ${star} + (isValid(datum.speaker) ? ${text.saidBy} : '')`, as: 'word' },
        { aggregate: [{ op: 'values', as: 'all' }], groupby: ['group', 'words', 'row'] },
        { calculate: "pluck(datum.all, 'word')", as: 'list' },
        ...flowWords({
          ...{ field: 'list', between: text.between, size: size.label, lines: 'lines', width: roomAfterNumbers },
          more: 'datum.words > length(datum.list)',
        }),
      ],
      mark: written('ink', {
        ...{ ...mark, lineHeight, limit: { expr: roomAfterNumbers } },
        // Vega centres the first line alone, and the others hang below it.
        dy: { expr: `-${lineHeight / 2} * (length(datum.text) - 1)` },
      }),
      encoding: { x: at(afterNumbers), text: { field: 'text' } },
    },
    {
      data: { name },
      transform: [{ filter: 'datum.words === 0' }],
      mark: written('faint', { ...mark, text: text.none }),
      encoding: { x: at(afterNumbers) },
    },
  ];
}

interface Dots {
  readonly dots: Dataset;
  readonly cast: Cast;
  /** How many there are besides those who have a column. */
  readonly others: number | null;
}

/** A large dot for whoever says the words, joined by a line; a small one for whoever does not; of the others how many do. */
function dotLayers({ dots, cast, others }: Dots, pen: Pen): readonly Layer[] {
  const text = words[pen.language];
  const says = cast.coloured ? text.says : text.saysPlain;
  const dotSize: NonNullable<Channels['size']> = {
    field: 'says',
    type: 'ordinal',
    scale: { type: 'ordinal', domain: [says, text.silent], range: [150, silent] },
    legend: { title: null, orient: 'top', symbolType: 'circle', symbolFillColor: { expr: 'quiet' }, symbolStrokeWidth: 0 },
  };
  const one = others === null ? 'true' : `datum.speaker !== ${JSON.stringify(text.others(others))}`;
  const calculate = { calculate: `datum.people > 0 ? ${JSON.stringify(says)} : ${JSON.stringify(text.silent)}`, as: 'says' };
  const tooltip = tooltipOf(dots, ['speaker', 'count'], pen.language);
  return [
    {
      // A line is of several people: it refers to none of them.
      transform: [{ filter: `${one} && datum.people > 0` }, { aggregate: [], groupby: ['group', 'speaker'] }],
      mark: { type: 'line', color: { expr: 'ink' }, strokeOpacity: 0.35, strokeWidth: 2, tooltip: false },
      encoding: { detail: { field: 'group', type: 'nominal' } },
    },
    {
      transform: [{ filter: `${one} && datum.people > 0` }, calculate],
      mark: { type: 'circle' },
      encoding: { size: dotSize, tooltip, ...colourBySpeaker(cast, null, pen) },
    },
    {
      transform: [{ filter: `${one} && datum.people === 0` }],
      mark: { type: 'circle', color: { expr: 'ink' }, fillOpacity: 0.18, size: silent },
      encoding: { tooltip },
    },
    ...(others === null
      ? []
      : [
          {
            transform: [{ filter: `!(${one})` }, { calculate: `datum.people + '/${others}'`, as: 'share' }],
            mark: written('quiet'),
            encoding: { text: { field: 'share' } },
          } satisfies Layer,
        ]),
  ];
}

interface Facts {
  readonly tables: Tables;
  readonly rows: readonly SharedBy[];
  readonly left: number;
  readonly others: number;
}

const number = (rows: Tables['sharedVocabulary'], kind: SharedBy['kind']): string =>
  writeInteger(rows.filter((row) => row.class === kind).length);

const first = ({ words: rows }: SharedBy): string[] => rows.slice(0, 6).map(({ term }) => term);

const words = {
  zh: {
    title: '哪些词所有人都提到，哪些只有几个人提到？',
    others: (count: number) => `其他 ${count} 人`,
    says: '提到（颜色代表人）',
    saysPlain: '提到',
    silent: '没有提到',
    number: '词数',
    which: '这些词（从多到少）',
    whichStarred: '这些词（从多到少；★ 各人用得相近）',
    none: '没有这样的词',
    between: '、',
    people: ({ kind, people }: SharedBy, all: number) =>
      kind === 'everyone' ? `${all} 人都提到` : kind === 'one' ? '只有一人提到' : `${people.length} 人提到`,
    saidBy: "'（' + datum.speaker + '）'",
    caption: ({ tables: { sharedVocabulary: rows, basis }, left, others }: Facts) =>
      `每一行是同样几个人都提到、其他人没提到的词，圆点是提到的人。计入 ${writeInteger(rows.length)} 个词：${basis.speakers.length} 人都提到的 ${number(rows, 'everyone')} 个，几人提到的 ${number(rows, 'several')} 个，只有一人提到的 ${number(rows, 'one')} 个。发言少的人，没提到的词自然多。${
        left > 0 ? `几人提到的只画次数最多的组合，另有 ${writeInteger(left)} 个词未画。` : ''
      }${others > 0 ? `圆点只画发言最多的 ${mostSpeakers} 人。` : ''}`,
    alt: (rows: readonly SharedBy[]) =>
      `${rows.length} 行，每行是同样几个人都提到的词。${rows
        .slice(0, 5)
        .map((row) => `${row.kind === 'one' ? '只有一人提到' : `${row.people.length} 人提到`}：${first(row).join('、') || '无'}`)
        .join('；')}。`,
  },
  en: {
    title: 'Which words does everyone use, and which only some?',
    others: (count: number) => `${count} others`,
    says: 'uses it (colour: speaker)',
    saysPlain: 'uses it',
    silent: 'does not',
    number: 'Words',
    which: 'These words, most frequent first',
    whichStarred: 'These words, most frequent first (★ used by all at similar rates)',
    none: 'No such word',
    between: ', ',
    people: ({ kind, people }: SharedBy, all: number) =>
      kind === 'everyone' ? `all ${all}` : kind === 'one' ? 'only one' : `${people.length} people`,
    saidBy: "' (' + datum.speaker + ')'",
    caption: ({ tables: { sharedVocabulary: rows, basis }, left, others }: Facts) =>
      `Each row: words used by the same speakers and nobody else; dots show who. Of ${writeInteger(rows.length)} counted words, ${number(rows, 'everyone')} are used by all ${basis.speakers.length} speakers, ${number(rows, 'several')} by several, ${number(rows, 'one')} by only one. People who speak less naturally leave out more words.${
        left > 0 ? ` Of several people only the most frequent combinations are drawn; ${writeInteger(left)} more words are not.` : ''
      }${others > 0 ? ` Dots for the ${mostSpeakers} who speak most.` : ''}`,
    alt: (rows: readonly SharedBy[]) =>
      `${rows.length} rows of words used by the same speakers. ${rows
        .slice(0, 5)
        .map((row) => `${row.kind === 'one' ? 'Only one' : `${row.people.length} people`}: ${first(row).join(', ') || 'none'}`)
        .join('; ')}.`,
  },
} as const;
