import { type Dataset, datasetOf, tooltipOf } from '../../charts/dataset.js';
import { labelPoints } from '../../charts/layout/label-points.js';
import { type Projection, projectPoints } from '../../charts/layout/project-points.js';
import { type Area, type Disc, partPoints } from '../../charts/layout/spread-points.js';
import { type LabelOffset, labelColumns, labelOffset, placedLabel } from '../../charts/parts/label-offsets.js';
import { planeOf, TITLE_HEIGHT } from '../../charts/parts/plane.js';
import type { Pen } from '../../charts/pen.js';
import { type Channels, chartOf, type Layer, roomFor, written } from '../../charts/specification.js';
import { theme } from '../../charts/theme.js';
import { writePercent } from '../../charts/write-number.js';
import type { Chart } from '../../data.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { referIn } from '../../tables/reference.js';
import type { CorpusTables, DocumentMapRow } from '../rows.js';
import { byDate, documentNames } from './document-names.js';

const mostTerms = 30;
const side = { named: 18, bare: 8 };
/** Of the disc that keeps a numbered square clear of others. */
const radius = 11;
const dot = 4;
const { least: numberSize, small: termSize } = theme.size;
/** Pixels of the list of names: a line, its columns and what stands beside a name in each. */
const list = { line: 18, columns: 2, gap: 24, symbol: 18, offset: 18 };
/** Pixels of a name in one column, and in each of two. */
const widestName = [330, 225] as const;
/** Pixels above and below the plane: titles of the axes. */
const around = TITLE_HEIGHT + 14;

/**
 * Discussions and words in one plane: which talk of the same things. Each discussion has a number whose name stands beside the map; where
 * there are more than the list has lines, those farthest from the average have one. Numbers that would cover each other are pushed apart,
 * with a line from where they belong. Null where the map has no points.
 */
export function chartDocumentMap(tables: CorpusTables, pen: Pen): Chart | null {
  const { map, mapShares, documents } = tables;
  if (map.length === 0) return null;
  const text = words[pen.language];
  const points = map.filter(({ kind }) => kind === 'document').toSorted((a, b) => farFromCentre(a, b));
  const terms = map.filter(({ kind }) => kind === 'term').toSorted((a, b) => b.contribution - a.contribution || (a.item < b.item ? -1 : 1));
  const heading = (others: number) => ({
    title: text.title,
    caption: text.caption({
      ...{ shares: mapShares, documents: points.length, terms: terms.length, others },
      short: documents.length - points.length,
    }),
  });
  // The caption decides how high the list is, and with it how many have a number.
  const most = list.columns * linesOf(roomFor(heading(points.length), pen));
  const bare = points.slice(most);
  const room = roomFor(heading(bare.length), pen);
  const dateOf = new Map(documents.map((row) => [row.document, row]));
  const named = points
    .slice(0, most)
    .flatMap((point) => {
      const row = dateOf.get(point.item);
      return row ? [{ point, date: row.date, document: row.document }] : [];
    })
    .toSorted(byDate)
    .map(({ point }) => point);
  const names = listOf(named, { documents, lines: linesOf(room) }, pen);
  const area = { width: room.width - names.width, height: room.height - around };
  const shown = terms.slice(0, mostTerms);
  const projection = projectPoints([...points, ...shown], area);
  const placed = placePoints({ named, bare, terms: shown }, { at: projection.at, area, pen });
  const dataset = datasetFor(placed, tables);
  const plane = planeOf(projection, { x: text.across(mapShares[0]), y: text.up(mapShares[1]) });
  const brief = text.brief;
  const alt = text.alt(
    names.labels,
    placed.flatMap(({ row }) => (row.kind === 'term' ? [row.item] : [])),
  );
  return chartOf(
    {
      ...{ id: 'document-map', ...heading(bare.length), brief, alt, datasets: [dataset], beside: names.width },
      drawing: {
        data: { name: dataset.name },
        encoding: { x: plane.x, y: plane.y },
        params: [...plane.params, { name: 'names', value: Object.fromEntries(named.map(({ item }, i) => [item, names.labels[i]])) }],
        layer: mapLayers(dataset, { named, columns: names.columns }, pen),
      },
    },
    pen,
  );
}

const linesOf = ({ height }: Pick<Area, 'height'>): number => Math.floor((height - TITLE_HEIGHT) / list.line);

const farFromCentre = (a: DocumentMapRow, b: DocumentMapRow): number =>
  Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y) || (a.item < b.item ? -1 : 1);

