import type { Chart, NetworkEdge, NetworkNode, Tables } from '../../data.js';
import { flag, number, ordinal } from '../../tables/column.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { type Dataset, tooltipOf } from '../dataset.js';
import { placeLabels } from '../layout/place-labels.js';
import { type Area, spreadPoints } from '../layout/spread-points.js';
import { type LabelOffset, labelColumns, labelOffset, placedLabel } from '../parts/label-offsets.js';
import type { Pen } from '../pen.js';
import { type Channels, chartOf, type Layer, roomFor, written } from '../specification.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';

const mostNodes = 30;
const radius = { least: 6, most: 20 };
const thickness = { least: 1, most: 6 };
/** Pixels above and below the network: legends. */
const around = 94;

/** Which terms occur in one sentence, as a network. Null without edges. */
export function chartTermNetwork(tables: Tables, pen: Pen): Chart | null {
  const { nodes, edges } = mainNetwork(tables.network.nodes, tables.network.edges);
  if (edges.length === 0) return null;
  const text = words[pen.language];
  const grouped = nodes.some(({ community }) => community > 0);
  const heading = { title: text.title, caption: text.caption({ tables, nodes: nodes.length, edges, grouped }) };
  const room = roomFor(heading, pen);
  const terms = termsOf(layOut(nodes, { width: room.width, height: room.height - around }, pen), tables);
  const pairs = pairsOf(edges, tables);
  return chartOf(
    {
      id: 'term-network',
      section: 'pairs',
      ...heading,
      brief: text.brief,
      alt: text.alt(nodes, edges),
      datasets: [terms, pairs],
      drawing: {
        data: { name: terms.name },
        encoding: { ...at('x'), ...at('y') },
        params: [{ name: 'strengths', value: { 1: text.strong, 0: text.weak } }],
        layer: [edgeLayer(pairs, pen), ...nodeLayers(terms, pen)],
      },
    },
    pen,
  );
}

/** The most frequent nodes that still have an edge to one another. */
function mainNetwork(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] } {
  const ranked = nodes.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  const joined = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const kept = new Set(
    ranked
      .filter(({ term }) => joined.has(term))
      .slice(0, mostNodes)
      .map(({ term }) => term),
  );
  const inside = edges.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const ends = new Set(inside.flatMap(({ a, b }) => [a, b]));
  return { nodes: ranked.filter(({ term }) => ends.has(term)), edges: inside };
}

type PlacedNode = NetworkNode & LabelOffset;

/** The network stretched over the area, without discs that touch or labels that cover each other. Its coordinates are percent of the area. */
function layOut(nodes: readonly NetworkNode[], area: Area, pen: Pen): readonly PlacedNode[] {
  const most = Math.max(...nodes.map(({ count }) => count));
  const border = radius.most + 4;
  const discs = spreadPoints(
    nodes.map(({ x, y, count }) => ({ x, y: -y, radius: Math.max(radius.least, radius.most * Math.sqrt(count / most)) })),
    { width: area.width - 2 * border, height: area.height - 2 * border, gap: 14 },
  ).map((disc) => ({ ...disc, x: disc.x + border, y: disc.y + border }));
  const sizes = nodes.map(({ term }) => ({ width: pen.measure(term, theme.size.label) + 6, height: theme.size.label + 5 }));
  const labels = placeLabels({ discs, sizes, area });
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  return nodes.flatMap((node, index) => {
    const [disc, label] = [discs[index], labels[index]];
    if (!disc || !label) return [];
    return [{ ...node, x: percent(disc.x / area.width), y: percent(1 - disc.y / area.height), ...labelOffset(disc, label) }];
  });
}

const PLACE = { zh: '占画面的百分之几；只为便于阅读，没有含义', en: 'percent of the picture, for reading only: it measures nothing' };

function termsOf(nodes: readonly PlacedNode[], tables: Tables): Dataset {
  const refer = referTo(tables);
  const rows = new Map(tables.keywords.map((row) => [row.term, row]));
  const { term, count } = TABLES.keywords.columns;
  return {
    name: 'keywords',
    columns: {
      ...{ term, count },
      community: ordinal(
        { zh: '词群', en: 'word cluster' },
        { zh: '彼此联系较多的词，大的在先；0 没有分群', en: 'words linked with each other, the largest cluster first; 0: not computed' },
      ),
      x: number('number', { zh: '横坐标', en: 'x' }, PLACE),
      y: number('number', { zh: '纵坐标', en: 'y' }, PLACE),
      ...labelColumns,
    },
    values: nodes.map((node) => ({ ...node, row: refer('keywords', rows.get(node.term)) })),
  };
}

