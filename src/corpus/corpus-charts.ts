import { frameOf, specification } from '../charts/frame.js';
import { drawHeatGrid, type HeatGrid } from '../charts/heat-grid.js';
import type { Layer, Pen } from '../charts/pen.js';
import { placeLabels } from '../charts/place-labels.js';
import { theme } from '../charts/theme.js';
import { writeInteger, writePercent } from '../charts/write-number.js';
import type { Chart } from '../data.js';
import { groupBy } from './group-by.js';
import type { CorpusTables, DocumentMapRow, TermByMonthRow, ThemeByRow } from './rows.js';

const MOST_MONTHS = 24;
const MOST_TERMS = 16;
const MOST_TRENDS = 9;
const MOST_PEOPLE = 14;
const MOST_DOCUMENTS = 16;

/** All charts of a corpus, in reading order; those that would have nothing to show are left out. */
export function drawCorpusCharts(tables: CorpusTables, pen: Pen): readonly Chart[] {
  return [documentMap, themeByDocument, themeByPerson, termHeat, trendLines].flatMap((chart) => chart(tables, pen) ?? []);
}

const shorten = (name: string): string => (name.length > 12 ? `${name.slice(0, 11)}…` : name);

/** What a document is called in a chart: the beginning of its title without a date before it, where that tells it from the others; else its name. */
function namesOf({ documents }: CorpusTables): ReadonlyMap<string, string> {
  const titled = documents.map(({ document, title }) => ({ document, title: shorten(title.replace(/^[\d年月日./-]+\s*/, '').trim()) }));
  const times = groupBy(titled, ({ title }) => title);
  return new Map(
    titled.map(({ document, title }) => [
      document,
      title !== '' && times.get(title)?.length === 1 ? title : shorten(document.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/^.*\//, '')),
    ]),
  );
}

function documentMap({ map, mapShares, ...rest }: CorpusTables, pen: Pen): Chart | null {
  const heaviest = (kind: DocumentMapRow['kind'], most: number): readonly DocumentMapRow[] =>
    map
      .filter((point) => point.kind === kind)
      .toSorted((a, b) => b.contribution - a.contribution || (a.item < b.item ? -1 : 1))
      .slice(0, most);
  const points = [...heaviest('document', 40), ...heaviest('term', 30)];
  if (points.length === 0) return null;
  const text = words[pen.language];
  const caption = text.mapCaption(mapShares, rest.documents.length);
  const frame = frameOf({ title: text.mapTitle, caption }, pen);
  const area = { width: frame.width, height: Math.floor(frame.height) };
  const edge = (key: 'x' | 'y'): readonly [number, number] => [
    Math.min(0, ...points.map((point) => point[key])),
    Math.max(0, ...points.map((point) => point[key])),
  ];
  const [[left, right], [low, high]] = [edge('x'), edge('y')];
  const scale = Math.min((area.width - 120) / (right - left), (area.height - 60) / (high - low));
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: area.width / 2 + (x - (left + right) / 2) * scale,
    y: area.height / 2 - (y - (low + high) / 2) * scale,
  });
  const titles = namesOf({ map, mapShares, ...rest });
  const marks = points.map((point) => {
    const isDocument = point.kind === 'document';
    const size = isDocument ? theme.size.label : theme.size.small;
    const label = isDocument ? (titles.get(point.item) ?? point.item) : point.item;
    return {
      ...at(point),
      label,
      isDocument,
      size: { width: pen.measure(label, size, isDocument ? 'bold' : 'normal') + 4, height: size + 3 },
    };
  });
  const places = placeLabels({
    discs: marks.map(({ x, y, isDocument }) => ({ x, y, radius: isDocument ? 7 : 4 })),
    sizes: marks.map(({ size }) => size),
    area,
  });
  const placed: { x: number; y: number; width: number; height: number }[] = [];
  const drawn = marks.flatMap((mark, i) => {
    const place = places[i];
    const bare = mark.isDocument ? [{ x: mark.x, y: mark.y, label: '', isDocument: true, labelX: mark.x, labelY: mark.y }] : [];
    if (!place) return bare;
    const box = { ...place, ...mark.size };
    const near = Math.abs(place.x - mark.x) - box.width / 2 <= 22 && Math.abs(place.y - mark.y) - box.height / 2 <= 22;
    const covers = placed.some(
      (other) => Math.abs(other.x - box.x) < (other.width + box.width) / 2 && Math.abs(other.y - box.y) < (other.height + box.height) / 2,
    );
    if (covers || !near) return bare;
    placed.push(box);
    return [{ x: mark.x, y: mark.y, label: mark.label, isDocument: mark.isDocument, labelX: place.x, labelY: place.y }];
  });
  const centre = at({ x: 0, y: 0 });
  const points_ = (isDocument: boolean, mark: Layer): Layer => ({
    data: { values: drawn.filter((one) => one.isDocument === isDocument) },
    mark: { type: 'point', filled: true, stroke: theme.colour.paper, strokeWidth: 1, ...mark },
    encoding: { x: pixel('x'), y: pixel('y') },
  });
  const labels = (isDocument: boolean, mark: Layer): Layer => ({
    data: { values: drawn.filter((one) => one.isDocument === isDocument) },
    mark: { type: 'text', baseline: 'middle', ...mark },
    encoding: { x: pixel('labelX'), y: pixel('labelY'), text: { field: 'label', type: 'nominal' } },
  });
  const guides = [
    { x: 4, y: centre.y, x2: area.width - 4, y2: centre.y },
    { x: centre.x, y: 4, x2: centre.x, y2: area.height - 4 },
  ];
  const spec = specification(frame, {
    ...area,
    layer: [
      {
        data: { values: guides },
        mark: { type: 'rule', color: theme.colour.line },
        encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
      },
      points_(false, { shape: 'circle', size: 64, color: theme.colour.unnamed }),
      points_(true, { shape: 'square', size: 180, color: theme.colour.single }),
      labels(false, { fontSize: theme.size.small, color: theme.colour.quiet }),
      labels(true, { fontSize: theme.size.label, fontWeight: 'bold' }),
    ],
  });
  const alt = text.mapAlt(
    drawn.filter(({ isDocument, label }) => isDocument && label !== '').map(({ label }) => label),
    drawn.filter(({ isDocument }) => !isDocument).map(({ label }) => label),
  );
  return { id: 'document-map', title: text.mapTitle, caption, alt, spec };
}

