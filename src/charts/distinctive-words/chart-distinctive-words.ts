import type { Chart, SpeakerKeywordRow, Tables, Tier } from '../../data.js';
import { type Reference, referTo } from '../../tables/reference.js';
import { castOf, mainSpeakers } from '../cast.js';
import { frameOf, specification } from '../drawing/frame.js';
import type { IntervalDot } from '../drawing/interval-dots.js';
import { drawIntervalDots, intervalKey } from '../drawing/interval-dots.js';
import { drawKey } from '../drawing/key.js';
import { labelRows, rowOf } from '../drawing/row-labels.js';
import { fitText } from '../drawing/wrap-text.js';
import type { Layer, Pen } from '../pen.js';
import { theme } from '../theme.js';
import { writeInteger } from '../write-number.js';
import { gridShape } from './grid-shape.js';
import { moreThanOthers } from './more-than-others.js';

const mostPanels = 12;
const mostTerms = 9;
/** Of somebody with fewer counted words every rate is high and nothing can be concluded: what is only described is left out. */
const fewWords = 100;
const rowHeight = 22;
const gap = { key: 14, column: 36, row: 14 };
const headHeight = 42;
const axisHeight = 19;
/** Half of the last number of the axis. */
const overhang = 12;
/** One line of the key: its words are ours. */
const keyHeight = 24;

/** One panel per person with the terms that set them apart. Null with fewer than two counted speakers or no term past the filter. */
export function chartDistinctiveWords(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  const counted = new Set(tables.basis.speakers);
  const { shown, others } = mainSpeakers(
    cast.speakers.filter(({ speaker }) => counted.has(speaker)),
    mostPanels,
  );
  if (shown.length < 2 || tables.keywordsBySpeaker.length === 0) return null;
  const text = words[pen.language];
  const { title } = text;
  const caption = text.caption(tables, others.length);
  const frame = frameOf({ title, caption }, pen);
  const { columns, rows } = gridShape(shown.length);
  const panelWidth = (frame.width - overhang - (columns - 1) * gap.column) / columns;
  const room = (frame.height - keyHeight - gap.key - (rows - 1) * gap.row) / rows;
  const height = Math.floor(room - headHeight - axisHeight);
  const capacity = Math.min(mostTerms, Math.floor(height / rowHeight));
  const found = shown.map(({ speaker }) => ({ speaker, terms: distinctiveTerms(tables, speaker) }));
  const panels = found.map(({ speaker, terms }) => ({ speaker, all: terms, drawn: dotsOf(terms.slice(0, capacity), tables) }));
  const most = panelWidth * 0.42;
  const labelWidth = Math.max(0, ...panels.map(({ drawn }) => labelRows({ rows: drawn, most, size: theme.size.label }, pen).width));
  const key = drawKey({ items: intervalKey(text.key), width: frame.width, left: labelWidth }, pen);
  const width = Math.floor(panelWidth - labelWidth);
  const end = endOfScale(panels.flatMap(({ drawn }) => drawn));
  const spec = specification(frame, {
    spacing: gap.key,
    vconcat: [
      { width: frame.width - labelWidth, height: key.height, layer: key.layers },
      {
        columns,
        bounds: 'flush',
        spacing: { row: axisHeight + gap.row + headHeight, column: labelWidth + gap.column },
        concat: panels.map(({ speaker, all, drawn }) => ({
          title: {
            text: fitText(speaker, { width: panelWidth, size: theme.size.heading, weight: 'bold', measure: pen.measure }),
            subtitle: text.found(numberOf(all, 'strong'), numberOf(all, 'hint')),
            frame: 'group',
            dx: -labelWidth,
            fontSize: theme.size.heading,
            subtitleFontSize: theme.size.small,
            subtitlePadding: 3,
            offset: 8,
          },
          width,
          height,
          layer: panelLayers({ drawn, capacity, colour: cast.line(speaker), end, most, none: noneOf(speaker, tables, text) }, pen),
        })),
      },
    ],
  });
  return { id: 'distinctive-words', section: 'differences', title, caption, alt: text.alt(found), spec };
}

/** Over-used terms that are not rare in this person's speech, the surest first, then by the weighted log-odds. */
function distinctiveTerms(tables: Tables, speaker: string): readonly SpeakerKeywordRow[] {
  const { basis } = tables;
  const order = { strong: 0, hint: 1, described: 2 };
  const few = (basis.words_of[basis.speakers.indexOf(speaker)] ?? 0) < fewWords;
  return moreThanOthers(tables)
    .filter((row) => row.speaker === speaker && (row.tier !== 'described' || (row.count >= basis.minimum_count && !few)))
    .toSorted((a, b) => order[a.tier] - order[b.tier] || b.z - a.z || (a.term < b.term ? -1 : 1));
}

interface PanelDot extends IntervalDot {
  readonly source: Reference | undefined;
  readonly term: string;
  readonly label: string;
  readonly ink: string;
}

function dotsOf(terms: readonly SpeakerKeywordRow[], tables: Tables): readonly PanelDot[] {
  const { basis } = tables;
  const refer = referTo(tables);
  return terms.map((keyword, index) => {
    const { speaker, term, count, elsewhere, per_thousand, low, high, tier } = keyword;
    const own = basis.words_of[basis.speakers.indexOf(speaker)] ?? 0;
    const rest = basis.counted_words - own;
    return {
      row: String(index),
      source: refer('keywordsBySpeaker', keyword),
      term,
      label: term,
      ink: tier === 'described' ? theme.colour.faint : theme.colour.ink,
      count,
      value: per_thousand,
      low,
      high,
      reference: rest === 0 ? 0 : (1000 * elsewhere) / rest,
      tier,
    };
  });
}

