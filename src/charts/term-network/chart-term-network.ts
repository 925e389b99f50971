import type { Chart, NetworkEdge, NetworkNode, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { frameOf, specification } from '../drawing/frame.js';
import type { KeyItem } from '../drawing/key.js';
import { drawKey } from '../drawing/key.js';
import { placeLabels } from '../drawing/place-labels.js';
import { spreadPoints } from '../drawing/spread-points.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';

const mostNodes = 30;
const edgeColour = { sure: '#99a2ae', unsure: '#b9c0c9' };
const radius = { least: 6, most: 20 };
const edgeWidth = { least: 1, most: 6 };

/** Which terms occur in one sentence, as a network. Null without edges. */
export function chartTermNetwork(tables: Tables, pen: Pen): Chart | null {
  const { nodes, edges } = mainNetwork(tables.network.nodes, tables.network.edges);
  if (edges.length === 0) return null;
  const text = words[pen.language];
  const { title } = text;
  const grouped = nodes.some(({ community }) => community > 0);
  const caption = text.caption({ tables, nodes: nodes.length, edges, grouped });
  const frame = frameOf({ title, caption }, pen);
  const key = drawKey({ items: keyItems(text, tables), width: frame.width, above: 8, left: 0 }, pen);
  const width = frame.width;
  const height = Math.floor(frame.height - key.height - 8);
  const refer = referTo(tables);
  const keywordOf = new Map(tables.keywords.map((row) => [row.term, row]));
  const pairOf = new Map(tables.termPairs.map((row) => [`${row.a}\n${row.b}`, row]));
  const drawn = layOut(nodes, { width, height }, pen).map((node) => ({ ...node, source: refer('keywords', keywordOf.get(node.term)) }));
  const at = new Map(drawn.map((node) => [node.term, node]));
  const most = Math.max(...edges.map(({ dice }) => dice));
  const lines = edges.flatMap(({ a, b, both, dice, strong }) => {
    const [from, to] = [at.get(a), at.get(b)];
    if (from === undefined || to === undefined) return [];
    const thickness = edgeWidth.least + (edgeWidth.most - edgeWidth.least) * (dice / most);
    return [
      {
        a,
        b,
        source: refer('termPairs', pairOf.get(`${a}\n${b}`)),
        both,
        dice,
        x: from.x,
        y: from.y,
        x2: to.x,
        y2: to.y,
        thickness,
        sure: strong,
      },
    ];
  });
  const spec = specification(frame, {
    width,
    height,
    layer: [...key.layers, ...edgeLayers(lines, { width, height }), ...nodeLayers(drawn, { width, height })],
  });
  return { id: 'term-network', section: 'pairs', title, caption, brief: text.brief, alt: text.alt(nodes, edges), spec };
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

interface DrawnNode {
  readonly term: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly area: number;
  readonly colour: string;
  readonly labelX: number;
  readonly labelY: number;
}

function layOut(nodes: readonly NetworkNode[], area: { readonly width: number; readonly height: number }, pen: Pen): readonly DrawnNode[] {
  const most = Math.max(...nodes.map(({ count }) => count));
  const border = radius.most + 4;
  const room = { width: area.width - 2 * border, height: area.height - 2 * border, gap: 14 };
  const discs = spreadPoints(
    nodes.map(({ x, y, count }) => ({ x, y: -y, radius: Math.max(radius.least, radius.most * Math.sqrt(count / most)) })),
    room,
  ).map((disc) => ({ ...disc, x: disc.x + border, y: disc.y + border }));
  const sizes = nodes.map(({ term }) => ({ width: pen.measure(term, theme.size.label) + 6, height: theme.size.label + 5 }));
  const labels = placeLabels({ discs, sizes, area });
  return nodes.map(({ term, count, community }, index) => {
    const disc = discs[index] ?? { x: 0, y: 0, radius: 0 };
    const label = labels[index] ?? disc;
    return {
      term,
      count,
      x: disc.x,
      y: disc.y,
      // Vega's symbol size is the area of the square around a circle.
      area: (2 * disc.radius) ** 2,
      colour: community === 0 ? theme.colour.single : (theme.lines[community - 1] ?? theme.colour.unnamed),
      labelX: label.x,
      labelY: label.y,
    };
  });
}

type Area = { readonly width: number; readonly height: number };

const along = (field: string, length: number): Layer => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: { domain: [0, length], nice: false },
});
const down = (field: string, length: number): Layer => ({
  field,
  type: 'quantitative',
  axis: null,
  scale: { domain: [0, length], nice: false, reverse: true },
});