function pixel(field: string): Layer {
  return { field, type: 'quantitative', scale: null, axis: null };
}

function heat(id: string, told: { title: string; caption: string; alt: string }, grid: Omit<HeatGrid, 'room'>, pen: Pen): Chart | null {
  if (grid.rows.length === 0 || grid.columns.length < 2 || grid.cells.length === 0) return null;
  const frame = frameOf(told, pen);
  return { id, ...told, spec: specification(frame, drawHeatGrid({ ...grid, room: frame }, pen)) };
}

function themeGrid(rows: readonly ThemeByRow[], columns: readonly string[], tables: CorpusTables, label: (column: string) => string) {
  const wanted = new Set(columns);
  const themes = tables.themes.filter(({ sentences }) => sentences > 0).slice(0, 12);
  const shown = new Set(themes.map(({ theme: name }) => name));
  return {
    rows: themes.map(({ theme: name, sentences }) => ({ row: name, label: name, note: writeInteger(sentences) })),
    columns: columns.map((column) => ({ column, label: label(column) })),
    cells: rows
      .filter(({ group, theme: name, count }) => wanted.has(group) && shown.has(name) && count > 0)
      .map(({ group, theme: name, share, count }) => ({ row: name, column: group, value: share, label: String(count) })),
  };
}

function themeByDocument(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const titles = namesOf(tables);
  const documents = tables.documents
    .toSorted((a, b) => b.words - a.words || (a.document < b.document ? -1 : 1))
    .slice(0, MOST_DOCUMENTS)
    .toSorted((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.document < b.document ? -1 : 1))
    .map(({ document }) => document);
  const grid = themeGrid(tables.themeByDocument, documents, tables, (id) => titles.get(id) ?? id);
  const others = tables.documents.length - documents.length;
  const told = {
    title: text.documentTitle,
    caption: text.documentCaption(documents.length, others),
    alt: text.gridAlt(text.documentTitle, grid.cells),
  };
  return heat('theme-by-document', told, { ...grid, key: { title: text.key, write: writePercent }, notes: text.notes }, pen);
}

function themeByPerson(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const people = tables.people
    .filter(({ documents }) => documents >= 2)
    .toSorted((a, b) => b.words - a.words || (a.person < b.person ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ person }) => person);
  const grid = themeGrid(tables.themeByPerson, people, tables, (person) => person);
  const told = { title: text.personTitle, caption: text.personCaption(people.length), alt: text.gridAlt(text.personTitle, grid.cells) };
  return heat('theme-by-person', told, { ...grid, key: { title: text.key, write: writePercent }, notes: text.notes }, pen);
}

/** The last months, so many that their names can be read. */
const lastMonths = ({ months }: CorpusTables): readonly string[] => months.map(({ month }) => month).slice(-MOST_MONTHS);

