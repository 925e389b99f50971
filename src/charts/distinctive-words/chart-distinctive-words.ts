import type { Chart, SpeakerKeywordRow, Tables, Tier } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { tierMeaning } from '../../tables/tier-meaning.js';
import { castOf, mainSpeakers } from '../cast.js';
import { type Dataset, datasetOf, withColumn } from '../dataset.js';
import { colourBySpeaker } from '../parts/people.js';
import type { Pen } from '../pen.js';
import { chartOf, roomFor } from '../specification.js';
import { writeInteger } from '../write-number.js';
import { distinctiveCells, type Found, layOut } from './distinctive-cells.js';
import { moreThanOthers } from './more-than-others.js';

const mostPanels = 12;
const mostNamed = 4;
/** Of somebody with fewer counted words every rate is high and nothing can be concluded: what is only described is left out. */
const fewWords = 100;
/** One scale for all, unless intervals of somebody with few words would press those of others together. */
const mostSpread = 3;

/** A cell per person with the terms that set them apart. Null with fewer than two counted speakers or no term past the filter. */
export function chartDistinctiveWords(tables: Tables, pen: Pen): Chart | null {
  const cast = castOf(tables.speakers);
  const counted = new Set(tables.basis.speakers);
  const { shown, others } = mainSpeakers(
    cast.speakers.filter(({ speaker }) => counted.has(speaker)),
    mostPanels,
  );
  const found = shown.map(({ speaker }) => ({ speaker, terms: distinctiveTerms(tables, speaker) }));
  const cells = found.filter(({ terms }) => terms.length > 0);
  if (shown.length < 2 || cells.length === 0) return null;
  const text = words[pen.language];
  const none = found.filter(({ terms }) => terms.length === 0).map(({ speaker }) => ({ speaker, own: wordsOf(tables, speaker) }));
  const apart = spreadOf(cells) > mostSpread;
  const heading = { title: text.title, caption: text.caption({ tables, others: others.length, none, apart }) };
  const layout = layOut(cells, roomFor(heading, pen), pen);
  const dataset = datasetFor(
    cells.flatMap(({ terms }) => terms.slice(0, layout.most)),
    tables,
  );
  const notes = cells.map(({ speaker, terms }) => [speaker, text.found(numberOf(terms, 'strong'), numberOf(terms, 'hint'))]);
  const drawing = distinctiveCells(
    {
      ...{ dataset, layout, apart, color: colourBySpeaker(cast, null, pen), axis: text.axis, words: text.key },
      notes: Object.fromEntries(notes),
    },
    pen,
  );
  return chartOf({ id: 'distinctive-words', section: 'differences', ...heading, alt: text.alt(found), datasets: [dataset], drawing }, pen);
}

/** How many times further the widest interval of one person reaches than that of another. */
function spreadOf(cells: Found): number {
  const ends = cells.map(({ terms }) => Math.max(...terms.map(({ high }) => high)));
  return Math.max(...ends) / Math.min(...ends);
}

/** Over-used terms that are not rare in this person's speech. */
function distinctiveTerms(tables: Tables, speaker: string): readonly SpeakerKeywordRow[] {
  const { basis } = tables;
  const few = wordsOf(tables, speaker) < fewWords;
  return moreThanOthers(tables).filter(
    (row) => row.speaker === speaker && (row.tier !== 'described' || (row.count >= basis.minimum_count && !few)),
  );
}

const wordsOf = ({ basis }: Pick<Tables, 'basis'>, speaker: string): number => basis.words_of[basis.speakers.indexOf(speaker)] ?? 0;

/** The rows with the rate of everybody else. */
function datasetFor(rows: readonly SpeakerKeywordRow[], tables: Tables): Dataset {
  const refer = referTo(tables);
  const wanted = ['speaker', 'term', 'count', 'elsewhere', 'per_thousand', 'low', 'high', 'tier'] as const;
  const dataset = datasetOf(TABLES.keywordsBySpeaker, wanted, rows, (row) => refer('keywordsBySpeaker', row));
  return withColumn(dataset, OTHERS, ({ speaker, elsewhere }) => {
    const rest = tables.basis.counted_words - wordsOf(tables, String(speaker));
    return rest === 0 ? 0 : (1000 * Number(elsewhere)) / rest;
  });
}

const OTHERS = {
  name: 'others',
  format: 'rate',
  title: { zh: '其他人每千词', en: 'others per 1,000' },
  description: { zh: '其他人合计，每 1,000 个计入的词中出现的次数', en: 'of all others together, per 1,000 counted words' },
} as const;

const numberOf = (terms: readonly SpeakerKeywordRow[], tier: Tier): number => terms.filter((row) => row.tier === tier).length;

interface Facts {
  readonly tables: Tables;
  readonly others: number;
  readonly none: None;
  /** Whether each cell has a scale of its own. */
  readonly apart: boolean;
}

