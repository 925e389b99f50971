import type { Chart, ReferenceFacts, ReferenceRow, Tables, Tier } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { datasetOf, tooltipOf } from '../dataset.js';
import { isGeneral } from '../general-words.js';
import { tierShapes } from '../parts/intervals.js';
import { besideRows, HEADING, termRows } from '../parts/term-rows.js';
import type { Pen } from '../pen.js';
import { chartOf, type Layer, roomFor } from '../specification.js';

const MOST = 20;
const LEAST = 3;
/** Pixels below the rows, of the legend, and right of the drawing. */
const AXIS = 48;
const LEGEND = 34;
const COUNTS = 120;

/** What is said more often than in the reference, with intervals. Null without a reference, or for fewer than three such words. */
export function chartReferenceWords(tables: Tables, pen: Pen): Chart | null {
  const more = tables.referenceKeywords.filter((row) => row.lr_low !== null && row.lr_low > 0 && !isGeneral(row));
  const drawn = more.slice(0, MOST);
  if (tables.reference === null || drawn.length < LEAST) return null;
  const refer = referTo(tables);
  const wanted = ['term', 'count', 'reference_count', 'log_ratio', 'lr_low', 'lr_high', 'q', 'tier'] as const;
  const words = datasetOf(TABLES.referenceKeywords, wanted, drawn, (row) => refer('referenceKeywords', row));
  const said = WORDS[pen.language];
  const graded = drawn.some(({ p }) => p !== null);
  const heading = {
    title: said.title,
    caption: said.caption({ of: said.of(tables.reference), shown: drawn.length, all: more.length, graded }),
  };
  const { height } = roomFor(heading, pen);
  const rows = termRows(
    drawn.map(({ term }) => term),
    height - AXIS - HEADING - (graded ? LEGEND : 0),
    pen,
  );
  const values = { ...words, values: words.values.map((value, i) => ({ ...value, counts: countsOf(drawn[i]) })) };
  return chartOf(
    {
      id: 'reference-words',
      section: 'reference',
      ...heading,
      alt: said.alt(drawn.map(({ term }) => term)),
      datasets: [values],
      beside: rows.width + COUNTS,
      drawing: {
        data: { name: words.name },
        encoding: { y: rows.y },
        layer: [
          ...marks(graded, said, tooltipOf(words, wanted, pen.language)),
          ...besideRows({ text: { field: 'counts', type: 'nominal' } }, { heading: said.counts, dx: 12, align: 'left' }),
        ],
      },
    },
    pen,
  );
}

const countsOf = (row: ReferenceRow | undefined): string => (row ? `${row.count} : ${row.reference_count}` : '');

function marks(graded: boolean, { axis, tiers }: (typeof WORDS)['zh' | 'en'], tooltip: ReturnType<typeof tooltipOf>): Layer[] {
  const x = (field: string) => ({
    field,
    type: 'quantitative' as const,
    scale: { zero: true },
    axis: { title: axis, labelExpr: "'×' + format(pow(2, datum.value), ',.0f')", tickMinStep: 1, domain: false, ticks: false },
  });
  const shape = {
    field: 'tier',
    type: 'nominal' as const,
    scale: { domain: Object.keys(tierShapes), range: Object.values(tierShapes) },
    legend: graded ? { title: null, orient: 'top' as const, labelExpr: `(${JSON.stringify(tiers)})[datum.label]` } : null,
  };
  return [
    {
      mark: { type: 'rule', style: 'single', strokeWidth: 2.5, strokeOpacity: 0.7 },
      encoding: { x: x('lr_low'), x2: { field: 'lr_high' }, tooltip },
    },
    // So that the line does not shine through a hollow dot.
    { mark: { type: 'point', filled: true, size: 110, color: { expr: 'background' }, tooltip: false }, encoding: { x: x('log_ratio') } },
    { mark: { type: 'point', style: 'single', filled: true, size: 110 }, encoding: { x: x('log_ratio'), shape, tooltip } },
  ];
}

interface Facts {
  readonly of: string;
  readonly shown: number;
  readonly all: number;
  readonly graded: boolean;
}

const WORDS = {
  zh: {
    title: '这场讨论比参照多谈了什么？',
    axis: '每千词次数是参照的几倍（对数刻度）',
    counts: '这里 : 参照',
    of: ({ kind, name }: ReferenceFacts) => (kind === 'dictionary' ? `分词词典（${name}）` : `“${name}”`),
    tiers: { strong: '强', hint: '线索', described: '仅描述' } satisfies Record<Tier, string>,
    caption: ({ of, shown, all, graded }: Facts) =>
      `与${of}相比，点是每千词次数的倍数，横线是 95% 置信区间，按下限排列。下限大于 1 的词（不含通用词）有 ${all} 个，画出 ${shown} 个。${graded ? '' : '参照不足以检验，只作描述。'}`,
    alt: (terms: readonly string[]) => `比参照多用的词，差别最大的在前：${terms.join('、')}。`,
  },
  en: {
    title: 'What is this discussion about more than the reference?',
    axis: 'times the rate of the reference (log scale)',
    counts: 'here : there',
    of: ({ kind, name }: ReferenceFacts) => (kind === 'dictionary' ? `the dictionary of ${name}` : `“${name}”`),
    tiers: { strong: 'strong', hint: 'tentative', described: 'descriptive' } satisfies Record<Tier, string>,
    caption: ({ of, shown, all, graded }: Facts) =>
      `Compared with ${of}: the dot is the ratio of rates per 1,000 words, the line its 95% CI, ordered by the lower end. ${all} words (general ones aside) have their whole interval above 1; ${shown} are drawn.${graded ? '' : ' The reference supports no test: described only.'}`,
    alt: (terms: readonly string[]) => `Words used more than in the reference, the greatest difference first: ${terms.join(', ')}.`,
  },
} as const;
