import { frameOf, specification } from '../../charts/drawing/frame.js';
import { labelPoints } from '../../charts/drawing/label-points.js';
import type { LabelPoint } from '../../charts/drawing/place-labels.js';
import { projectPoints } from '../../charts/drawing/project-points.js';
import { type Area, partPoints } from '../../charts/drawing/spread-points.js';
import type { Layer, Pen } from '../../charts/pen.js';
import { theme } from '../../charts/theme.js';
import { writePercent } from '../../charts/write-number.js';
import type { Chart } from '../../data.js';
import type { CorpusTables, DocumentMapRow } from '../rows.js';
import { byDate, documentNames } from './document-names.js';

const mostTerms = 30;
const side = { named: 18, bare: 8 };
/** Of the disc that keeps a numbered square clear of others. */
const radius = 11;
const dot = 4;
const size = { number: theme.size.least, name: theme.size.small, term: theme.size.small };
const key = { line: 18, columns: 2, gap: 24, number: 26 };
/** Pixels of a name in one column, and in each of two. */
const widestName = [330, 225] as const;

/**
 * Discussions and words in one plane: which talk of the same things. Each discussion has a number whose name stands beside the map; where
 * there are more than the key has lines, those farthest from the average have one. Numbers that would cover each other are pushed apart,
 * with a line from where they belong. Null where the map has no points.
 */
export function chartDocumentMap({ map, mapShares, documents }: CorpusTables, pen: Pen): Chart | null {
  if (map.length === 0) return null;
  const text = words[pen.language];
  const points = map.filter(({ kind }) => kind === 'document').toSorted((a, b) => farFromCentre(a, b));
  const terms = map.filter(({ kind }) => kind === 'term').toSorted((a, b) => b.contribution - a.contribution || (a.item < b.item ? -1 : 1));
  // The caption decides how high the key is, and with it how many have a number.
  const most = key.columns * linesOf(captioned(points.length).height);
  const frame = captioned(Math.max(0, points.length - most));
  const dateOf = new Map(documents.map((row) => [row.document, row]));
  const named = points
    .slice(0, most)
    .flatMap((point) => {
      const row = dateOf.get(point.item);
      return row ? [{ ...point, date: row.date, document: row.document }] : [];
    })
    .toSorted(byDate);
  const bare = points.slice(most);
  const list = nameList(
    named.map(({ item }) => item),
    { documents, height: frame.height },
    pen,
  );
  const area = { width: Math.floor(frame.width - list.width - key.gap), height: Math.floor(frame.height) };
  const shown = terms.slice(0, mostTerms);
  const { at, centre } = projectPoints([...points, ...shown], area);
  const squares = numberedSquares(
    named.map((point) => ({ ...at(point), name: list.nameOf(point.item) })),
    area,
  );
  const spots = bare.map((point) => at(point));
  const dots = placeTerms(shown, { squares, spots }, { at, area, pen });
  const layer = [...mapLayers({ squares, spots, dots, centre }, area), ...list.layers(area.width + key.gap)];
  const alt = text.alt(
    squares.map(({ number, name }) => `${number} ${name}`),
    dots.map(({ item }) => item),
  );
  const spec = specification(frame, { ...area, layer });
  return { id: 'document-map', title: text.title, caption: captionOf(bare.length), alt, spec };

  function captionOf(others: number): string {
    return text.caption({
      ...{ shares: mapShares, documents: points.length, terms: terms.length, others },
      short: documents.length - points.length,
    });
  }

  function captioned(others: number) {
    return frameOf({ title: text.title, caption: captionOf(others) }, pen);
  }
}

interface Square extends LabelPoint {
  readonly number: string;
  readonly name: string;
  /** Where it belongs, and the pixels between there and here. */
  readonly x2: number;
  readonly y2: number;
  readonly moved: number;
}

/** In the order of their numbers, pushed apart. */
function numberedSquares(points: readonly (LabelPoint & { readonly name: string })[], area: Area): readonly Square[] {
  const discs = points.map(({ x, y, name }, i) => ({ number: String(i + 1), name, x, y, x2: x, y2: y, radius }));
  return partPoints(discs, { ...area, gap: 1 }).map(({ radius: _, ...square }) => ({
    ...square,
    moved: Math.hypot(square.x - square.x2, square.y - square.y2),
  }));
}

interface Marks {
  readonly squares: readonly Square[];
  /** Discussions without a number. */
  readonly spots: readonly LabelPoint[];
  /** Words. */
  readonly dots: ReturnType<typeof placeTerms>;
  /** The average of all. */
  readonly centre: LabelPoint;
}

function mapLayers({ squares, spots, dots, centre }: Marks, area: Area): readonly Layer[] {
  const guides = [
    { x: 4, y: centre.y, x2: area.width - 4, y2: centre.y },
    { x: centre.x, y: 4, x2: centre.x, y2: area.height - 4 },
  ];
  const moved = squares.filter((square) => square.moved > side.named / 2);
  return [
    rules(guides, theme.colour.line),
    rules(moved, theme.colour.unnamed),
    {
      data: { values: dots },
      mark: { type: 'point', shape: 'circle', filled: true, size: (2 * dot) ** 2, color: theme.colour.unnamed },
      encoding: { x: pixel('x'), y: pixel('y') },
    },
    squaresOf(spots, side.bare, theme.heat[1]),
    squaresOf(squares, side.named, theme.colour.single),
    texts(squares, { x: 'x', y: 'y', text: 'number' }, { fontSize: size.number, fontWeight: 'bold', color: theme.colour.paper }),
    texts(dots, { x: 'labelX', y: 'labelY', text: 'item' }, { fontSize: size.term, color: theme.colour.quiet }),
  ];
}

