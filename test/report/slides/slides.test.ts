import { afterAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import { groupShared } from '../../../src/charts/consensus/shared-rows.js';
import { wrapText } from '../../../src/charts/layout/wrap-text.js';
import { termsToTrace } from '../../../src/charts/uptake/terms-to-trace.js';
import type { Tables } from '../../../src/data.js';
import { startRendererHere } from '../../../src/rendering/render-charts.js';
import type { Brand } from '../../../src/report/slides/brand.js';
import { composeDeck, isPicture } from '../../../src/report/slides/compose-deck.js';
import { bodyHeight, layout, pictureRoom } from '../../../src/report/slides/deck.js';
import { contrast, heatColour } from '../../../src/report/slides/heat-colour.js';
import { reportToPptx } from '../../../src/report/slides/report-pptx.js';
import { defaultSettings } from '../../../src/settings.js';
import { means, measure } from '../../charts/fonts.js';
import { sampleTables } from '../../charts/sample-tables.js';
import { openOffice, reworded, textsOf } from '../../office-file.js';
import { discussion, run } from '../small-discussion.js';

const renderer = startRendererHere(means);
afterAll(() => renderer.close());

const brand: Brand = { ...defaultSettings.brand, logo: null };

async function partsOf(tables: Tables, language: 'zh' | 'en' = 'zh') {
  const charts = drawCharts(tables, { language, version: '0.0.0', measure, room: pictureRoom });
  const pictures = await renderer.render(charts.filter(isPicture), { png: true });
  return { tables, charts, pictures, run, language, brand, measure };
}

const write = async (tables: Tables, language: 'zh' | 'en' = 'zh') => reportToPptx(await partsOf(tables, language));

const slidesOf = (xml: ReadonlyMap<string, string>): readonly string[] =>
  [...xml.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((_, i) => xml.get(`ppt/slides/slide${i + 1}.xml`) ?? '');

describe('the slides', () => {
  it('are a title, the findings, and one for each chart with its question, the source and a verbatim sentence with its id', async () => {
    const sample = sampleTables({ speakers: 6, sections: 3 });
    const said = sample.sentences.map((row) => ({ ...row, characters: 14, text: `这是第 ${row.sentence} 句，说的是水。` }));
    const tables = { ...sample, sentences: said };
    const parts = await partsOf(tables);
    const { xml } = openOffice(await reportToPptx(parts));
    const slides = slidesOf(xml).map((slide) => textsOf(slide, 'a:t'));
    expect(slides[0]?.[0]).toBe(tables.title);
    expect(slides[1]?.[0]).toMatch(/^从词语看/);
    const questions = [...parts.charts.map(({ title }) => title), '主要词语出现在什么上下文里？'];
    expect(slides.slice(-questions.length).map(([title]) => title)).toEqual(questions);
    for (const slide of slides.slice(1)) expect(slide.join('\n')).toMatch(/来源：.+计入 [\d,]+ 个词/);
    const deck = composeDeck(parts);
    expect(deck.about).toBe('');
    const known = { ...tables, discussion: discussion.discussion };
    expect(composeDeck({ ...parts, tables: known }).about).toBe('2025-01-02 · 云岭 · 水务论坛 · 主办：城市手册');
    const [cover = ''] = slidesOf(openOffice(await reportToPptx({ ...parts, tables: known })).xml);
    expect(textsOf(cover, 'a:t').join('\n')).toContain('主办：城市手册');
    const quoted = deck.slides.flatMap(({ quote }) => quote ?? []);
    expect(quoted.length).toBeGreaterThan(1);
    for (const quote of quoted) {
      expect(tables.sentences).toContain(quote);
      expect(slides.flat()).toContain(quote.text);
      expect(slides.flat()).toContain(`${quote.speaker} · ${quote.sentence}`);
    }
  });

  it('end with the main terms where they are said, each named once', async () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const body = composeDeck(await partsOf(tables)).slides.at(-1)?.body;
    const rows = body?.kind === 'table' ? body.table.rows.slice(1) : [];
    expect(rows).toHaveLength(12);
    const heads = rows.flatMap(([head]) => (head?.text ? [head.text] : []));
    expect(heads).toHaveLength(4);
    for (const head of heads) expect(tables.keywords.map(({ term, count }) => `${term} ${count}`)).toContain(head);
    for (const [, speaker, , word, , sentence] of rows) {
      const said = tables.sentences.find((row) => row.sentence === sentence?.text);
      // A long name is cut.
      expect(said?.speaker.startsWith(speaker?.text.replace('…', '') ?? '?')).toBe(true);
      expect(said?.text).toContain(word?.text);
    }
  });

  it('take their quotes from the rows that they show', async () => {
    const tables = { ...discussion, sentences: discussion.sentences.map((row) => ({ ...row, characters: 12 })) };
    const { slides } = composeDeck(await partsOf(tables));
    const differences = slides.find(({ title }) => title === '各人有哪些特色词？');
    expect(tables.keywordsBySpeaker[0]?.sentences).toContain(differences?.quote?.sentence);
  });

  it('draw shares of talk natively, with the numbers of the tables', async () => {
    const { xml, files } = openOffice(await write(discussion));
    const chart = [...xml].find(([path, part]) => path.startsWith('ppt/charts/chart') && part.includes('percentStacked'))?.[1] ?? '';
    const values = textsOf(chart, 'c:v').map(Number).filter(Number.isFinite);
    const spoken = discussion.turns.filter(({ speaker }) => speaker !== '');
    const all = spoken.reduce((sum, { characters }) => sum + characters, 0);
    const of = (name: string): number =>
      spoken.filter(({ speaker }) => speaker === name).reduce((sum, { characters }) => sum + characters, 0);
    expect(values).toContain(of('甲') / all);
    expect(values).toContain(of('乙') / all);
    // What PowerPoint opens by “edit data”.
    const data = Object.keys(files).filter((path) => path.endsWith('.xlsx'));
    expect(data.length).toBeGreaterThan(0);
    for (const path of data) openOffice(files[path] as Uint8Array);
  });

  it('label every bar', async () => {
    const { xml } = openOffice(await write(sampleTables({ speakers: 20, sections: 1 })));
    const charts = [...xml].filter(([path]) => /^ppt\/charts\/chart\d/.test(path));
    expect(charts.length).toBeGreaterThan(0);
    for (const [path, chart] of charts) expect(chart, path).toMatch(/<c:tickLblSkip val="1"\s*\/>/);
  });

  it('show words by speaker as a table of the counts', async () => {
    const { xml } = openOffice(await write(discussion));
    const table = slidesOf(xml).find((slide) => slide.includes('<a:tbl>') && slide.includes('模型')) ?? '';
    const cells = textsOf(table, 'a:t');
    expect(cells.join(' ')).toContain('词语 全场 甲 乙 模型 3 3');
  });

  it('show who says a term first and what all say as tables, and what has no native form as a picture with its words', async () => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const parts = await partsOf(tables);
    const { slides } = composeDeck(parts);
    const slideOf = (id: string) => slides.find(({ title }) => title === parts.charts.find((chart) => chart.id === id)?.title);
    const uptake = slideOf('uptake')?.body;
    const traced = termsToTrace(tables, 10);
    expect(uptake?.kind === 'table' && uptake.table.rows.slice(1).map((cells) => [cells[0]?.text, cells[2]?.text])).toEqual(
      traced.map(({ term, takers }) => [expect.stringContaining(term), String(takers.length)]),
    );
    const consensus = slideOf('consensus')?.body;
    const { rows, left } = groupShared(tables, 11);
    expect(consensus?.kind === 'table' && consensus.table.rows.slice(1).map((cells) => cells[1]?.text)).toEqual(
      rows.map(({ words }) => String(words.length)),
    );
    if (left > 0) expect(slideOf('consensus')?.caption).toContain(`另有 ${left} 个词未列`);
    for (const id of ['correspondence', 'term-network']) {
      const body = slideOf(id)?.body;
      expect(body?.kind === 'picture' && body.alt.length, id).toBeGreaterThan(20);
    }
  });

  it('leave out a slide that would show nothing', async () => {
    const keywordsBySpeaker = discussion.keywordsBySpeaker.map((row) => ({ ...row, tier: 'described' as const }));
    const { slides } = composeDeck(await partsOf({ ...discussion, keywordsBySpeaker }));
    expect(slides.map(({ title }) => title)).not.toContain('各人有哪些特色词？');
  });

  it('say in words what each picture and chart shows', async () => {
    const { xml } = openOffice(await write(sampleTables({ speakers: 6, sections: 3 })));
    const seen = slidesOf(xml).flatMap((slide) =>
      [...slide.matchAll(/<p:(?:pic|graphicFrame)>[\s\S]*?<p:cNvPr ([^>]*)>/g)].map(([, attributes]) => attributes ?? ''),
    );
    const drawn = seen.filter((attributes) => attributes.includes('descr='));
    expect(drawn.length).toBeGreaterThan(3);
    for (const attributes of drawn) expect(attributes).toMatch(/descr="[^"]{3,}"/);
  });

  it('list the parts that they have, and no others', async () => {
    const { xml, files } = openOffice(await write(discussion));
    const listed = [...(xml.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((path) => !(`${path}` in files))).toEqual([]);
  });

  it('name their fonts so that Windows and macOS know them', async () => {
    const { xml } = openOffice(await write(discussion));
    const theme = xml.get('ppt/theme/theme1.xml') ?? '';
    expect(theme).toContain('<a:ea typeface="Microsoft YaHei"/>');
    expect(theme).toContain('script="Hans" typeface="PingFang SC"');
    for (const [path, part] of xml) if (path.startsWith('ppt/charts/chart')) expect(part).toContain('<a:ea typeface="Microsoft YaHei"/>');
  });

  it.each([
    ['marks', '</a:t><script>alert(1)</script>&"\''],
    ['a formula', '=HYPERLINK("x")'],
    ['signs of direction', '\u202eabc\u202d'],
    ['emoji', '🧑‍🚀🔥'],
    ['half a character', 'a\ud83d'],
    ['control characters', 'a\u0000\u0008b'],
    ['a very long name', '长'.repeat(400)],
  ])('stay whole with %s in names, words and sentences', async (_, text) => {
    const tables = reworded(discussion, { 甲: `${text}甲`, 模型: `${text}模`, 水: `${text}水` });
    const { xml } = openOffice(await write(tables));
    expect(slidesOf(xml).length).toBeGreaterThan(3);
  });

  it('cut nothing and overlap nothing by their own measures, for 30 people too', async () => {
    for (const language of ['zh', 'en'] as const) {
      const { slides } = composeDeck(await partsOf(sampleTables({ speakers: 30, sections: 12 }), language));
      for (const { body, quote, title } of slides) {
        if (body.kind !== 'table') continue;
        const { rows, headHeight, rowHeight, widths, size } = body.table;
        expect(headHeight + (rows.length - 1) * rowHeight, title).toBeLessThanOrEqual(bodyHeight(quote !== null) + 0.001);
        expect(
          widths.reduce((sum, width) => sum + width, 0),
          title,
        ).toBeLessThanOrEqual(12.14);
        expect(size, title).toBeGreaterThanOrEqual(11);
        // No word of a heading is broken, in a wider font either.
        rows[0]?.forEach(({ text, small, bold }, i) => {
          const words = text.match(/[A-Za-z]+/g) ?? [];
          const widest = Math.max(0, ...words.map((word) => measure(word, small ? size - 1 : size, bold ? 'bold' : 'normal')));
          expect(widest * 1.1, `${title} ${text}`).toBeLessThanOrEqual(((widths[i] ?? 0) - 0.15) * 72);
        });
      }
    }
  });

  it('stay within two slides of findings, the surest first, and say that the report has the others', async () => {
    const tables = sampleTables({ speakers: 30, sections: 12 });
    const tier = (i: number) => (i < 2 ? 'strong' : 'hint');
    const keywordsBySpeaker = tables.basis.speakers.flatMap((speaker, i) => {
      const rows = tables.keywordsBySpeaker.filter((row) => row.speaker === speaker).slice(0, 3);
      return rows.map((row) => ({ ...row, term: `${row.term}说得很长的一个词语${'长'.repeat(30)}`, z: 5, tier: tier(i) }) as const);
    });
    const { slides } = composeDeck(await partsOf({ ...tables, keywordsBySpeaker }));
    const findings = slides.filter(({ title }) => title.startsWith('从词语看'));
    expect(findings.length).toBe(2);
    const lines = findings.flatMap(({ body }) =>
      body.kind === 'lines' ? body.lines.map((line) => line.map(({ text }) => text).join('')) : [],
    );
    expect(lines.at(-1)).toMatch(/^这里先列证据最强的；另有 \d+ 条，见报告。$/);
    const grades = lines.flatMap((line) => /(强|线索|仅描述)$/.exec(line)?.[1] ?? []);
    expect(new Set(grades).size).toBeGreaterThan(1);
    expect(grades).toEqual(grades.toSorted((a, b) => ['强', '线索', '仅描述'].indexOf(a) - ['强', '线索', '仅描述'].indexOf(b)));
  });

  it.each([
    ['zh', '没有所有人都提到的词。'],
    ['en', 'No word is used by everyone.'],
  ] as const)('say where no word is said by everyone, and count one turn as one (%s)', async (language, nobody) => {
    const tables = sampleTables({ speakers: 5, sections: 3 });
    const alone = tables.sharedVocabulary.filter((row) => row.class !== 'everyone');
    const speakers = tables.speakers.map((row, i) => (i === 0 ? { ...row, turns: 1 } : row));
    const parts = await partsOf({ ...tables, speakers, sharedVocabulary: alone }, language);
    const { slides } = composeDeck(parts);
    const consensus = parts.charts.find(({ id }) => id === 'consensus');
    const body = slides.find(({ title }) => title === consensus?.title)?.body;
    const [, everyone] = body?.kind === 'table' ? body.table.rows : [];
    expect(everyone?.slice(1).map(({ text }) => text)).toEqual(['0', nobody]);
    const timeline = parts.charts.find(({ id }) => id === 'turn-timeline');
    expect(timeline?.alt).toMatch(language === 'zh' ? / 1 轮、/ : / 1 turn, /);
  });

  it.each(['zh', 'en'] as const)('have titles of one line and captions of two, in a wider font too (%s)', async (language) => {
    const { slides, titleSize } = composeDeck(await partsOf(sampleTables({ speakers: 30, sections: 12 }), language));
    for (const { title, caption } of slides) {
      expect(`${title} ${caption}`).not.toContain('  ');
      expect(measure(title, titleSize, 'bold') * 1.25, title).toBeLessThanOrEqual(layout.inner * 72);
      const room = { width: layout.inner * 72, size: layout.caption.size, measure, lines: 99 };
      expect(wrapText(caption, room).length, caption).toBeLessThanOrEqual(2);
    }
  });

  it('are the same bytes twice, whatever the clock says', async () => {
    const parts = await partsOf(sampleTables({ speakers: 6, sections: 3 }));
    const first = await reportToPptx(parts);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await reportToPptx(parts))).toBe(0);
  });

  it('say that nobody speaks where nobody does', async () => {
    const nobody = {
      ...discussion,
      turns: [],
      speakers: [],
      sentences: [],
      keywords: [],
      keywordsBySpeaker: [],
      themes: [],
      themeBySpeaker: [],
      termPairs: [],
      basis: { ...discussion.basis, speakers: [], words_of: [] },
    };
    const { xml } = openOffice(await write(nobody));
    expect(
      slidesOf(xml)
        .flatMap((slide) => textsOf(slide, 'a:t'))
        .join(''),
    ).toContain('没有人发言');
  });

  it('take the colours, font and logo of the brand', async () => {
    // One pixel.
    const bytes = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    const colours = { accent: '#8a1538', ink: '#101010', quiet: '#505050', paper: '#fffdf7' };
    const logo = { bytes, type: 'png', width: 1, height: 1 } as const;
    const { xml, files } = openOffice(
      await reportToPptx({ ...(await partsOf(discussion)), brand: { colours, font: 'Source Han Sans SC', logo } }),
    );
    expect(xml.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="8A1538"/></a:accent1>');
    expect(xml.get('ppt/theme/theme1.xml')).toContain('typeface="Source Han Sans SC"');
    expect(slidesOf(xml).every((slide) => slide.includes('8A1538') && slide.includes('FFFDF7'))).toBe(true);
    expect(Object.keys(files).some((path) => /^ppt\/media\/.*\.png$/.test(path))).toBe(true);
  });

  it.each(['#0072b2', '#8a1538', '#000000', '#ffd400'])('can be read on every shade of %s', (accent) => {
    const colours = { ...brand.colours, accent };
    for (const part of [0.01, 0.25, 0.5, 1]) expect(contrast(colours.ink, heatColour(part, { colours }))).toBeGreaterThanOrEqual(4.5);
  });
});
