import { type Dataset, tooltipOf } from '../../charts/dataset.js';
import { fitText } from '../../charts/layout/wrap-text.js';
import type { Pen } from '../../charts/pen.js';
import { type Channels, chartOf, type Layer, roomFor, written } from '../../charts/specification.js';
import { theme } from '../../charts/theme.js';
import type { Chart } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { number, text as textColumn } from '../../tables/column.js';
import { CORPUS_TABLES } from '../../tables/corpus-tables.js';
import { type Refer, type Reference, referIn } from '../../tables/reference.js';
import type { CorpusPersonRow, CorpusTables, DocumentRow, ThemeByRow } from '../rows.js';
import { byDate, documentNames, isDated } from './document-names.js';
import { isNamed } from './overview.js';

const most = { people: 40, documents: 40, themes: 12, themesOfDocument: 2 };
const leastPeople = 2;
/** Pixels of a line of text, of the heads of the columns, and beside a dot. */
const line = 15;
const head = 26;
const beside = 9;
/** Share of the width that names of discussions may take, and those of people and of themes each. */
const widest = { document: 0.3, other: 0.17 };
const { small, label } = theme.size;

type Column = 'person' | 'document' | 'theme';

/** A name in a column: who, what, or about what. */
interface Node {
  readonly column: Column;
  readonly item: string;
  readonly label: string;
  readonly row: Reference | undefined;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly row: Reference | undefined;
}

/**
 * People who came more than once, the discussions in which they spoke, and what each was most about, in three columns: lines cross no names. Of people
 * and discussions the first that have room. Null with fewer than two such people.
 */
export function chartNetwork(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const regulars = tables.people.filter((row) => row.documents >= 2 && isNamed(row) && row.in_documents.length > 0);
  if (regulars.length < leastPeople) return null;
  // The caption decides how many rows there are, which it says: it is as long for any number of two digits.
  const headingFor = (shown: Chosen) => ({
    title: text.title,
    caption: text.caption({ people: shown.people.length, of: regulars.length, documents: shown.documents.length, dated: isDated(tables) }),
  });
  const lines = (chosen: Chosen): number => Math.floor((roomFor(headingFor(chosen), pen).height - head) / line);
  const chosen = choose(regulars, tables, lines(choose(regulars, tables, most.documents)));
  const heading = headingFor(chosen);
  const room = roomFor(heading, pen);
  const { nodes, edges } = place(chosen, { tables, pen, ...room });
  const datasets = [nodes, edges];
  const alt = text.alt(chosen.people.slice(0, 5).map(({ person, documents }) => ({ person, documents })));
  return chartOf(
    {
      ...{ id: 'network', ...heading, brief: text.brief, alt, datasets },
      drawing: { data: { name: nodes.name }, encoding: axes, layer: [edgeLayer(edges, pen), ...nodeLayers(nodes, pen)] },
    },
    pen,
  );
}

interface Chosen {
  readonly people: readonly CorpusPersonRow[];
  readonly documents: readonly DocumentRow[];
  /** Of each discussion its main themes. */
  readonly about: readonly ThemeByRow[];
}

/** @param lines how many names stand below each other. */
function choose(regulars: readonly CorpusPersonRow[], { documents, themes, themeByDocument }: CorpusTables, lines: number): Chosen {
  const people = regulars.slice(0, Math.min(most.people, lines));
  const presence = new Map(
    [
      ...groupBy(
        people.flatMap(({ in_documents }) => in_documents),
        (id) => id,
      ),
    ].map(([id, all]) => [id, all.length]),
  );
  const shown = documents
    .filter(({ document }) => presence.has(document))
    .toSorted((a, b) => (presence.get(b.document) ?? 0) - (presence.get(a.document) ?? 0) || byDate(a, b))
    .slice(0, Math.min(most.documents, lines))
    .toSorted(byDate);
  const [ids, down] = [new Set(shown.map(({ document }) => document)), new Set(themes.slice(0, most.themes).map((row) => row.theme))];
  const own = groupBy(
    themeByDocument.filter(({ group, theme, count }) => ids.has(group) && down.has(theme) && count > 0),
    ({ group }) => group,
  );
  const about = [...own.values()].flatMap((rows) => rows.toSorted((a, b) => b.low - a.low).slice(0, most.themesOfDocument));
  return { people: people.filter(({ in_documents }) => in_documents.some((id) => ids.has(id))), documents: shown, about };
}

