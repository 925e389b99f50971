import type { Chart, KeywordRow, SpeakerKeywordRow, SpeakerRow, Tables } from '../../data.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import { castOf, mainSpeakers } from '../cast.js';
import { datasetOf } from '../dataset.js';
import { fewWordsOf } from '../few-words.js';
import { heatMap } from '../parts/heat-map.js';
import type { Pen } from '../pen.js';
import { chartOf, roomFor } from '../specification.js';
import { writeInteger } from '../write-number.js';

const mostTerms = 20;
const mostSpeakers = 16;

/** The most frequent terms by speaker: colour is the rate, the number is the count. Null without counted terms or speakers. */
export function chartKeywordHeatmap(tables: Tables, pen: Pen): Chart | null {
  const { basis } = tables;
  const terms = tables.keywords.toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)).slice(0, mostTerms);
  const counted = new Set(basis.speakers);
  const { shown, others } = mainSpeakers(
    castOf(tables.speakers).speakers.filter(({ speaker }) => counted.has(speaker)),
    mostSpeakers,
  );
  const wanted = new Set(terms.map(({ term }) => term));
  const people = new Set(shown.map(({ speaker }) => speaker));
  const rows = tables.keywordsBySpeaker.filter(({ term, speaker, count }) => count > 0 && wanted.has(term) && people.has(speaker));
  if (rows.length === 0 || shown.length < 2) return null;
  const refer = referTo(tables);
  const text = words[pen.language];
  const wordsOf = new Map(basis.speakers.map((speaker, index) => [speaker, basis.words_of[index]]));
  const columns = shown.map(({ speaker }) => ({ name: speaker, words: wordsOf.get(speaker) ?? 0 }));
  const few = fewWordsOf(tables, shown);
  const plain = [...few.people];
  const heading = {
    title: text.title,
    caption: text.caption({ tables, terms: terms.length, others: others.length, few: plain.length > 0 ? Math.ceil(few.below) : null }),
  };
  const cells = datasetOf(TABLES.keywordsBySpeaker, ['speaker', 'term', 'count', 'per_thousand'], rows, (row) =>
    refer('keywordsBySpeaker', row),
  );
  const totals = datasetOf(TABLES.keywords, ['term', 'count'], terms, (row) => refer('keywords', row));
  return chartOf(
    {
      id: 'keyword-heatmap',
      section: 'keywords',
      ...heading,
      alt: text.alt(terms, leaders(terms, rows), shown),
      datasets: [cells, totals],
      ...heatMap(
        {
          cells,
          ...{ column: 'speaker', row: 'term', colour: 'per_thousand', number: 'count', plain },
          columns: columns.map(({ name, words }) => ({ name, note: text.words(words) })),
          rows: terms.map(({ term }) => term),
          legend: { title: text.key, format: ',.0f' },
          totals: { dataset: totals, number: 'count', title: text.notes },
          room: roomFor(heading, pen),
        },
        pen,
      ),
    },
    pen,
  );
}

/** For each of the first terms, who uses it at the highest rate. */
function leaders(terms: readonly KeywordRow[], rows: readonly SpeakerKeywordRow[]): readonly { term: string; speaker: string }[] {
  return terms.slice(0, 5).flatMap(({ term }) => {
    const best = rows.filter((row) => row.term === term).toSorted((a, b) => b.per_thousand - a.per_thousand)[0];
    return best === undefined ? [] : [{ term, speaker: best.speaker }];
  });
}

interface Facts {
  readonly tables: Tables;
  readonly terms: number;
  readonly others: number;
  /** Whoever has fewer counted words has no colour; null: everybody has one. */
  readonly few: number | null;
}

type Leaders = readonly { readonly term: string; readonly speaker: string }[];

const words = {
  zh: {
    title: '高频词，各人提到多少次？',
    key: '每千词次数',
    notes: '全场',
    words: (count: number) => `${writeInteger(count)} 词`,
    caption: ({ tables: { basis }, terms, others, few }: Facts) =>
      `全场次数最多的 ${terms} 个词。颜色是每千词次数（各人发言有多有少，所以比频率），格中数字是实际次数，空白表示没有提到；人名下是本人计入的词数。共计入 ${writeInteger(basis.counted_words)} 个词，停用词、口头语和人名等不计。${few !== null ? `计入的词不到 ${few} 个的人，频率不可靠，不上色。` : ''}${
        others > 0 ? `只画发言最多的 ${mostSpeakers} 人，另有 ${others} 人未画。` : ''
      }`,
    alt: (terms: readonly KeywordRow[], best: Leaders, shown: readonly SpeakerRow[]) =>
      `${terms.length} 个词、${shown.length} 人的热力图。最多的词：${terms
        .slice(0, 5)
        .map(({ term, count }) => `“${term}”${count} 次`)
        .join('、')}。每千词次数最高的人：${best.map(({ term, speaker }) => `“${term}”是${speaker}`).join('、')}。`,
  },
  en: {
    title: 'How often does each speaker use the frequent words?',
    key: 'Per 1,000 counted words',
    notes: 'All',
    words: (count: number) => `of ${writeInteger(count)}`,
    caption: ({ tables: { basis }, terms, others, few }: Facts) =>
      `The ${terms} most frequent words. Colour: occurrences per 1,000 counted words of the speaker, since people speak for different lengths; number: occurrences; blank: not mentioned. Under each name: the speaker's counted words. ${writeInteger(basis.counted_words)} words are counted, without stop words, fillers, names and the like.${few !== null ? ` No colour for people with fewer than ${few}: their rates are unreliable.` : ''}${
        others > 0 ? ` The ${mostSpeakers} who speak most are drawn, ${others} more are not.` : ''
      }`,
    alt: (terms: readonly KeywordRow[], best: Leaders, shown: readonly SpeakerRow[]) =>
      `Heat map of ${terms.length} words by ${shown.length} people. Most frequent: ${terms
        .slice(0, 5)
        .map(({ term, count }) => `“${term}” ${count}`)
        .join(', ')}. Highest rate: ${best.map(({ term, speaker }) => `“${term}” by ${speaker}`).join(', ')}.`,
  },
} as const;