const squaresOf = (values: readonly LabelPoint[], width: number, color: string): Layer => ({
  data: { values },
  mark: { type: 'point', shape: 'square', filled: true, size: width ** 2, color, stroke: theme.colour.paper, strokeWidth: 1 },
  encoding: { x: pixel('x'), y: pixel('y') },
});

const linesOf = (height: number): number => Math.floor(height / key.line);

const farFromCentre = (a: DocumentMapRow, b: DocumentMapRow): number =>
  Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y) || (a.item < b.item ? -1 : 1);

/** The numbers with their names, in one column or two. */
function nameList(
  items: readonly string[],
  { documents, height }: Pick<CorpusTables, 'documents'> & { readonly height: number },
  pen: Pen,
): { readonly nameOf: (item: string) => string; readonly width: number; readonly layers: (left: number) => readonly Layer[] } {
  const lines = linesOf(height);
  const columns = Math.max(1, Math.ceil(items.length / lines));
  const most = widestName[columns === 1 ? 0 : 1];
  const called = documentNames({ documents }, most, pen);
  const nameOf = (item: string): string => called.get(item) ?? item;
  const names = items.map(nameOf);
  const widest = Math.ceil(Math.max(0, ...names.map((name) => pen.measure(name, size.name))));
  const column = key.number + widest;
  const perColumn = Math.ceil(items.length / columns);
  const layers = (left: number): readonly Layer[] => {
    const values = names.map((name, i) => {
      const x = left + Math.floor(i / perColumn) * (column + key.gap) + key.number;
      return { name, number: String(i + 1), x, numberX: x - 8, y: key.line * ((i % perColumn) + 0.5) };
    });
    const mark = { fontSize: size.name };
    return [
      texts(values, { x: 'numberX', y: 'y', text: 'number' }, { ...mark, align: 'right', fontWeight: 'bold', color: theme.colour.single }),
      texts(values, { x: 'x', y: 'y', text: 'name' }, { ...mark, align: 'left' }),
    ];
  };
  return { nameOf, width: columns * column + (columns - 1) * key.gap, layers };
}

/** The words that have room for their label, beside squares that do not move. */
function placeTerms(
  terms: readonly DocumentMapRow[],
  { squares, spots }: Pick<Marks, 'squares' | 'spots'>,
  {
    at,
    area,
    pen,
  }: {
    readonly at: ReturnType<typeof projectPoints>['at'];
    readonly area: Area;
    readonly pen: Pen;
  },
) {
  const obstacles = [...squares.map(({ x, y }) => ({ x, y, radius })), ...spots.map((spot) => ({ ...spot, radius: side.bare / 2 }))];
  const discs = terms.map((term) => ({ ...at(term), radius: dot }));
  const labelled = labelPoints({
    discs: [...obstacles, ...discs],
    sizes: [...obstacles.map(() => null), ...terms.map(({ item }) => ({ width: pen.measure(item, size.term) + 4, height: size.term + 3 }))],
    area,
  }).slice(obstacles.length);
  return terms.flatMap(({ item }, i) => {
    const [disc, label] = [discs[i], labelled[i]];
    return disc && label ? [{ item, x: disc.x, y: disc.y, labelX: label.x, labelY: label.y }] : [];
  });
}

const rules = (values: readonly object[], color: string): Layer => ({
  data: { values },
  mark: { type: 'rule', color },
  encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
});

const texts = (
  values: readonly object[],
  fields: { readonly x: string; readonly y: string; readonly text: string },
  mark: Layer,
): Layer => ({
  data: { values },
  mark: { type: 'text', baseline: 'middle', ...mark },
  encoding: { x: pixel(fields.x), y: pixel(fields.y), text: { field: fields.text, type: 'nominal' } },
});

const pixel = (field: string): Layer => ({ field, type: 'quantitative', scale: null, axis: null });

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
    title: '哪些讨论谈的是同样的事？',
    caption: ({ shares: [x, y], documents, terms, others, short }: Facts) =>
      `怎么读：方块是一场讨论，号码的名字在右边，离得近的用词相近；圆点是词，和讨论在十字的同一方向、都离十字远，说明那里说得比平均多。挤在一起的方块推开了，细线通向原来的位置。${others > 0 ? `离十字最远的 ${documents - others} 场有号码，其余 ${others} 场只画小方块，见 document-map.csv。` : ''}${short > 0 ? `${short} 场太短，不在图上。` : ''}对应分析，${documents} 场 × ${terms} 个常用词；横轴占全部差别的 ${writePercent(x)}，纵轴 ${writePercent(y)}，其余在图上看不到。标不下的词不画。`,
    alt: (documents: readonly string[], terms: readonly string[]) => `讨论地图：${documents.join('、')}。词：${terms.join('、')}。`,
  },
  en: {
    title: 'Which discussions talk of the same things?',
    caption: ({ shares: [x, y], documents, terms, others, short }: Facts) =>
      `How to read: a square is a discussion, its number is named at the right, and near ones use words alike; a dot is a word, said more than average by discussions in its direction from the cross. Crowded squares are pushed apart, with a line from where they belong. ${others > 0 ? `The ${documents - others} farthest from the cross have a number, the other ${others} are small squares: see document-map.csv. ` : ''}${short > 0 ? `${short} are too short for a place. ` : ''}Correspondence analysis of ${documents} discussions × ${terms} frequent words; the axes show ${writePercent(x)} and ${writePercent(y)} of all differences. Words without room are left out.`,
    alt: (documents: readonly string[], terms: readonly string[]) =>
      `Map of discussions: ${documents.join(', ')}. Words: ${terms.join(', ')}.`,
  },
} as const;