/** The strong ones last, over the others. */
function pairsOf(edges: readonly NetworkEdge[], tables: Tables): Dataset {
  const refer = referTo(tables);
  const rows = new Map(tables.termPairs.map((row) => [`${row.a}\n${row.b}`, row]));
  const { a, b, both, dice } = TABLES.termPairs.columns;
  const strong = flag({ zh: '强', en: 'strong' }, { zh: '1：显著共现', en: '1: significant co-occurrence' });
  return {
    name: TABLES.termPairs.name,
    columns: { a, b, both, dice, strong },
    values: edges
      .toSorted((one, other) => Number(one.strong) - Number(other.strong))
      .map((edge) => ({ ...edge, strong: edge.strong ? 1 : 0, row: refer('termPairs', rows.get(`${edge.a}\n${edge.b}`)) })),
  };
}

/** On both axes. */
const at = (field: 'x' | 'y'): Channels => ({
  [field]: { field, type: 'quantitative', scale: { domain: [0, 100], nice: false }, axis: null },
});

/** Legends that stand beside each other are clipped to one height: else each would have its own middle. */
const legend = { titleOrient: 'left', titleAnchor: 'middle', padding: 6, offset: 2 } as const;

const lines = {
  ...legend,
  orient: 'top',
  clipHeight: 20,
  symbolType: 'stroke',
  symbolSize: 480,
  symbolStrokeColor: { expr: 'faint' },
} as const;
const discs = { ...legend, orient: 'bottom', clipHeight: 34, symbolType: 'circle' } as const;

function edgeLayer(pairs: Dataset, { language }: Pen): Layer {
  const end = (key: 'a' | 'b', as: string[]) => ({
    lookup: key,
    from: { data: { name: 'keywords' }, key: 'term', fields: ['x', 'y'] },
    as,
  });
  const most = Math.max(...pairs.values.map(({ dice }) => Number(dice)));
  return {
    data: { name: pairs.name },
    transform: [end('a', ['x', 'y']), end('b', ['x2', 'y2'])],
    mark: { type: 'rule', color: { expr: 'faint' } },
    encoding: {
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      strokeDash: {
        field: 'strong',
        type: 'nominal',
        scale: {
          domain: [1, 0],
          range: [
            [1, 0],
            [5, 4],
          ],
        },
        legend: { ...lines, title: null, labelExpr: 'strengths[datum.value]' },
      },
      strokeWidth: {
        field: 'dice',
        type: 'quantitative',
        scale: { domain: [0, most], range: [thickness.least, thickness.most], nice: false },
        legend: { ...lines, title: words[language].dice, values: roundValues(most), format: '~g' },
      },
      strokeOpacity: { condition: { test: 'datum.strong === 1', value: 0.75 }, value: 0.5 },
      tooltip: tooltipOf(pairs, ['a', 'b', 'both', 'dice'], language),
    },
  };
}

/** Multiples of a round number up to the most, two to four: 0.2 0.4, or 5 10 15. */
function roundValues(most: number): number[] {
  const step =
    [50, 20, 10, 5, 2, 1].map((digit) => digit * 10 ** Math.floor(Math.log10(most / 2) - 1)).find((each) => each <= most / 2) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => Number(((index + 1) * step).toPrecision(6)));
}

function nodeLayers(terms: Dataset, pen: Pen): readonly Layer[] {
  const most = Math.max(...terms.values.map(({ count }) => Number(count)));
  const text = words[pen.language];
  // The area of a disc is its count; what would be smaller than the least disc is drawn as that.
  const smallest = most * (radius.least / radius.most) ** 2;
  const whole = roundValues(most * 0.6).filter(Number.isInteger);
  const area = (of: number): number => (2 * of) ** 2;
  const size: Channels['size'] = {
    field: 'count',
    type: 'quantitative',
    scale: { domain: [smallest, most], range: [area(radius.least), area(radius.most)], clamp: true, nice: false },
    legend: {
      ...discs,
      title: text.count,
      values: whole.length > 0 ? whole : [most],
      format: ',d',
      symbolFillColor: { expr: 'faint' },
    },
  };
  return [
    {
      mark: { type: 'point', shape: 'circle', filled: true, opacity: 1, stroke: { expr: 'background' }, strokeWidth: 1.5 },
      encoding: { size, ...colourByCluster(terms, text.cluster), tooltip: tooltipOf(terms, ['term', 'count'], pen.language) },
    },
    // Twice: a broad outline first, so that lines behind a label do not cross its strokes.
    ...[{ stroke: { expr: 'background' }, strokeWidth: 4, strokeJoin: 'round' }, {}].map((halo) => ({
      mark: written('ink', { ...placedLabel, fontSize: theme.size.label, ...halo }),
      encoding: { text: { field: 'term' } },
    })),
  ];
}

