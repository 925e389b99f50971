import { afterAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import { wrapText } from '../../../src/charts/layout/wrap-text.js';
import { PNG_WIDTH } from '../../../src/charts/theme.js';
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
import { discussion, quote, run } from '../small-discussion.js';

const quotes = [...discussion.quotes, quote(4, 'answer', 's3.1', '乙', '水要有人。')];
const side = { section: 1, turn: 2, speaker: '甲', sentences: ['s2.1'], text: '水要有模型。', terms: ['水'] };
const comparisons: Tables['comparisons'] = (['same terms', 'different answers'] as const).flatMap((kind, i) => [
  { ...side, block: i + 1, kind },
  { ...side, block: i + 1, kind, turn: 3, speaker: '乙', sentences: ['s3.1'], text: '水要有人。' },
]);

const renderer = startRendererHere(means);
afterAll(() => renderer.close());

const brand: Brand = { ...defaultSettings.brand, logo: null };

async function partsOf(tables: Tables, language: 'zh' | 'en' = 'zh') {
  const charts = drawCharts(tables, { language, version: '0.0.0', measure, room: pictureRoom });
  const pictures = await renderer.render(charts.filter(isPicture), { png: PNG_WIDTH, fonts: true });
  return { tables, charts, pictures, run, language, brand, measure };
}

const write = async (tables: Tables, language: 'zh' | 'en' = 'zh') => reportToPptx(await partsOf(tables, language));

const slidesOf = (xml: ReadonlyMap<string, string>): readonly string[] =>
  [...xml.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((_, i) => xml.get(`ppt/slides/slide${i + 1}.xml`) ?? '');

describe('the slides', () => {
  it('tell what it was, who was there, what each said, what can be quoted, figures, then charts and how to read them', async () => {
    const parts = await partsOf({ ...discussion, comparisons, quotes });
    const { xml } = openOffice(await reportToPptx(parts));
    const slides = slidesOf(xml).map((slide) => textsOf(slide, 'a:t'));
    expect(slides[0]?.[0]).toBe('水');
    expect(slides[0]?.join()).toContain('主办：城市手册');
    const titles = composeDeck(parts).slides.map(({ title }) => title);
    expect(titles.slice(0, 9)).toEqual([
      ...['概览', '发言人', '01 缺什么？', '几位都谈到：“水”', '同一个问题，用词差别最大的两位：01 缺什么？'],
      ...['可以引用的话', '可以引用的话', '可以引用的话', '提到的数字'],
    ]);
    expect(titles.at(-1)).toBe('如何解读这些数字');
    for (const [i, title] of titles.entries()) expect(slides[i + 1]?.[0]).toBe(title);
    for (const slide of slides.slice(1)) expect(slide.join('\n')).toContain('来源：水，2025-01-02');
  });

  it('hold passages whole, with whose they are, each in a shape of its own, and their sentences in the notes', async () => {
    const parts = await partsOf({ ...discussion, comparisons, quotes });
    const passages = composeDeck(parts).slides.flatMap(({ body }) => (body.kind === 'cards' ? body.cards : []));
    expect(passages.length).toBeGreaterThan(6);
    const shapes = slidesOf(openOffice(await reportToPptx(parts)).xml).flatMap((slide) => slide.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? []);
    for (const { head, note, text } of passages)
      expect(shapes.some((shape) => textsOf(shape, 'a:t').join('') === `${head}${note === '' ? '' : `  ${note}`}${text}`)).toBe(true);
    expect(passages).toContainEqual(expect.objectContaining({ head: '乙', text: '水要有人。', note: '' }));
    const said = composeDeck(parts).slides.find(
      ({ body }) => body.kind === 'cards' && body.cards.some(({ text }) => text === '水要有人。'),
    );
    expect(said?.notes).toMatch(/句子编号：.*乙 s3\.1/);
  });

  it('set no letter smaller than 14 points', async () => {
    const { xml } = openOffice(
      await write({ ...sampleTables({ speakers: 12, sections: 6 }), comparisons, quotes, facts: discussion.facts }),
    );
    const sizes = [...xml]
      .filter(([path]) => /^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/.test(path))
      .flatMap(([, part]) => [...part.matchAll(/\ssz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1400);
  });

  it('give one passage of each person to a question, on as many slides as they need', async () => {
    const people = Array.from({ length: 14 }, (_, i) => `人${i + 1}`);
    const [speaker] = discussion.speakers;
    const speakers = people.flatMap((name) => (speaker ? [{ ...speaker, speaker: name }] : []));
    const long = people.flatMap((name, i) => [
      quote(2 * i + 1, 'answer', 's2.1', name, `${name}说得很长，${'一句接着一句'.repeat(15)}。`),
      quote(2 * i + 2, 'answer', 's2.2', name, `${name}又说。`),
    ]);
    const { slides } = composeDeck(await partsOf({ ...discussion, speakers, quotes: long }));
    const answers = slides.filter(({ title }) => title.startsWith('01 缺什么？'));
    expect(answers.length).toBeGreaterThan(1);
    expect(answers[0]?.title).toBe(`01 缺什么？（1/${answers.length}）`);
    const heads = answers.flatMap(({ body }) => (body.kind === 'cards' ? body.cards.map(({ head }) => head) : []));
    expect(heads).toEqual(people.slice(0, 12));
    for (const { caption, body } of answers) {
      expect(caption).toContain('另有 2 人未列');
      const rows = body.kind === 'cards' ? body.rows : [];
      expect(rows.reduce((sum, row) => sum + row, (rows.length - 1) * layout.card.gap)).toBeLessThanOrEqual(bodyHeight(false));
    }
  });

  it('say of whom nothing stands on a slide of answers', async () => {
    const [first] = discussion.answers;
    const silent = first ? [{ ...first, section: 1, speaker: '丙' }] : [];
    const answers = composeDeck(await partsOf({ ...discussion, answers: [...discussion.answers, ...silent], quotes })).slides;
    const caption = answers.find(({ title }) => title.startsWith('01 缺什么？'))?.caption;
    expect(caption).toContain('另有 1 人的发言没有摘录，见全文');
    const hanging = quotes.map((row) => ({ ...row, alone: 0 as const }));
    const marked = composeDeck(await partsOf({ ...discussion, quotes: hanging })).slides.find(({ title }) =>
      title.startsWith('01 缺什么？'),
    );
    expect(marked?.body.kind === 'cards' && marked.body.cards.map(({ note }) => note)).toContainEqual('需看上下文');
  });

  it('give of each person the answer that stands alone before one that hangs', async () => {
    const rows = [{ ...quote(1, 'answer', 's2.1', '甲', '这个要修。'), alone: 0 as const }, quote(2, 'answer', 's2.2', '甲', '台阶要修。')];
    const others = [quote(3, 'answer', 's3.1', '乙', '灯要亮。')];
    const slide = composeDeck(await partsOf({ ...discussion, quotes: [...rows, ...others] })).slides.find(({ title }) =>
      title.startsWith('01'),
    );
    expect(slide?.body.kind === 'cards' && slide.body.cards.map(({ text }) => text)).toEqual(['台阶要修。', '灯要亮。']);
  });

  it('have a column of offices only where the text tells of one', async () => {
    const headsOf = async (title: readonly string[]) => {
      const speakers = discussion.speakers.map((row) => ({ ...row, organisation: [], title }));
      const slide = composeDeck(await partsOf({ ...discussion, speakers })).slides.find(({ title }) => title === '发言人');
      return slide?.body.kind === 'table' ? slide.body.table.rows[0]?.map(({ text }) => text) : [];
    };
    expect(await headsOf(['院长'])).toEqual(['发言人', '', '机构与职务', '占比']);
    expect(await headsOf([])).toEqual(['发言人', '', '占比']);
  });

  it('show figures in their sentence, in their clauses where it is long, and say how many more there are', async () => {
    const [fact] = discussion.facts;
    const [sentence] = discussion.sentences;
    if (!fact || !sentence) throw new Error('no row');
    const ids = Array.from({ length: 20 }, (_, i) => `s9.${i + 1}`);
    const facts = ids.map((id) => ({ ...fact, sentence: id, start: 6 }));
    const long = `说到人，是来了两人、三人，${'而且还不够'.repeat(15)}。`;
    const sentences = ids.map((id, i) => ({ ...sentence, sentence: id, text: i === 0 ? long : '说到人，是来了两人，不够。' }));
    facts.splice(1, 0, { ...fact, sentence: 's9.1', start: 9, text: '三人' });
    const slide = composeDeck(await partsOf({ ...discussion, facts, sentences })).slides.find(({ title }) => title === '提到的数字');
    const rows = slide?.body.kind === 'table' ? slide.body.table.rows.slice(1) : [];
    expect(rows[0]?.map(({ text }) => text)).toEqual(['两人、三人', '人', '未署名', '是来了两人、三人']);
    expect(rows[1]?.map(({ text }) => text)).toEqual(['两人', '人', '未署名', '说到人，是来了两人，不够。']);
    expect(slide?.caption).toBe(`另有 ${20 - rows.length} 个，见报告。`);
  });

  it('show money and shares before spans of time where there is no room for all', async () => {
    const [fact] = discussion.facts;
    if (!fact) throw new Error('no row');
    const spans = Array.from({ length: 20 }, (_, i) => ({
      ...fact,
      ...{ sentence: `s9.${i + 1}`, kind: 'duration' as const, text: '两年', unit: '年', counts: '' },
    }));
    const money = { ...fact, sentence: 's9.30', text: '三万元', unit: '元', counts: '' };
    const slide = composeDeck(await partsOf({ ...discussion, facts: [...spans, money] })).slides.find(
      ({ title }) => title === '提到的数字',
    );
    expect(slide?.body.kind === 'table' && slide.body.table.rows.at(-1)?.[0]?.text).toBe('三万元');
  });

  it('show no answer that would embarrass whoever is quoted, and say that somebody is left out', async () => {
    const rows = [
      { ...quote(1, 'answer', 's2.1', '甲', '这个我们再说吧。'), alone: 0 as const, stands: 0.29 },
      quote(2, 'answer', 's3.1', '乙', '灯要亮。'),
      quote(3, 'answer', 's2.2', '丙', '台阶要修。'),
    ];
    const speakers = [...discussion.speakers, ...discussion.speakers.slice(0, 1).map((row) => ({ ...row, speaker: '丙' }))];
    const answers = rows.flatMap(({ speaker }) => discussion.answers.slice(0, 1).map((row) => ({ ...row, section: 1, speaker })));
    const slide = composeDeck(await partsOf({ ...discussion, speakers, answers, quotes: rows })).slides.find(({ title }) =>
      title.startsWith('01'),
    );
    expect(slide?.body.kind === 'cards' && slide.body.cards.map(({ text }) => text)).toEqual(['灯要亮。', '台阶要修。']);
    expect(slide?.caption).toContain('另有 1 人的发言没有摘录');
  });

  it('take their quotes from the rows that they show', async () => {
    const tables = { ...discussion, quotes: discussion.quotes.map((row) => ({ ...row, characters: 12 })) };
    const { slides } = composeDeck(await partsOf(tables));
    const differences = slides.find(({ title }) => title === '各人有哪些特色词？');
    expect(tables.keywordsBySpeaker[0]?.sentences).toContain(differences?.quote?.sentences[0]);
  });

  it('give no colour, and no share of themes, to whoever says little', async () => {
    const basis = { ...discussion.basis, words_of: discussion.basis.words_of.map((_, i) => (i === 0 ? 90 : 4)) };
    const themeBySpeaker = discussion.themeBySpeaker.flatMap((row) => [row, { ...row, speaker: '乙', count: 1, of: 2, share: 0.5 }]);
    const keywordsBySpeaker = discussion.keywordsBySpeaker.flatMap((row) => [row, { ...row, speaker: '乙', count: 1 }]);
    const { slides } = composeDeck(await partsOf({ ...discussion, basis, themeBySpeaker, keywordsBySpeaker }));
    const cellsOf = (title: RegExp, person: string) => {
      const slide = slides.find((each) => title.test(each.title));
      const rows = slide?.body.kind === 'table' ? slide.body.table.rows : [];
      const column = rows[0]?.findIndex(({ text }) => text === person) ?? -1;
      return rows.slice(1).map((row) => row[column]);
    };
    expect(cellsOf(/主题/, '乙')).toEqual(expect.arrayContaining([expect.objectContaining({ text: '1/2' })]));
    expect([...cellsOf(/主题/, '乙'), ...cellsOf(/高频词/, '乙')].some((cell) => cell?.fill !== undefined)).toBe(false);
    expect(cellsOf(/主题/, '甲').some((cell) => cell?.fill !== undefined)).toBe(true);
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
        expect(size, title).toBeGreaterThanOrEqual(14);
        // No word of a heading is broken, in a wider font either.
        rows[0]?.forEach(({ text, bold }, i) => {
          const words = text.match(/[A-Za-z]+/g) ?? [];
          const widest = Math.max(0, ...words.map((word) => measure(word, size, bold ? 'bold' : 'normal')));
          expect(widest * 1.1, `${title} ${text}`).toBeLessThanOrEqual(((widths[i] ?? 0) - 0.15) * 72);
        });
      }
    }
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