interface Means {
  readonly tables: CorpusTables;
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
}

/** The columns with the lines between them; people and themes stand about where their discussions do. */
function place({ people, documents, about }: Chosen, means: Means): { readonly nodes: Dataset; readonly edges: Dataset } {
  const { tables, pen, width } = means;
  const refer: Refer<typeof CORPUS_TABLES> = referIn(CORPUS_TABLES, tables);
  const names = documentNames({ documents }, width * widest.document, pen);
  const middle = documents.map(
    (row): Node => ({
      column: 'document',
      item: row.document,
      label: names.get(row.document) ?? row.document,
      row: refer('documents', row),
    }),
  );
  const rank = new Map(documents.map(({ document }, i) => [document, i]));
  const mean = (ids: readonly string[]): number => {
    const ranks = ids.flatMap((id) => rank.get(id) ?? []);
    return ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
  };
  const fitted = (name: string): string => fitText(name, { width: width * widest.other, size: small, measure: pen.measure });
  const left = people
    .toSorted((a, b) => mean(a.in_documents) - mean(b.in_documents) || (a.person < b.person ? -1 : 1))
    .map((row): Node => ({ column: 'person', item: row.person, label: fitted(row.person), row: refer('people', row) }));
  const ofTheme = groupBy(about, (row) => row.theme);
  const right = tables.themes
    .filter((row) => ofTheme.has(row.theme))
    .map((row) => ({ row, at: mean((ofTheme.get(row.theme) ?? []).map(({ group }) => group)) }))
    .sort((a, b) => a.at - b.at || (a.row.theme < b.row.theme ? -1 : 1))
    .map(({ row }): Node => ({ column: 'theme', item: row.theme, label: fitted(row.theme), row: refer('themes', row) }));
  const edges: readonly Edge[] = [
    ...people.flatMap((row) =>
      row.in_documents
        .filter((id) => rank.has(id))
        .map((id) => ({ from: `person ${row.person}`, to: `document ${id}`, row: refer('people', row) })),
    ),
    ...about.map((row) => ({ from: `document ${row.group}`, to: `theme ${row.theme}`, row: refer('themeByDocument', row) })),
  ];
  return inPercent([left, middle, right], edges, means);
}

/** Places in percent of the drawing: `x` of the dot or the end of the lines from the left, `end` of those to the right. */
function inPercent(columns: readonly (readonly Node[])[], edges: readonly Edge[], { pen, width, height }: Means) {
  const widthOf = (column: readonly Node[]): number => Math.max(0, ...column.map((node) => pen.measure(node.label, small)));
  const [left = 0, middle = 0, right = 0] = columns.map(widthOf);
  const [first, last] = [left + beside, width - right - beside];
  const from = (first + last - middle) / 2 - beside;
  const xs = [first, from, last];
  const ends = [first, from + middle + 2 * beside, last];
  const percent = (part: number, of: number): number => Math.round((10_000 * part) / of) / 100;
  const nodes = columns.flatMap((column, c) =>
    column.map((node, i) => ({
      ...node,
      ...{ x: percent(xs[c] ?? 0, width), end: percent(ends[c] ?? 0, width) },
      y: percent(height - head - ((i + 0.5) * (height - head)) / column.length, height),
    })),
  );
  const placed = new Map(nodes.map((node) => [`${node.column} ${node.item}`, node]));
  const lines = edges.flatMap((edge) => {
    const [a, b] = [placed.get(edge.from), placed.get(edge.to)];
    return a && b ? [{ a: a.item, b: b.item, kind: a.column, x: a.end, y: a.y, x2: b.x, y2: b.y, row: edge.row }] : [];
  });
  return {
    nodes: { name: 'nodes', columns: { column: COLUMN, item: ITEM, label: LABEL, x: PLACE, y: PLACE, end: PLACE }, values: nodes },
    edges: { name: 'edges', columns: { a: ITEM, b: ITEM, kind: COLUMN, x: PLACE, y: PLACE, x2: PLACE, y2: PLACE }, values: lines },
  };
}

const COLUMN = textColumn({ zh: '类别', en: 'kind' }, { zh: 'person 人物；document 讨论；theme 主题', en: 'person, document or theme' });
const ITEM = textColumn(
  { zh: '名称', en: 'name' },
  { zh: '姓名、文字稿编号或主题', en: 'name of the person, id of the transcript, or theme' },
);
const LABEL = textColumn({ zh: '标签', en: 'label' }, { zh: '图上写的名称', en: 'the name as the picture shows it' });
const PLACE = number(
  'number',
  { zh: '位置', en: 'place' },
  { zh: '占画面的百分之几；只为便于阅读，没有含义', en: 'percent of the picture, for reading only: it measures nothing' },
);