/** Clusters beyond the colours are the smallest: they have none. */
function colourByCluster(terms: Dataset, title: string): Pick<Channels, 'color'> {
  const most = theme.groups.length;
  const clusters = [...new Set(terms.values.map(({ community }) => Number(community)))]
    .filter((each) => each > 0 && each <= most)
    .sort((a, b) => a - b);
  if (clusters.length === 0) return {};
  const columns = { expr: `width < ${theme.canvas.width / 2} ? 5 : ${clusters.length}` };
  return {
    color: {
      condition: { test: `datum.community > ${most}`, value: { expr: 'faint' } },
      field: 'community',
      type: 'nominal',
      scale: { domain: clusters, range: 'ordinal' },
      legend: { ...discs, title, columns, symbolSize: 200 },
    },
  };
}

interface Facts {
  readonly tables: Tables;
  readonly nodes: number;
  readonly edges: readonly NetworkEdge[];
  readonly grouped: boolean;
}

const closest = (edges: readonly NetworkEdge[]): readonly NetworkEdge[] =>
  edges.toSorted((a, b) => b.dice - a.dice || (`${a.a} ${a.b}` < `${b.a} ${b.b}` ? -1 : 1)).slice(0, 6);

const words = {
  zh: {
    title: '哪些词常在同一句里出现？',
    brief: '圆点是词，越大次数越多；连线表示同一句里都出现，越粗联系越紧，实线是“强”。圆点的位置没有含义。',
    strong: '强',
    weak: '未达到“强”',
    dice: 'Dice 系数',
    count: '次数',
    cluster: '词群',
    caption: ({ tables: { basis, network }, nodes, edges, grouped }: Facts) =>
      `${nodes} 个词、${edges.length} 条连线，只画常见词之间联系最紧的，“强”的在先。${writeInteger(basis.sentences)} 句里共现过的有 ${writeInteger(basis.pairs_tested)} 对词，“强”的有 ${basis.pairs_passed} 对：共现多于各轮内随机重排句子的预期（q < ${basis.thresholds.strong}，至少 3 句、2 轮）。${
        grouped ? `颜色是词群：彼此联系较多的词（模块度 ${(network.modularity ?? 0).toFixed(2)}）。` : ''
      }位置远近只为便于阅读，不是统计量。`,
    alt: (nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]) =>
      `${nodes.length} 个词的共现网络。联系最强的词对：${closest(edges)
        .map(({ a, b, both }) => `“${a}”与“${b}”${both} 句`)
        .join('；')}。`,
  },
  en: {
    title: 'Which words occur in the same sentence?',
    brief:
      'A dot is a word, larger where it occurs more often. A line joins words of the same sentence, thicker where the link is closer, solid where it is strong. Positions have no meaning.',
    strong: 'strong',
    weak: 'not strong',
    dice: 'Dice coefficient',
    count: 'count',
    cluster: 'word cluster',
    caption: ({ tables: { basis, network }, nodes, edges, grouped }: Facts) =>
      `${nodes} words, ${edges.length} links; only the closest links of frequent words are drawn, strong ones first. In ${writeInteger(basis.sentences)} sentences ${writeInteger(basis.pairs_tested)} pairs share one; ${basis.pairs_passed} are strong: more often than if sentences were drawn anew within turns (q < ${basis.thresholds.strong}, at least 3 sentences, 2 turns). ${
        grouped ? `Colours are word clusters: words linked with each other (modularity ${(network.modularity ?? 0).toFixed(2)}). ` : ''
      }Distances are for reading only and measure nothing.`,
    alt: (nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]) =>
      `Network of ${nodes.length} words. Closest pairs: ${closest(edges)
        .map(({ a, b, both }) => `“${a}” and “${b}”, ${both} sentences`)
        .join('; ')}.`,
  },
} as const;