function edgeLayers(lines: readonly { readonly sure: boolean }[], { width, height }: Area): readonly Layer[] {
  return [false, true]
    .map((sure) => ({ sure, values: lines.filter((line) => line.sure === sure) }))
    .filter(({ values }) => values.length > 0)
    .map(({ sure, values }) => ({
      data: { values },
      mark: { type: 'rule', color: sure ? edgeColour.sure : edgeColour.unsure, tooltip: true, ...(sure ? {} : { strokeDash: [5, 4] }) },
      encoding: {
        x: along('x', width),
        y: down('y', height),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        strokeWidth: { field: 'thickness', type: 'quantitative', scale: null },
      },
    }));
}

function nodeLayers(drawn: readonly DrawnNode[], { width, height }: Area): readonly Layer[] {
  const text = { type: 'text', baseline: 'middle', fontSize: theme.size.label };
  const encoding = { x: along('labelX', width), y: down('labelY', height), text: { field: 'term', type: 'nominal' } };
  return [
    {
      data: { values: drawn },
      mark: { type: 'point', filled: true, stroke: theme.colour.paper, strokeWidth: 1.5, tooltip: true },
      encoding: {
        x: along('x', width),
        y: down('y', height),
        size: { field: 'area', type: 'quantitative', scale: null },
        fill: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    // Twice: a broad white outline first, so that lines behind a label do not cross its strokes.
    { data: { values: drawn }, mark: { ...text, stroke: theme.colour.paper, strokeWidth: 4, strokeJoin: 'round' }, encoding },
    { data: { values: drawn }, mark: text, encoding },
  ];
}

function keyItems(text: (typeof words)['zh' | 'en'], { basis }: Tables): readonly KeyItem[] {
  return [
    { label: text.sure(basis.thresholds), shape: 'stroke', stroke: edgeColour.sure },
    { label: text.unsure, shape: 'stroke', stroke: edgeColour.unsure, dash: [3, 3] },
    { label: text.size },
  ];
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
    brief: '圆点是词，越大出现越多；连线是在同一句里出现，越粗联系越紧，实线是强的：比偶然更常同句。圆点的位置没有含义。',
    sure: ({ strong }: Tables['basis']['thresholds']) => `强：比偶然更常同句（q<${strong}，至少 3 句）`,
    unsure: '未达到“强”',
    size: '圆越大，词越常用；线越粗，越常同句（Dice 系数）',
    caption: ({ tables: { basis, network }, nodes, edges, grouped }: Facts) =>
      `${nodes} 个词、${edges.length} 条连线。在 ${writeInteger(basis.sentences)} 句中，可检验的词对有 ${writeInteger(basis.pairs_tested)} 对，强的有 ${basis.pairs_passed} 对；只画常见的词之间联系最紧的，强的在先。${
        grouped ? `颜色是彼此联系较多的词群（模块度 ${(network.modularity ?? 0).toFixed(2)}），` : ''
      }位置远近只供阅读，不是统计量。`,
    alt: (nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]) =>
      `${nodes.length} 个词的共现网络。联系最强的词对：${closest(edges)
        .map(({ a, b, both }) => `${a}与${b} ${both} 句`)
        .join('；')}。`,
  },
  en: {
    title: 'Which words occur in the same sentence?',
    brief:
      'A dot is a term, larger where it occurs more often; a line joins terms of one sentence, thicker where they are closer, solid where strong: more often than by chance. Positions mean nothing.',
    sure: ({ strong }: Tables['basis']['thresholds']) => `strong: more often than by chance (q<${strong}, 3 sentences or more)`,
    unsure: 'not strong',
    size: 'Larger circle: more frequent; thicker line: more often together (Dice)',
    caption: ({ tables: { basis, network }, nodes, edges, grouped }: Facts) =>
      `${nodes} words, ${edges.length} links. In ${writeInteger(basis.sentences)} sentences ${writeInteger(basis.pairs_tested)} pairs could be tested and ${basis.pairs_passed} are strong; only the closest of frequent words are drawn, the strong ones first. ${
        grouped ? `Colours are groups of words linked with each other (modularity ${(network.modularity ?? 0).toFixed(2)}). ` : ''
      }Distance is for reading only and measures nothing.`,
    alt: (nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]) =>
      `Network of ${nodes.length} words. Closest pairs: ${closest(edges)
        .map(({ a, b, both }) => `${a} with ${b}, ${both} sentences`)
        .join('; ')}.`,
  },
} as const;
