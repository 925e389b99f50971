import { describe, expect, it } from 'vitest';
import { networkToGraphml } from '../../../src/corpus/report/network-graphml.js';
import { isNamed, overviewTable, quoteOf, titleOf } from '../../../src/corpus/report/overview.js';
import { profileTable } from '../../../src/corpus/report/profiles.js';
import type { ChangeRow, CorpusKeynessRow, CorpusTables } from '../../../src/corpus/rows.js';
import { plain } from '../../../src/report/document.js';
import { sampleCorpus } from '../sample-corpus.js';

const base = sampleCorpus({ documents: 2, periods: ['2026-03-01', '2026-02-01'], people: 3 });
const [first, second] = base.documents.map(({ document }) => document) as [string, string];
const person = (name: string, ...in_documents: readonly string[]) => ({
  ...{ person: name, names: [name], organisation: [], documents: in_documents.length, turns: 9, characters: 900, words: 400 },
  ...{ first_date: '2026-02-01', last_date: '2026-03-01', in_documents },
});
const quote = (text: string) => ({ document: first, sentence: 's1.1', speaker: '何川', text });
const tables: CorpusTables = {
  ...base,
  people: [person('何川', first, second), person('陆萍', first, second), person(`主持人（${first}）`, first)],
  termsByDocument: ['渡口', '码头', '船票', '缆绳'].map((term) => ({
    ...{ group: first, term, count: 9, elsewhere: 1, expected: 2, per_thousand: 3, log_ratio: 2, z: 4, g2: 9, documents: 2 },
    examples: ['a#s1.1', 'a#s1.2', 'a#s1.3'],
  })),
  quotes: new Map([
    ['a#s1.1', quote('大家好，我是渡口的管理员。')],
    ['a#s1.2', quote('渡口的船票要先说清楚，再谈码头。')],
    ['a#s1.3', quote('船票。')],
  ]),
};

describe('the overview of discussions', () => {
  it('gives each a line in order of date, with names and no labels, three words and a sentence that holds them', () => {
    const block = overviewTable({ tables, language: 'zh', pages: new Map([[first, '../reports/a%26b/report.html']]) });
    const rows = block.rows.map((row) => row.map(plain));
    expect(rows.map(([title]) => title?.slice(-10))).toEqual(['2026-02-01', '2026-03-01']);
    expect(rows[1]?.[1]).toBe('何川、陆萍等 4 人');
    expect(rows[1]?.[2]).toBe('渡口、码头、船票');
    expect(rows[1]?.[4]).toBe('渡口的船票要先说清楚，再谈码头。');
    // Only the second in time has a report of its own.
    expect(block.rows.map(([cell = []]) => cell.flatMap((part) => ('to' in part ? [part.to] : [])))).toEqual([
      [],
      ['../reports/a%26b/report.html'],
    ]);
    // Nothing is known of any place: there is no column for it.
    expect(block.columns.map(({ title }) => title)).not.toContain('地点、主办方');
  });

  it('tells the share of the main theme, has no column where no discussion has one, and no name of a speaker among the words', () => {
    const rowsOf = (changed: Partial<CorpusTables>) =>
      overviewTable({ tables: { ...tables, ...changed }, language: 'zh', pages: new Map() });
    const theme = { group: first, theme: '渡口与船票', count: 9, of: 90, share: 0.1, low: 0.05, high: 0.17 };
    expect(rowsOf({ themeByDocument: [theme] }).rows[1]?.map(plain)[3]).toBe('渡口与船票 10%');
    expect(rowsOf({ themeByDocument: [] }).columns.map(({ title }) => title)).toEqual(['讨论', '发言人', '特色词', '原话']);
    const words = tables.termsByDocument.slice(0, 2).map((row, i) => (i === 0 ? { ...row, term: '陸萍' } : row));
    expect(rowsOf({ termsByDocument: words }).rows[1]?.map(plain)[2]).toBe('码头');
  });

  it('quotes what can be read alone, without the connective before it', () => {
    const said = new Map([
      ['a#s1.1', quote('那个渡口我们昨天看过了，还要再看。')],
      ['a#s1.2', quote('所以渡口的船票要先说清楚价钱再卖。')],
    ]);
    expect(quoteOf([{ term: '渡口', examples: ['a#s1.1', 'a#s1.2'] }], { quotes: said })).toBe('渡口的船票要先说清楚价钱再卖。');
  });

  it('quotes nothing where every sentence greets, or is too short', () => {
    expect(quoteOf([{ term: '渡口', examples: ['a#s1.1', 'a#s1.3'] }], tables)).toBe('');
  });

  it('names a discussion by its title without the date, else by its id', () => {
    expect(titleOf({ document: 'a.txt', title: '2026-03-01 渡口会' })).toBe('渡口会');
    expect(titleOf({ document: 'a.txt', title: '' })).toBe('a.txt');
    expect(titleOf({ document: 'a.txt', title: '013' })).toBe('013');
  });
});

