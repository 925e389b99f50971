import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { corpusToHtml, corpusToMarkdown } from '../../../src/corpus/report/corpus-report.js';
import { type CorpusKeynessRow, type CorpusTables, MOST_SHOWN } from '../../../src/corpus/rows.js';
import { sampleCorpus } from '../sample-corpus.js';

const keyness = (group: string, tier: CorpusKeynessRow['tier'], count = 7): CorpusKeynessRow => ({
  ...{ group, term: '图书馆', count, elsewhere: 3, expected: 2, per_thousand: 1, log_ratio: 1, z: 3, g2: 9, documents: 3 },
  ...{ p: 0.01, q: 0.02, tier, examples: ['a.txt#s1.1', 'b.txt#s2.3'] },
});

const base = sampleCorpus({ documents: 80, periods: [], people: 3 });
const tables: CorpusTables = {
  ...base,
  terms: [
    {
      ...{ term: '图书馆', tag: 'n', count: 1234, per_thousand: 2, documents: 80, people: 3, dispersion: 0.2, first_date: '' },
      examples: ['a.txt#s1.1', 'lost.txt#s1.1'],
    },
  ],
  termsByPerson: [keyness('沈立', 'described'), keyness('<b>陆萍</b>', 'strong')],
  quotes: new Map(
    [
      { document: 'a.txt', sentence: 's1.1', speaker: '何川', text: '图书馆周末也要开门。' },
      { document: 'b.txt', sentence: 's2.3', speaker: '</script>', text: '去图书馆。' },
    ].map((quote) => [`${quote.document}#${quote.sentence}`, quote]),
  ),
};
const pages = new Map([[base.documents[0]?.document ?? '', '../reports/a%22b<&/report.html']]);
const parts = {
  tables,
  pages,
  charts: [],
  language: 'zh',
  version: '1',
  engine: { name: 'nodejieba', version: '3', dictionary: 'x' },
} as const;
const html = corpusToHtml({ ...parts, pictures: [], script: 'void 0;', font: () => new Uint8Array(), formats: new Set(['html', 'xlsx']) });

describe('the report of a corpus', () => {
  it('allows its own script and style alone, and holds no other', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`default-src 'none'; script-src ${hash('void 0;')}; style-src ${hash(style)};`);
    // One quote is of a speaker named </script>.
    expect([html.match(/<script/g)?.length, html.match(/<\/script/g)?.length]).toEqual([1, 1]);
    expect(html).not.toContain('<b>陆萍');
  });

  it('opens for a count the quotes that there are, with the term marked and their place', () => {
    const [, id] = /<a class="count" href="#(e\d+)"[^>]*>1,234</.exec(html) ?? [];
    const evidence = new RegExp(`<section class="evidence" id="${id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
    expect(evidence).toContain('共 1234 次 · 举 1 句');
    expect(evidence).toContain('<mark>图书馆</mark>周末也要开门。');
    expect(evidence).toContain('a.txt#s1.1');
    expect(evidence).not.toContain('lost.txt');
  });

  it('links the report of a discussion where there is one, and what lies beside the page', () => {
    expect(html.match(/<a href="\.\.\/reports\/a%22b&lt;&amp;\/report\.html">/g)).toHaveLength(2);
    expect(html).toContain('<a href="workbook.xlsx">');
    expect(html).not.toContain('slides.pptx');
    expect(corpusToMarkdown(parts)).toContain('](<../reports/a%22b<&/report.html>)');
  });

  it('says the same as Markdown', () => {
    const markdown = corpusToMarkdown(parts);
    const titles = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, title = '']) => title);
    expect(titles(markdown, /^## (.*)$/gm)).toEqual(titles(html, /<h2>(.*?)<\/h2>/g));
    expect(markdown).toContain('| **图书馆** | 1,234 | 2.00 | 80 | 3 | 0.20 |');
  });

  it('puts what is sure first, and says how many rows a table has beside those that are shown', () => {
    const sure = /<caption>各人特色词<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '';
    expect([...sure.matchAll(/class="tier (\w+)"/g)].map(([, tier]) => tier)).toEqual(['strong', 'described']);
    expect(html).toContain(`另有 ${80 - MOST_SHOWN} 行，见 tables/documents.csv。`);
  });

  it('says that people who came once were not tested, and of several words of one person the name once', () => {
    expect(corpusToMarkdown(parts)).toContain('这里没有做检验（至少参加两场才检验）');
    const words = ['渡船', '码头'].map((term) => ({ ...keyness('沈立', 'strong'), term }));
    const tested = { ...tables, termsByPerson: words, tests: { people: 9, organisations: 0 } };
    const markdown = corpusToMarkdown({ ...parts, tables: tested });
    expect(markdown).toContain('在多场讨论中成立的特色词：沈立：“渡船”7 次、“码头”7 次');
    expect(markdown).toContain('以整场讨论为单位检验并校正后：强 2 处');
  });

  it('says that trends were tested and none holds', () => {
    const timed = sampleCorpus({ documents: 6, periods: ['2026-01', '2026-02', '2026-03'], people: 3 });
    const months = timed.documents.map(({ date }) => ({ month: date, documents: 1, words: 600 }));
    const none = { ...timed, months, trends: timed.trends.map((row) => ({ ...row, tier: 'described' as const })) };
    expect(corpusToMarkdown({ ...parts, tables: none })).toContain('检验了 40 个词的趋势，没有成立的');
    expect(corpusToMarkdown({ ...parts, tables: { ...timed, months } })).not.toContain('没有成立的');
  });

  it('is written in English too', () => {
    expect(corpusToMarkdown({ ...parts, language: 'en' })).toContain('## The discussions');
  });
});