/** Wide enough for every dot; a few very wide intervals do not press all others together. */
function endOfScale(dots: readonly IntervalDot[]): number {
  const values = Math.max(0, ...dots.map(({ value, reference }) => Math.max(value, reference)));
  return Math.max(1, Math.min(1.4 * values, Math.max(0, ...dots.map(({ high }) => high))));
}

function noneOf(speaker: string, { basis }: Tables, text: (typeof words)['zh' | 'en']): string {
  const own = basis.words_of[basis.speakers.indexOf(speaker)] ?? 0;
  return own < fewWords ? text.few(own) : text.none(basis.minimum_count);
}

function numberOf(terms: readonly SpeakerKeywordRow[], tier: Tier): number {
  return terms.filter((row) => row.tier === tier).length;
}

function panelLayers(
  panel: {
    readonly drawn: readonly PanelDot[];
    readonly capacity: number;
    readonly colour: string;
    readonly end: number;
    readonly most: number;
    readonly none: string;
  },
  pen: Pen,
): readonly Layer[] {
  const rows = Array.from({ length: panel.capacity }, (_, index) => ({ row: String(index) }));
  const axis = { title: null, tickCount: 4, grid: true, domain: false, ticks: false, labelOverlap: 'greedy', labelSeparation: 6 };
  if (panel.drawn.length === 0) {
    return [
      {
        data: { values: [{ none: panel.none }] },
        mark: { type: 'text', align: 'left', fontSize: theme.size.small, color: theme.colour.quiet },
        encoding: { x: { value: 0 }, y: { value: 20 }, text: { field: 'none', type: 'nominal' } },
      },
    ];
  }
  return [
    labelRows({ rows: panel.drawn, all: rows, most: panel.most, size: theme.size.label }, pen).layer,
    ...drawIntervalDots({ values: panel.drawn, colour: panel.colour, y: rowOf(rows), end: panel.end, axis, scale: 'sqrt' }),
  ];
}

type Found = readonly { readonly speaker: string; readonly terms: readonly SpeakerKeywordRow[] }[];

const strongOnly = (found: Found): Found =>
  found.map(({ speaker, terms }) => ({ speaker, terms: terms.filter(({ tier }) => tier !== 'described').slice(0, 3) }));

const words = {
  zh: {
    title: '每个人有哪些突出的词？',
    key: { strong: '强', hint: '提示', described: '仅描述，不足以下结论', interval: '本人每千词次数的 95% 区间', reference: '其他人合计' },
    few: (own: number) => `计入的词只有 ${own} 个，太少`,
    none: (least: number) => `没有既说到 ${least} 次、又多于别人的词`,
    found: (strong: number, hint: number) =>
      strong + hint === 0
        ? '没有可靠的突出词'
        : [strong > 0 ? `强 ${strong}` : '', hint > 0 ? `提示 ${hint}` : ''].filter((part) => part !== '').join(' · '),
    caption: (tables: Tables, others: number) => {
      const { basis } = tables;
      const rows = moreThanOthers(tables);
      return `每人比其他人用得更多的词；圆点是本人每千词的次数。检验了 ${writeInteger(basis.keyword_tests)} 个“人与词”的组合（词在全场至少出现 ${basis.minimum_count} 次），得到强 ${numberOf(rows, 'strong')} 个、提示 ${numberOf(rows, 'hint')} 个。强：校正后 q<${basis.thresholds.strong}，至少 3 次、见于 2 次以上发言，经得起打乱和换算法；提示：q<${basis.thresholds.hint}，或 z>1.96 且至少 3 次。${
        others > 0 ? `只画说得最多的 ${mostPanels} 人，另有 ${others} 人未画。` : ''
      }`;
    },
    alt: (found: Found) =>
      `${found.length} 人各一格。${strongOnly(found)
        .map(({ speaker, terms }) => `${speaker}：${terms.length === 0 ? '没有可靠的突出词' : terms.map(({ term }) => term).join('、')}`)
        .join('；')}。`,
  },
  en: {
    title: 'Which words set each person apart?',
    key: {
      strong: 'strong',
      hint: 'hint',
      described: 'only described: no conclusion',
      interval: '95% interval of the rate',
      reference: 'everybody else',
    },
    few: (own: number) => `only ${own} counted words: too few`,
    none: (least: number) => `no word said ${least} times and more than by others`,
    found: (strong: number, hint: number) =>
      strong + hint === 0
        ? 'nothing reliable'
        : [strong > 0 ? `${strong} strong` : '', hint > 0 ? `${hint} hint${hint > 1 ? 's' : ''}` : '']
            .filter((part) => part !== '')
            .join(' · '),
    caption: (tables: Tables, others: number) => {
      const { basis } = tables;
      const rows = moreThanOthers(tables);
      return `Words a person uses more than the others; the dot is the rate per 1,000 counted words. ${writeInteger(basis.keyword_tests)} pairs of person and word tested (words with at least ${basis.minimum_count} occurrences): ${numberOf(rows, 'strong')} strong, ${numberOf(rows, 'hint')} hints. Strong: q<${basis.thresholds.strong} after correction, 3 or more times, in 2 or more turns, and holds under shuffling and other choices. Hint: q<${basis.thresholds.hint}, or z>1.96 and 3 or more times.${
        others > 0 ? ` The ${mostPanels} who say most are drawn, ${others} more are not.` : ''
      }`;
    },
    alt: (found: Found) =>
      `A panel for each of ${found.length} people. ${strongOnly(found)
        .map(({ speaker, terms }) => `${speaker}: ${terms.length === 0 ? 'nothing reliable' : terms.map(({ term }) => term).join(', ')}`)
        .join('; ')}.`,
  },
} as const;