/** Who has no word to draw, with the number of their words. */
type None = readonly { readonly speaker: string; readonly own: number }[];

const strongOnly = (found: Found): Found =>
  found.map(({ speaker, terms }) => ({ speaker, terms: terms.filter(({ tier }) => tier !== 'described').slice(0, 3) }));

const words = {
  zh: {
    title: '各人有哪些特色词？',
    key: { strong: '强', hint: '线索', described: '仅描述', interval: '本人每千词次数的 95% 置信区间', reference: '其他人合计' },
    axis: '每千词次数',
    none: (people: None, least: number) =>
      `${people.length} 人没有可画的词：${people
        .slice(0, mostNamed)
        .map(
          ({ speaker, own }) =>
            `${speaker}（${own < fewWords ? `计入的词只有 ${own} 个，太少` : `除通用词外，没有至少 ${least} 次、又多于其他人的词`}）`,
        )
        .join('、')}${people.length > mostNamed ? '等' : ''}。`,
    found: (strong: number, hint: number) =>
      strong + hint === 0
        ? '没有“强”或“线索”'
        : [strong > 0 ? `强 ${strong} 个` : '', hint > 0 ? `线索 ${hint} 个` : ''].filter((part) => part !== '').join(' · '),
    caption: ({ tables, others, none, apart }: Facts) => {
      const { basis } = tables;
      const rows = moreThanOthers(tables);
      const meaning = tierMeaning('zh', basis.thresholds);
      return `各人比其他人多用的词，不含通用词（任何讨论都会说的词）。圆点是本人的每千词次数，横轴是平方根刻度${apart ? '，各人的范围不同' : ''}。共检验 ${writeInteger(basis.keyword_tests)} 个“发言人×词”组合（词在全场至少 ${basis.minimum_count} 次）：强 ${numberOf(rows, 'strong')} 个、线索 ${numberOf(rows, 'hint')} 个。强：${meaning.strong}；线索：${meaning.hint}。横线是 95% 置信区间，已按设计效应放宽。${
        others > 0 ? `只画发言最多的 ${mostPanels} 人，另有 ${others} 人未画。` : ''
      }${none.length > 0 ? words.zh.none(none, basis.minimum_count) : ''}`;
    },
    alt: (found: Found) =>
      `${found.length} 人各一格。${strongOnly(found)
        .map(({ speaker, terms }) => `${speaker}：${terms.length === 0 ? '没有“强”或“线索”' : terms.map(({ term }) => term).join('、')}`)
        .join('；')}。`,
  },
  en: {
    title: 'What are the distinctive words of each speaker?',
    key: {
      strong: 'strong',
      hint: 'tentative',
      described: 'descriptive',
      interval: '95% CI of the rate',
      reference: 'all others',
    },
    axis: 'Per 1,000 counted words',
    none: (people: None, least: number) =>
      ` Nothing to draw for ${people
        .slice(0, mostNamed)
        .map(
          ({ speaker, own }) =>
            `${speaker} (${own < fewWords ? `only ${own} counted words: too few` : `no word used at least ${least} times and more than by others, but for general ones`})`,
        )
        .join(', ')}${people.length > mostNamed ? ` and ${people.length - mostNamed} more` : ''}.`,
    found: (strong: number, hint: number) =>
      strong + hint === 0
        ? 'none strong or tentative'
        : [strong > 0 ? `${strong} strong` : '', hint > 0 ? `${hint} tentative` : ''].filter((part) => part !== '').join(' · '),
    caption: ({ tables, others, none, apart }: Facts) => {
      const { basis } = tables;
      const rows = moreThanOthers(tables);
      const meaning = tierMeaning('en', basis.thresholds);
      return `Words that a speaker uses more than the others, without general words (which any discussion says); the dot is the rate per 1,000 counted words, on a square-root scale${apart ? ', different for each speaker' : ''}. ${writeInteger(basis.keyword_tests)} speaker–word combinations tested (words with at least ${basis.minimum_count} occurrences): ${numberOf(rows, 'strong')} strong, ${numberOf(rows, 'hint')} tentative. Strong: ${meaning.strong}. Tentative: ${meaning.hint}. Bars are 95% CIs, widened by the design effect.${
        others > 0 ? ` The ${mostPanels} who speak most are drawn, ${others} more are not.` : ''
      }${none.length > 0 ? words.en.none(none, basis.minimum_count) : ''}`;
    },
    alt: (found: Found) =>
      `A panel for each of ${found.length} people. ${strongOnly(found)
        .map(
          ({ speaker, terms }) =>
            `${speaker}: ${terms.length === 0 ? 'none strong or tentative' : terms.map(({ term }) => term).join(', ')}`,
        )
        .join('; ')}.`,
  },
} as const;