/** The numbers with their names, in one column or two, and the pixels that they take with their distance from the map. */
function listOf(
  named: readonly DocumentMapRow[],
  { documents, lines }: Pick<CorpusTables, 'documents'> & { readonly lines: number },
  pen: Pen,
): { readonly labels: readonly string[]; readonly columns: number; readonly width: number } {
  const columns = Math.max(1, Math.ceil(named.length / lines));
  const called = documentNames({ documents }, widestName[columns === 1 ? 0 : 1], pen);
  const labels = named.map(({ item }, i) => `${i + 1}. ${called.get(item) ?? item}`);
  const widest = Math.max(0, ...labels.map((label) => pen.measure(label, theme.size.small)));
  return { labels, columns, width: Math.ceil(list.offset + columns * (list.symbol + widest) + (columns - 1) * list.gap) };
}

/** A row of the map; a discussion with a number has it, and where it stands; so does the label of a word. */
interface Placed extends Partial<LabelOffset> {
  readonly row: DocumentMapRow;
  readonly number?: number;
}

/** Numbered squares pushed apart, others where they are, and the words that have room for their label beside all these. */
function placePoints(
  { named, bare, terms }: Readonly<Record<'named' | 'bare' | 'terms', readonly DocumentMapRow[]>>,
  { at, area, pen }: Pick<Projection, 'at'> & { readonly area: Area; readonly pen: Pen },
): readonly Placed[] {
  const squares = partPoints(
    named.map((row): Disc & { readonly row: DocumentMapRow } => ({ row, ...at(row), radius })),
    { ...area, gap: 1 },
  );
  const obstacles: readonly Disc[] = [...squares, ...bare.map((row) => ({ ...at(row), radius: side.bare / 2 }))];
  const discs = terms.map((row) => ({ ...at(row), radius: dot }));
  const labels = labelPoints({
    discs: [...obstacles, ...discs],
    sizes: [...obstacles.map(() => null), ...terms.map(({ item }) => ({ width: pen.measure(item, termSize) + 4, height: termSize + 3 }))],
    area,
  }).slice(obstacles.length);
  return [
    ...squares.map(({ row, ...square }, i) => ({ row, number: i + 1, ...labelOffset(at(row), square) })),
    ...bare.map((row) => ({ row })),
    ...terms.flatMap((row, i) => {
      const [disc, label] = [discs[i], labels[i]];
      return disc && label ? [{ row, ...labelOffset(disc, label) }] : [];
    }),
  ];
}

function datasetFor(placed: readonly Placed[], tables: CorpusTables): Dataset {
  const refer = referIn(CORPUS_TABLES, tables);
  const rows = placed.map(({ row }) => row);
  const { name, columns, values } = datasetOf(CORPUS_TABLES.map, ['kind', 'item', 'x', 'y'], rows, (row) => refer('map', row));
  return {
    name,
    columns: { ...columns, number: NUMBER, ...labelColumns },
    values: values.map((datum, i) => {
      const { row: _, ...place } = placed[i] ?? {};
      return { ...datum, ...place };
    }),
  };
}

const NUMBER = {
  format: 'number',
  title: { zh: '号码', en: 'number' },
  description: { zh: '讨论在图上的号码，按日期；没有号码的为空', en: 'of a discussion in the chart, by date; empty where it has none' },
} as const;