describe('profiles of people', () => {
  it('are of those who came more than once, with whom they met again', () => {
    const block = profileTable(tables, 'zh');
    if (block === null) throw new Error('no table');
    expect(block.rows.map((row) => row.slice(0, 3).map(plain))).toEqual([
      ['何川', '2 场，2026-02-01 至 2026-03-01', '陆萍 2'],
      ['陆萍', '2 场，2026-02-01 至 2026-03-01', '何川 2'],
    ]);
    expect(block.columns.map(({ title }) => title)).not.toContain('变化');
    expect(profileTable({ ...tables, people: tables.people.slice(2) }, 'zh')).toBeNull();
    expect(tables.people.map(isNamed)).toEqual([true, true, false]);
  });
});

describe('the words of a profile', () => {
  it('stand before their own grade, however they are mixed', () => {
    const word = (term: string, tier: CorpusKeynessRow['tier']): CorpusKeynessRow => ({
      ...{ group: '何川', term, count: 9, elsewhere: 1, expected: 2, per_thousand: 3, log_ratio: 2, z: 4, g2: 9, documents: 2 },
      ...{ p: 0.01, q: 0.01, tier, examples: [] },
    });
    const termsByPerson = [word('渡口', 'strong'), word('码头', 'hint'), word('船票', 'strong'), word('缆绳', 'described')];
    const [row = []] = profileTable({ ...tables, termsByPerson }, 'zh')?.rows ?? [];
    expect(row[4]?.map((part) => (part.kind === 'tier' ? part.tier : part.text))).toEqual(['渡口、船票', 'strong', '码头', 'hint']);
  });
});

describe('what changed of a person', () => {
  const change = (item: string, row: Partial<ChangeRow>): ChangeRow => ({
    ...{ person: '何川', kind: 'term', item, dates: 3, of_dates: 8, earlier: 0, earlier_of: 500, later: 0, later_of: 500 },
    ...{ rho: 0.1, p: 0.5, q: 0.8, tier: 'described' },
    ...row,
  });
  const told = (changesByPerson: readonly ChangeRow[]): readonly string[] => {
    const block = profileTable({ ...tables, changesByPerson }, 'zh');
    const at = block?.columns.findIndex(({ title }) => title === '变化') ?? -1;
    return block?.rows.map((row) => plain(row[at] ?? [])) ?? [];
  };

  it('is what rises or falls for sure, in one direction', () => {
    const rows = [
      change('渡口', { rho: 0.9, tier: 'strong' }),
      change('码头', { rho: -0.9, tier: 'strong' }),
      change('船票', { rho: 0.8, tier: 'strong' }),
    ];
    expect(told(rows)).toEqual(['越来越多：渡口、船票', '']);
  });

  it('is else what was said in one half alone, where the other had room for it and it was said on two dates', () => {
    const rows = [
      change('渡口', { later: 9 }),
      change('码头', { earlier: 9 }),
      change('船票', { later: 9, dates: 1 }),
      change('缆绳', { later: 9, earlier_of: 100 }),
      change('灯塔', { later: 9, earlier: 1 }),
    ];
    expect(told(rows)).toEqual(['后一半日期才说：渡口；后一半日期没有再说：码头', '']);
  });
});

describe('the network', () => {
  it('has an edge for each person in a discussion, and escapes names', () => {
    const graph = networkToGraphml({ ...tables, people: [person('<何川>', first)], themes: [], themeByPerson: [], themeByDocument: [] });
    expect(graph.match(/<edge /g)).toHaveLength(1);
    expect(graph).toContain('<node id="p:&lt;何川&gt;">');
    expect(graph.match(/<node /g)).toHaveLength(3);
  });
});