function termHeat(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const months = lastMonths(tables);
  const wanted = new Set(months);
  const byTerm = groupBy(tables.termsByMonth, ({ term }) => term);
  const terms = [...byTerm]
    .map(([term, rows]) => ({ term, rows, spread: spreadOf(rows), count: rows.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count >= 10)
    .sort((a, b) => b.spread - a.spread || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS);
  const cells = terms.flatMap(({ term, rows }) =>
    rows
      .filter(({ month, count }) => wanted.has(month) && count > 0)
      .map(({ month, per_thousand, count }) => ({ row: term, column: month, value: per_thousand, label: String(count) })),
  );
  const told = { title: text.heatTitle, caption: text.heatCaption(terms.length, months.length), alt: text.gridAlt(text.heatTitle, cells) };
  return heat(
    'terms-by-month',
    told,
    {
      rows: terms.map(({ term, count }) => ({ row: term, label: term, note: writeInteger(count) })),
      columns: months.map((month) => ({ column: month, label: month })),
      cells,
      key: { title: text.rate, write: (value) => value.toFixed(1) },
      notes: text.occurrences,
    },
    pen,
  );
}

/** How far the months differ, weighed by how much there is: what is steady is left out first. */
function spreadOf(rows: readonly TermByMonthRow[]): number {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const total = rows.reduce((sum, row) => sum + row.words, 0);
  return rows.reduce((sum, row) => {
    const expected = (count * row.words) / total;
    return expected === 0 ? sum : sum + (row.count - expected) ** 2 / expected;
  }, 0);
}

function trendLines(tables: CorpusTables, pen: Pen): Chart | null {
  const text = words[pen.language];
  const months = lastMonths(tables);
  const trends = tables.trends.slice(0, MOST_TRENDS);
  if (months.length < 3 || trends.length === 0) return null;
  const caption = text.trendCaption(trends.filter(({ tier }) => tier === 'strong').length, trends.length);
  const frame = frameOf({ title: text.trendTitle, caption }, pen);
  const columns = Math.min(3, trends.length);
  const lines = Math.ceil(trends.length / columns);
  const gap = { x: 52, y: 46 };
  const width = Math.floor((frame.width - gap.x * columns) / columns);
  const height = Math.floor((frame.height - gap.y * lines) / lines);
  const ends = [months[0], months.at(-1)];
  const panels = trends.map(({ term, rho, q, tier }, i): Layer => {
    const rows = tables.termsByMonth.filter((row) => row.term === term && months.includes(row.month));
    const values = rows.map(({ month, per_thousand, low, high, count }) => ({
      at: months.indexOf(month),
      month,
      per_thousand,
      low,
      high,
      count,
    }));
    // A band that reaches far above every rate would press the line to the floor.
    const top = Math.min(Math.max(...values.map(({ high }) => high)), 2.5 * Math.max(...values.map(({ per_thousand }) => per_thousand)));
    const x = { field: 'at', type: 'quantitative', scale: { domain: [0, Math.max(1, months.length - 1)], nice: false }, axis: null };
    const y = (field: string) => ({
      field,
      type: 'quantitative',
      scale: { domain: [0, top], nice: true },
      axis: { tickCount: 3, title: null, domain: false, ticks: false },
    });
    const sure = tier === 'strong' ? theme.people[5] : theme.colour.single;
    return {
      width,
      height,
      layer: [
        {
          data: { values },
          mark: { type: 'area', color: theme.heat[0], clip: true },
          encoding: { x, y: y('low'), y2: { field: 'high' } },
        },
        { data: { values }, mark: { type: 'line', color: sure, strokeWidth: 2.5 }, encoding: { x, y: y('per_thousand') } },
        { data: { values }, mark: { type: 'point', filled: true, color: sure, size: 36 }, encoding: { x, y: y('per_thousand') } },
        {
          data: { values: [{ label: `${term}  ${text.trendNote(rho, q)}` }] },
          mark: { type: 'text', align: 'left', baseline: 'bottom', fontSize: theme.size.label, fontWeight: 'bold' },
          encoding: { x: { value: 0 }, y: { value: -6 }, text: { field: 'label', type: 'nominal' } },
        },
        ...ends.map((label, k) => ({
          data: { values: [{ label }] },
          mark: { type: 'text', align: k === 0 ? 'left' : 'right', baseline: 'top', fontSize: theme.size.least, color: theme.colour.quiet },
          encoding: { x: { value: k === 0 ? 0 : width }, y: { value: height + 5 }, text: { field: 'label', type: 'nominal' } },
        })),
      ],
      name: `panel_${i}`,
    };
  });
  const alt = text.trendAlt(trends.map(({ term, rho }) => `${term} ${rho.toFixed(2)}`));
  const spec = specification(frame, { columns, spacing: { row: 30, column: 10 }, concat: panels });
  return { id: 'trends', title: text.trendTitle, caption, alt, spec };
}

type Cells = readonly { readonly row: string; readonly column: string; readonly value: number }[];
const strongest = (cells: Cells): readonly string[] =>
  cells
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 5)
    .map(({ row, column }) => `${column} ${row}`);

const words = {
  zh: {
    mapTitle: '哪些讨论谈的是同样的事？',
    mapCaption: ([x, y]: readonly [number, number], documents: number) =>
      `怎么读：方块是一场讨论，离得近的用词相近；圆点是词，和讨论在十字的同一方向、都离十字远，说明那里说得比平均多。对应分析，${documents} 篇 × 60 个常用词；横轴占全部差别的 ${writePercent(x)}，纵轴 ${writePercent(y)}，其余在图上看不到。标不下名字的讨论只画方块，标不下的词不画。`,
    mapAlt: (documents: readonly string[], terms: readonly string[]) => `讨论地图：${documents.join('、')}。词：${terms.join('、')}。`,
    documentTitle: '每场讨论谈了哪些主题？',
    documentCaption: (shown: number, others: number) =>
      `格里是含有该主题的句数，颜色是占这场全部句子的比例；一句可以属于几个主题。${others > 0 ? `画内容最多的 ${shown} 场，另有 ${others} 场见表格。` : `共 ${shown} 场。`}`,
    personTitle: '参加多场的人各自谈什么？',
    personCaption: (people: number) => `在两场或更多讨论中发言的人，话最多的 ${people} 位。格里是句数，颜色是占本人全部句子的比例。`,
    heatTitle: '哪些词随时间起落？',
    heatCaption: (terms: number, months: number) =>
      `各月差别最大的 ${terms} 个词，最近 ${months} 个月。格里是次数，颜色是每千词的次数；空白是当月没有出现。`,
    trendTitle: '哪些词越来越多，哪些越来越少？',
    trendCaption: (strong: number, shown: number) =>
      `纵轴是每千词的次数，阴影是 95% 区间（按各场讨论的差异放宽，过高的截去）。ρ 是日期与用词率的等级相关，q 是打乱日期检验后的校正值；${strong > 0 ? `橙色的 ${strong} 个有把握` : '没有一个达到有把握'}，其余只作描述。画证据最强的 ${shown} 个。`,
    trendNote: (rho: number, q: number) => `ρ ${rho.toFixed(2)}，q ${q < 0.01 ? '<0.01' : q.toFixed(2)}`,
    trendAlt: (items: readonly string[]) => `词语的趋势（等级相关）：${items.join('；')}。`,
    gridAlt: (title: string, cells: Cells) => `${title}最突出的：${strongest(cells).join('；')}。`,
    key: '占全部句子',
    notes: '句数',
    rate: '每千词',
    occurrences: '次数',
  },
  en: {
    mapTitle: 'Which discussions talk of the same things?',
    mapCaption: ([x, y]: readonly [number, number], documents: number) =>
      `How to read: a square is a discussion, and near ones use words alike; a dot is a word, said more than average by discussions in its direction from the cross. Correspondence analysis of ${documents} documents × 60 frequent words; the axes show ${writePercent(x)} and ${writePercent(y)} of all differences. Discussions without room for their name are squares alone, words are left out.`,
    mapAlt: (documents: readonly string[], terms: readonly string[]) =>
      `Map of discussions: ${documents.join(', ')}. Words: ${terms.join(', ')}.`,
    documentTitle: 'What was each discussion about?',
    documentCaption: (shown: number, others: number) =>
      `Numbers are sentences with the theme, colours their share of the discussion; a sentence may have several themes.${others > 0 ? ` The ${shown} longest; ${others} more are in the table.` : ` All ${shown}.`}`,
    personTitle: 'What do people talk about who came more than once?',
    personCaption: (people: number) =>
      `People who speak in two discussions or more, the ${people} who say most. Numbers are sentences, colours their share of the person’s own.`,
    heatTitle: 'Which words rise and fall?',
    heatCaption: (terms: number, months: number) =>
      `The ${terms} words whose months differ most, over the last ${months} months. Numbers are occurrences, colours the rate per thousand words; blank is none.`,
    trendTitle: 'Which words come, and which go?',
    trendCaption: (strong: number, shown: number) =>
      `Occurrences per thousand words; the band is a 95 % interval, widened by how much discussions differ and cut off where far above. ρ is the rank correlation of date and rate, q its adjusted p under shuffled dates; ${strong > 0 ? `the ${strong} in orange are strong` : 'none is strong'}, the rest is description. The ${shown} with most evidence.`,
    trendNote: (rho: number, q: number) => `ρ ${rho.toFixed(2)}, q ${q < 0.01 ? '<0.01' : q.toFixed(2)}`,
    trendAlt: (items: readonly string[]) => `Trends of words (rank correlation): ${items.join('; ')}.`,
    gridAlt: (title: string, cells: Cells) => `${title} Most: ${strongest(cells).join('; ')}.`,
    key: 'of all sentences',
    notes: 'sentences',
    rate: 'per thousand words',
    occurrences: 'occurrences',
  },
} as const;