/** Words as dots, discussions as squares: small ones, and numbered ones with a line from where they belong. */
function mapLayers(
  map: Dataset,
  { named, columns }: { readonly named: readonly DocumentMapRow[]; readonly columns: number },
  pen: Pen,
): Layer[] {
  const { values } = map;
  const only = (test: string) => ({ transform: [{ filter: test }] });
  const numbered = only('isValid(datum.number)');
  const bare = only("datum.kind === 'document' && !isValid(datum.number)");
  const terms = only("datum.kind === 'term'");
  const tooltip = tooltipOf(map, ['item'], pen.language);
  const square = { type: 'square', stroke: { expr: 'background' }, strokeWidth: 1, opacity: 1 } as const;
  const spots = { ...square, size: side.bare ** 2, fillOpacity: 0.5 };
  const dots = { type: 'circle', size: (2 * dot) ** 2, color: { expr: 'ink' }, fillOpacity: 0.35 } as const;
  const [right, down] = [{ expr: 'datum.label_right' }, { expr: 'datum.label_down' }];
  const shape: NonNullable<Channels['shape']> = {
    field: 'item',
    type: 'nominal',
    scale: { domain: named.map(({ item }) => item), range: ['square'] },
    legend: {
      ...{ title: null, orient: 'right', direction: 'vertical', columns, offset: list.offset, labelExpr: 'names[datum.label]' },
      ...{ rowPadding: 3.5, columnPadding: list.gap, symbolSize: 60, symbolLimit: 0 },
      // On a narrow chart names are cut for the map.
      labelLimit: { expr: 'width < 300 ? 110 : 0' },
    },
  };
  return [
    {
      // Under the square where it did not move.
      ...numbered,
      mark: { type: 'rule', color: { expr: 'ink' }, strokeOpacity: 0.35, x2Offset: right, y2Offset: down, tooltip: false },
      encoding: { x2: { field: 'x' }, y2: { field: 'y' } },
    },
    ...(values.some(({ kind }) => kind === 'term') ? [{ ...terms, mark: dots, encoding: { tooltip } }] : []),
    ...(values.some(({ kind, number }) => kind === 'document' && number === undefined)
      ? [{ ...bare, mark: spots, encoding: { tooltip } }]
      : []),
    {
      ...numbered,
      mark: { ...square, type: 'point', filled: true, size: side.named ** 2, xOffset: right, yOffset: down },
      encoding: { shape, tooltip },
    },
    {
      ...numbered,
      mark: written('ink', { ...placedLabel, fontSize: numberSize, fontWeight: 'bold', color: { expr: 'background' } }),
      encoding: { text: { field: 'number', type: 'quantitative', format: 'd' } },
    },
    { ...terms, mark: written('quiet', { ...placedLabel, fontSize: termSize }), encoding: { text: { field: 'item' } } },
  ];
}

interface Facts {
  readonly shares: readonly [number, number];
  readonly documents: number;
  readonly terms: number;
  /** Documents without a number. */
  readonly others: number;
  /** Documents with too few of the words. */
  readonly short: number;
}

const words = {
  zh: {
    title: '哪些讨论用词相近？',
    caption: ({ shares: [x, y], documents, terms, others, short }: Facts) =>
      `方块是一场讨论，号码对应的名称在右边；越近，用词越像。圆点是词：与讨论在同一方向且都远离十字，这场讨论多用这个词。挤在一起的方块已推开，细线通向原来的位置。${others > 0 ? `离十字最远的 ${documents - others} 场有号码，其他 ${others} 场只画小方块，见 document-map.csv。` : ''}${short > 0 ? `${short} 场太短，不在图上。` : ''}对应分析图：${documents} 场 × ${terms} 个常用词；横轴占全部差别的 ${writePercent(x)}，纵轴 ${writePercent(y)}，其余在图上看不到。标不下的词不画。`,
    brief: '方块是一场讨论，越近用词越像；圆点是词：与讨论在同一方向且都远离十字，这场讨论多用这个词。',
    across: (share: number) => `横轴：全部差别的 ${writePercent(share)}`,
    up: (share: number) => `纵轴：全部差别的 ${writePercent(share)}；十字是全部的平均`,
    alt: (documents: readonly string[], terms: readonly string[]) => `讨论地图：${documents.join('、')}。词：${terms.join('、')}。`,
  },
  en: {
    title: 'Which discussions use similar words?',
    caption: ({ shares: [x, y], documents, terms, others, short }: Facts) =>
      `A square is a discussion, its number is named at the right; the closer, the more similar the words. A dot is a word: a discussion in the same direction, both far from the cross, uses it more. Crowded squares are moved apart, with a line from their place. ${others > 0 ? `The ${documents - others} farthest from the cross have a number, the other ${others} are small squares: see document-map.csv. ` : ''}${short > 0 ? `${short} are too short for a place. ` : ''}Correspondence map of ${documents} discussions × ${terms} frequent words; the axes show ${writePercent(x)} and ${writePercent(y)} of all differences. Words without room are left out.`,
    brief:
      'A square is a discussion; the closer, the more similar the words. A dot is a word: a discussion in the same direction, both far from the cross, uses it more.',
    across: (share: number) => `Across: ${writePercent(share)} of all differences`,
    up: (share: number) => `Up: ${writePercent(share)} of all differences; the cross is the average of all`,
    alt: (documents: readonly string[], terms: readonly string[]) =>
      `Map of discussions: ${documents.join(', ')}. Words: ${terms.join(', ')}.`,
  },
} as const;