const scale = { domain: [0, 100], nice: false, zero: false };
const axes: Channels = {
  x: { field: 'x', type: 'quantitative', scale, axis: null },
  y: { field: 'y', type: 'quantitative', scale, axis: null },
};

const edgeLayer = (edges: Dataset, { language }: Pen): Layer => ({
  data: { name: edges.name },
  mark: { type: 'rule', strokeWidth: 1.4, strokeOpacity: 0.45 },
  encoding: { x2: { field: 'x2' }, y2: { field: 'y2' }, color: colour('kind'), tooltip: tooltipOf(edges, ['a', 'b'], language) },
});

/** Lines have the colour of what they begin at; the heads of the columns say what that is. */
const colour = (field: string): NonNullable<Channels['color']> => ({
  field,
  type: 'nominal',
  scale: { domain: ['person', 'document', 'theme'] },
  legend: null,
});

function nodeLayers(nodes: Dataset, { language }: Pen): readonly Layer[] {
  const only = (column: Column) => ({ transform: [{ filter: `datum.column === '${column}'` }] });
  const named = { encoding: { text: { field: 'label' } } };
  const text = words[language];
  const heads = { transform: [{ aggregate: [{ op: 'min' as const, field: 'x', as: 'x' }], groupby: ['column'] }] };
  const headOf = (column: Column, title: string, align: 'left' | 'right'): Layer => ({
    transform: [...only(column).transform, ...heads.transform],
    mark: written('quiet', { align, fontSize: label, text: title, dx: align === 'right' ? beside - 4 : 4 - beside }),
    encoding: { y: { value: 8 }, tooltip: null },
  });
  return [
    {
      mark: { type: 'circle', size: 42, opacity: 1 },
      encoding: { color: colour('column'), tooltip: tooltipOf(nodes, ['item'], language) },
    },
    { ...only('person'), mark: written('ink', { align: 'right', dx: -beside }), ...named },
    { ...only('document'), mark: written('ink', { align: 'left', dx: beside }), ...named },
    { ...only('theme'), mark: written('ink', { align: 'left', dx: beside }), ...named },
    headOf('person', text.person, 'right'),
    headOf('document', text.document, 'left'),
    headOf('theme', text.theme, 'left'),
  ];
}

interface Facts {
  /** Whether any discussion has a date. */
  readonly dated: boolean;
  readonly people: number;
  readonly of: number;
  readonly documents: number;
}

const words = {
  zh: {
    title: '谁参加了哪些讨论，谈的是什么？',
    caption: ({ people, of, documents, dated }: Facts) =>
      `左边是参加至少两场的人，中间是他们发言的讨论${dated ? '，按日期排列' : ''}，右边是每场占比最高的两个主题。线表示参加、谈到，长短和上下位置没有含义。画了 ${of} 人中的 ${people} 人、${documents} 场；全部的人、讨论和主题见 network.graphml。`,
    brief: '左边是参加至少两场的人，中间是他们发言的讨论，右边是每场占比最高的两个主题。',
    person: '人物',
    document: '讨论',
    theme: '主题',
    alt: (people: readonly { readonly person: string; readonly documents: number }[]) =>
      `人物、讨论和主题的网络。参加场数最多的：${people.map(({ person, documents }) => `${person} ${documents} 场`).join('、')}。`,
  },
  en: {
    title: 'Who was in which discussions, and what were they about?',
    caption: ({ people, of, documents, dated }: Facts) =>
      `Left: people who spoke in two discussions or more; middle: these discussions${dated ? ', in order of date' : ''}; right: the two themes with the largest share of each. A line is attendance, or a theme of the discussion; lengths and heights measure nothing. ${people} of ${of} people and ${documents} discussions are drawn; all people, discussions and themes are in network.graphml.`,
    brief: 'Left: people in two discussions or more; middle: these discussions; right: the two themes with the largest share of each.',
    person: 'People',
    document: 'Discussions',
    theme: 'Themes',
    alt: (people: readonly { readonly person: string; readonly documents: number }[]) =>
      `Network of people, discussions and themes. Most discussions: ${people.map(({ person, documents }) => `${person} (${documents})`).join(', ')}.`,
  },
} as const;
