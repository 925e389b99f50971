import type { CorpusTables, DocumentRow, ThemeByRow } from '../../src/corpus/rows.js';
import { wilson } from '../../src/math/intervals/wilson.js';
import { seededRandom } from '../../src/math/random.js';

const TERMS = ['图书馆', '停车位', '预算', '志愿者', 'workshop', '开放资料', '河道治理', '垂直绿化', 'Open Data', '老年食堂'] as const;

/**
 * Tables of an invented corpus as charts see them. Most documents lie close together around the average, as in a corpus of one subject;
 * titles are long and differ at their end only, every third document has none, every fifth person says little.
 */
export function sampleCorpus(size: {
  readonly documents: number;
  readonly periods: readonly string[];
  readonly people: number;
}): CorpusTables {
  const random = seededRandom(3);
  const { periods } = size;
  const documents = Array.from({ length: size.documents }, (_, i): DocumentRow => {
    const date = periods[i % Math.max(1, periods.length)] ?? '';
    return {
      ...{ document: `${date || 'undated'}/${String(i).padStart(3, '0')}-forum.txt`, date, file: `${i}.txt`, speakers: 4, turns: 40 },
      ...{ title: i % 3 === 2 ? '' : `${date} 关于老旧社区公共空间更新与维护的第${i}次 roundtable`, sentences: 90, characters: 3000 },
      ...{ words: 600 + (i % 7), warnings: 0, place: '', organisers: '' },
    };
  });
  const people = Array.from({ length: size.people }, (_, i) => `发言人${i}号`);
  const terms = Array.from({ length: 40 }, (_, i) => `${TERMS[i % TERMS.length]}${i < TERMS.length ? '' : i}`);
  const themes = Array.from({ length: 12 }, (_, i) => `${terms[2 * i]}、${terms[2 * i + 1]}`);
  const themeBy = (groups: readonly string[], of: (i: number) => number): readonly ThemeByRow[] =>
    groups.flatMap((group, i) =>
      themes.map((theme) => {
        const count = Math.floor((random() * of(i)) / 2);
        return { group, theme, count, of: of(i), share: count / of(i), ...wilson({ count, of: of(i) }) };
      }),
    );
  const byTime =
    periods.length < 2 ? [] : terms.flatMap((term) => periods.map((month) => ({ term, month, count: Math.floor(random() * 30) })));
  const termsByPeriod = byTime.map(({ term, month, count }) => ({
    ...{ term, month, count, words: 3000, per_thousand: count / 3, low: count / 9, high: 4 + 2 * count },
    ...{ documents: 3, of_documents: 4 },
  }));
  const near = (i: number): number => (i % 9 === 0 ? 1 : 0.08) * (random() - 0.4);
  return {
    attributes: { names: [], of: {} },
    map:
      size.documents === 0
        ? []
        : [
            ...documents.map(({ document }, i) => ({
              kind: 'document' as const,
              item: document,
              x: near(i),
              y: near(i),
              contribution: 1 / 100,
            })),
            ...terms.map((term, i) => ({ kind: 'term' as const, item: term, x: 2 * near(i), y: 2 * near(i), contribution: 1 / 100 })),
          ],
    mapShares: [0.21, 0.14],
    coverage: { sentences: 700, of: 1400 },
    suggested: [],
    tests: { people: 0, organisations: 0 },
    quotes: new Map(),
    documents,
    people: people.map((person, i) => ({
      ...{ person, names: [person], organisation: [], documents: i % 4 === 3 ? 1 : 3, turns: 9, characters: 900, words: 400 - i },
      ...{ first_date: '', last_date: '' },
      in_documents: documents.filter((_, at) => (at + i) % 7 < 3).map(({ document }) => document),
    })),
    ...{ terms: [], termsByDocument: [], termsByPerson: [], changesByPerson: [], termsByOrganisation: [], months: [], themeByMonth: [] },
    ...{ termsByMonth: termsByPeriod, termsByPeriod },
    trends:
      byTime.length === 0
        ? []
        : terms.map((term, i) => ({
            ...{
              term,
              count: 99,
              documents: 9,
              dates: 9,
              rho: 0.9 - i / 20,
              first_half: 1,
              second_half: 2,
              p: 0.001 * (i + 1),
              q: 0.02 * (i + 1),
            },
            tier: i < 2 ? ('strong' as const) : ('described' as const),
          })),
    themes: themes.map((theme, i) => ({
      ...{
        theme,
        source: 'discovered' as const,
        terms: theme.split('、'),
        sentences: 1400 - i,
        share: 0.1,
        documents: 9,
        people: 9,
        most_in: 'a.txt',
        most_share: i === 0 ? 0.8 : 0.2,
        stability: 0.8,
      },
    })),
    themeByDocument: themeBy(
      documents.map(({ document }) => document),
      () => 90,
    ),
    themeByPerson: themeBy(people, (i) => (i % 5 === 4 ? 16 : 200)),
    ...{ similarDocuments: [], newTerms: [], setAside: [] },
  };
}
