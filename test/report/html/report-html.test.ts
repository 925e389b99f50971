import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Language, Tables } from '../../../src/data.js';
import { unpackText } from '../../../src/report/app/unpack-text.js';
import type { PageData } from '../../../src/report/html/page-data.js';
import { reportToHtml } from '../../../src/report/html/report-html.js';
import { chart, discussion, run, silence, talkative, withText } from '../small-discussion.js';

const noFont = (): Uint8Array => new Uint8Array();
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style>@font-face{}</style><g id="a"><path clip-path="url(#a)"/></g></svg>';

const report = (tables: Tables, language: Language = 'zh'): string =>
  reportToHtml({
    tables,
    charts: [chart],
    pictures: [{ id: chart.id, svg, png: null }],
    run,
    language,
    font: noFont,
    translated: null,
    script: '',
    formats: new Set<string>(),
  });

const live = (tables: Tables): string => {
  const drawn = { charts: [chart], pictures: [{ id: chart.id, svg, png: null }] };
  return reportToHtml({
    ...drawn,
    tables,
    run,
    language: 'zh',
    font: noFont,
    translated: drawn,
    script: SCRIPT,
    formats: new Set(['docx', 'csv', 'svg']),
  });
};
const SCRIPT = 'void 0;';
const dataOf = (html: string): PageData => JSON.parse(/id="data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '') as PageData;

const idsOf = (html: string): readonly string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('reportToHtml', () => {
  it('allows nothing but its own style, named by its hash', () => {
    const html = report(discussion);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|\sstyle="|\son\w+="|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it.each(['zh', 'en'] as const)('leads every link of the %s report to a place in it', async (language) => {
    const html = report(discussion, language);
    const ids = new Set(idsOf(html));
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(20);
    // "#-" closes the evidence and must be nowhere.
    expect(targets.filter((target) => target !== '#-' && !ids.has(target.slice(1)))).toEqual([]);
    expect(ids.has('-')).toBe(false);
  });

  it('breaks no word of a heading of a table', () => {
    expect(report(discussion)).toMatch(/^thead th \{[^}]*overflow-wrap: normal/m);
  });

  it('gives no id twice', () => {
    const ids = idsOf(report(discussion));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('opens for a number the sentences that it was counted from, with the term marked and a way into the transcript', () => {
    const html = report(discussion);
    const keyword = /<th scope="row"><bdi>模型<\/bdi><\/th><td class="number"><a class="count" href="#(e\d+)"[^>]*>3<\/a>/.exec(html);
    const evidence = new RegExp(`<section class="evidence" id="${keyword?.[1]}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
    expect([...evidence.matchAll(/href="#(s[\d.]+)"/g)].map((match) => match[1])).toEqual(['s2.1', 's2.2', 's4.1']);
    expect(evidence).toContain('水要有<mark>模型</mark>。');
    expect(html).toContain('<bdi class="sentence" id="s2.1">水要有模型。</bdi></p><p><bdi class="sentence" id="s2.2">');
  });

  it('holds the whole transcript', () => {
    const text = report(discussion)
      .replace(/[\s\S]*id="transcript"/, '')
      .replace(/<[^>]*>/g, '');
    for (const sentence of discussion.sentences) expect(text).toContain(sentence.text);
  });

  it('shows hostile text as text', () => {
    const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>\u202e\u0000`;
    const html = report(withText(discussion, '模型', attack));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;\u202e\uFFFD');
    // A mark that turns the direction of writing round stands only inside isolated text, a title attribute, or a heading of its own.
    const outside = html
      .replace(/<bdi(?: class="sentence" id="s[\d.]+")?>[\s\S]*?<\/bdi>/g, '')
      .replace(/\s(?:title|aria-label)="[^"]*"/g, '');
    expect(outside).not.toContain('\u202e');
  });

  it('shows hostile names, headings and warnings as text', () => {
    const hostile = { ...withText(discussion, '甲', '<b onclick=x>甲'), title: '</title><script>1</script>' };
    const html = report(hostile);
    expect(html).not.toMatch(/<script|<b onclick/);
  });

  it('shows hostile passages and the names before them as text', () => {
    const attack = '<img src=x onerror=alert(1)>';
    const quotes = discussion.quotes.map((row) => ({ ...row, speaker: attack, text: `${attack}&"水` }));
    const basis = { ...discussion.basis, speakers: [attack] };
    const html = report({ ...discussion, quotes, basis, speakers: discussion.speakers.map((row) => ({ ...row, speaker: attack })) });
    const blocks = html.match(/<blockquote class="key"[\s\S]*?<\/blockquote>/g) ?? [];
    expect(blocks.length).toBeGreaterThan(2);
    const shown = '&lt;img src=x onerror=alert(1)&gt;';
    for (const block of blocks) expect(block).toContain(`<bdi>${shown}&amp;&quot;水</bdi>`);
    expect(blocks.filter((block) => block.includes(`<cite><bdi>${shown}</bdi></cite>`)).length).toBeGreaterThan(0);
    expect(html).not.toContain('<img');
  });

  it('isolates the name before a passage, whatever direction it is written in', () => {
    const quotes = discussion.quotes.map((row) => ({ ...row, speaker: '甲\u202e' }));
    const html = report({ ...discussion, quotes });
    const cites = html.match(/<cite>[\s\S]*?<\/cite>/g) ?? [];
    expect(cites.length).toBeGreaterThan(0);
    for (const cite of cites) expect(cite.replace(/<bdi>[\s\S]*?<\/bdi>/g, '')).not.toContain('\u202e');
  });

  it('marks a passage that may need what stands around it', () => {
    const blocksOf = (alone: 0 | 1) =>
      report({ ...discussion, quotes: discussion.quotes.map((row) => ({ ...row, alone })) }).match(
        /<blockquote class="key[\s\S]*?<\/blockquote>/g,
      ) ?? [];
    expect(blocksOf(1).join()).not.toContain('需看上下文');
    const hanging = blocksOf(0).filter((block) => block.includes('class="key around"'));
    expect(hanging.length).toBeGreaterThan(2);
    for (const block of hanging) expect(block).toContain('<span class="context" lang="zh">需看上下文</span>');
  });

  it('leads from a passage to each of its sentences', () => {
    const quotes = discussion.quotes.map((row) => ({ ...row, sentences: ['s2.1', 's2.2'] }));
    const [block = ''] = /<blockquote class="key"[\s\S]*?<\/blockquote>/.exec(report({ ...discussion, quotes })) ?? [];
    expect([...block.matchAll(/href="#(s[\d.]+)"/g)].map(([, id]) => id)).toEqual(['s2.1', 's2.2']);
  });

  it('embeds the font in the one style', () => {
    const html = reportToHtml({
      tables: discussion,
      charts: [],
      pictures: [],
      run,
      language: 'zh',
      font: () => Uint8Array.of(1, 2, 3),
      translated: null,
      script: '',
      formats: new Set<string>(),
    });
    expect(html).toContain('src: url(data:font/woff;base64,AQID) format("woff")');
  });

  it('opens what a grade rests on, without a script', () => {
    const html = reportToHtml({
      tables: talkative,
      charts: [],
      pictures: [],
      run,
      language: 'zh',
      font: noFont,
      translated: null,
      script: '',
      formats: new Set(),
    });
    const opened = [...html.matchAll(/<details class="reason"><summary class="tier strong">强<\/summary><span><bdi>(.*?)<\/bdi>/g)].map(
      ([, reason]) => reason,
    );
    expect(opened).toContain('打乱发言人，这样的词约七个里一个是碰巧。“模型” q 0.010。');
  });

  it('links to what is written beside it, and to nothing else', () => {
    const formats = new Set(['docx', 'csv', 'svg']);
    const html = reportToHtml({
      tables: discussion,
      charts: [],
      pictures: [],
      run,
      language: 'zh',
      font: noFont,
      translated: null,
      script: '',
      formats,
    });
    const [, line = ''] = /<p class="beside">(.*?)<\/p>/.exec(html) ?? [];
    expect([...line.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual(['brief.docx', 'report.docx', 'tables/']);
    const without = { charts: [], pictures: [], run, language: 'zh', font: noFont, translated: null, script: '' } as const;
    const unquoted = reportToHtml({ tables: { ...discussion, quotes: [] }, ...without, formats });
    expect(unquoted).toContain('href="report.docx"');
    expect(unquoted).not.toContain('brief.docx');
    expect(reportToHtml({ tables: discussion, ...without, formats: new Set() })).not.toContain('class="beside"');
  });

  it('asks for a font that holds every character of the page', () => {
    let asked = '';
    const html = reportToHtml({
      tables: discussion,
      charts: [],
      pictures: [],
      run,
      language: 'zh',
      translated: null,
      script: '',
      formats: new Set<string>(),
      font: (text, weight) => {
        if (weight === 'regular') asked = text;
        return noFont();
      },
    });
    const missing = [...new Set(html.slice(html.indexOf('<body>')))].filter((character) => character > ' ' && !asked.includes(character));
    expect(missing).toEqual([]);
  });

  it('says so when nobody speaks', () => {
    const html = report(silence);
    expect(html).toContain('没有人发言，因此没有可列出的发现。');
    expect(html).not.toContain('class="count"');
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('allows no script but its own, named by its hash', () => {
    const html = live(discussion);
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src`);
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it('gives its script the sentences of every number, by their place in the order of all', () => {
    const html = live(discussion);
    const data = dataOf(html);
    const number = Number(/<bdi>模型<\/bdi><\/th><td class="number"><a class="count" href="#e(\d+)"/.exec(html)?.[1]);
    const evidence = data.evidence[number - 1];
    expect(evidence?.n).toBe(3);
    expect(evidence?.s.map((at) => data.sentences[at])).toEqual(['s2.1', 's2.2', 's4.1']);
    expect(evidence?.w?.map((term) => data.terms[term])).toEqual(['模型']);
    // 2.1 is 水要有模型。
    expect(data.words[data.sentences.indexOf('s2.1')]).toEqual(expect.arrayContaining([3, 2, evidence?.w?.[0]]));
  });

  it('holds the other language beside the page, with the same evidence under the same numbers', () => {
    const html = live(discussion);
    const other = unpackText(dataOf(html).other ?? '');
    const numberOf = (text: string) => /<bdi>模型<\/bdi><\/th><td class="number"><a class="count" href="#(e\d+)"/.exec(text)?.[1];
    expect(other).toContain('What the words show');
    expect(numberOf(other)).toBe(numberOf(html));
  });

  it('opens the same sentences for the rate, the interval, z and q of a word as for its count, and says them once for the Tab key', () => {
    const html = report(discussion);
    const [row = ''] = /<tr><th scope="row"><bdi>模型<\/bdi>[\s\S]*?<\/tr>/.exec(html.slice(html.indexOf('id="differences"'))) ?? [];
    const links = [...row.matchAll(/<a class="(count|also)" href="#(e\d+)"([^>]*)>([^<]*)</g)];
    const own = links.filter(([, , id]) => id === links[0]?.[2]);
    expect(own.map(([, kind, , , text]) => [kind, text])).toEqual([
      ['count', '3'],
      ...[3, 4, 5, 6, 7].map((column) => ['also', cellsOf(row)[column]]),
    ]);
    expect(own.slice(1).every(([, , , rest]) => rest?.includes('tabindex="-1"'))).toBe(true);
  });

  it('opens for an asked-for word where it stands, whole or not', () => {
    const html = report(discussion);
    const [row = ''] = /<tr><th scope="row"><bdi>敲门<\/bdi>[\s\S]*?<\/tr>/.exec(html.slice(html.indexOf('id="checks"'))) ?? [];
    const links = [...row.matchAll(/<a class="(?:count|also)" href="#(e\d+)"[^>]*>([^<]*)</g)];
    expect(links.map(([, , text]) => text)).toEqual(['1']);
    const evidence = new RegExp(`<section class="evidence" id="${links[0]?.[1]}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
    expect(evidence).toContain('href="#s5.1"');
  });

  it('opens for the totals of a pair the sentences of each, where they are as many', () => {
    const html = report(discussion);
    const [row = ''] = /<tr><th scope="row"><bdi>模型<\/bdi><\/th><td><bdi>水<\/bdi>[\s\S]*?<\/tr>/.exec(html) ?? [];
    const [pair] = discussion.termPairs;
    const links = [...row.matchAll(/<a class="also" href="#(e\d+)"[^>]*>([^<]*)</g)];
    for (const [place, wanted] of [pair?.a_total, pair?.b_total].entries()) {
      expect(links[place]?.[2]).toBe(String(wanted));
      const evidence = new RegExp(`<section class="evidence" id="${links[place]?.[1]}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
      expect(evidence.match(/href="#s/g)).toHaveLength(wanted ?? 0);
    }
  });

  it('lets no text of the transcript end the data', () => {
    const attack = '</script><script>alert(1)</script><!--';
    const html = live(withText(discussion, '模型', attack));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(dataOf(html).terms).toContain(attack);
  });

  it('is the same twice, and leaves its tables alone', () => {
    const frozen = deepFreeze(structuredClone(discussion));
    expect(report(frozen)).toBe(report(frozen));
  });
});

const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
