import type { Tables } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { referTo } from '../../tables/reference.js';
import { TABLES } from '../../tables/tables.js';
import type { Dataset } from '../dataset.js';
import type { SharedBy } from './shared-rows.js';

/** More words than any picture of a row holds. */
const mostTerms = 150;

/** The rows of the chart with their words, and how often each person, or several together, say the words of each. */
export function sharedDatasets(
  tables: Tables,
  {
    rows,
    columns,
  }: { readonly rows: readonly SharedBy[]; readonly columns: readonly { readonly name: string; readonly people: readonly string[] }[] },
): { readonly groups: Dataset; readonly dots: Dataset } {
  const refer = referTo(tables);
  const usesOf = groupBy(tables.keywordsBySpeaker, ({ term }) => term);
  const uses = ({ words }: SharedBy) => words.flatMap(({ term }) => usesOf.get(term) ?? []).filter(({ count }) => count > 0);
  const groups = rows.map((row, index) => {
    const listed = row.words.slice(0, mostTerms);
    return {
      ...{ group: index + 1, class: row.kind, words: row.words.length },
      terms: listed.map(({ term }) => term),
      lockwords: listed.filter(({ lockword }) => lockword === 1).map(({ term }) => term),
      // Where no dot says it.
      alone: row.people.length === 0 ? listed.map(({ speakers }) => speakers[0]) : [],
      row: refer('keywordsBySpeaker', uses(row)),
    };
  });
  const dots = rows.flatMap((row, index) =>
    (row.words.length === 0 ? [] : columns).flatMap(({ name, people }) => {
      if (row.people.length === 0) return [];
      const own = uses(row).filter(({ speaker }) => people.includes(speaker));
      return [
        {
          ...{ group: index + 1, speaker: name, people: row.people.filter((speaker) => people.includes(speaker)).length },
          count: own.reduce((sum, { count }) => sum + count, 0),
          row: refer('keywordsBySpeaker', own),
        },
      ];
    }),
  );
  const { speaker, count } = TABLES.keywordsBySpeaker.columns;
  return {
    groups: {
      name: 'shared-vocabulary',
      values: groups,
      columns: {
        group: GROUP,
        class: TABLES.sharedVocabulary.columns.class,
        words: WORDS,
        terms: TERMS,
        lockwords: LOCKWORDS,
        alone: ALONE,
      },
    },
    dots: { name: 'keywords-by-speaker', values: dots, columns: { group: GROUP, speaker, people: PEOPLE, count } },
  };
}

const GROUP = {
  format: 'number',
  title: { zh: '行', en: 'row' },
  description: { zh: '图中的行，从 1 起：同样几个人都提到的词', en: 'row of the chart, from 1: words used by the same speakers' },
} as const;
const WORDS = {
  format: 'integer',
  title: { zh: '词数', en: 'words' },
  description: { zh: '这一行有多少个词', en: 'number of words of the row' },
} as const;
const TERMS = {
  format: 'text',
  title: { zh: '词语', en: 'terms' },
  description: { zh: `这些词，从多到少，最多 ${mostTerms} 个`, en: `the words, most frequent first, at most ${mostTerms}` },
} as const;
const LOCKWORDS = {
  format: 'text',
  title: { zh: '用得相近', en: 'similar rates' },
  description: { zh: '其中各人用得相近的共有词', en: 'those of them that all use at similar rates' },
} as const;
const ALONE = {
  format: 'text',
  title: { zh: '提到的人', en: 'used by' },
  description: { zh: '每个词由谁提到，没有圆点的行才有', en: 'who uses each word, in the row without dots only' },
} as const;
const PEOPLE = {
  format: 'integer',
  title: { zh: '人数', en: 'people' },
  description: { zh: '其中几人提到这些词', en: 'how many of them use the words' },
} as const;
