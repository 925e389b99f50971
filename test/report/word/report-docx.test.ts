import mammoth from 'mammoth';
import { afterAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import { PNG_WIDTH } from '../../../src/charts/theme.js';
import type { Language, Tables } from '../../../src/data.js';
import { startRendererHere } from '../../../src/rendering/render-charts.js';
import { composeReport } from '../../../src/report/compose-report.js';
import type { Brand } from '../../../src/report/slides/brand.js';
import { reportToDocx } from '../../../src/report/word/report-docx.js';
import { defaultSettings } from '../../../src/settings.js';
import { means, measure } from '../../charts/fonts.js';
import { sampleTables } from '../../charts/sample-tables.js';
import { openOffice, textsOf } from '../../office-file.js';
import { discussion, run, silence, talkative, withText } from '../small-discussion.js';

const renderer = startRendererHere(means);
afterAll(() => renderer.close());

const brand: Brand = { ...defaultSettings.brand, logo: null };
const undrawn = (tables: Tables, language: Language = 'zh') => ({ tables, charts: [], pictures: [], run, language, brand });

async function drawn(tables: Tables) {
  const charts = drawCharts(tables, { language: 'zh', version: '0.0.0', measure });
  return { ...undrawn(tables), charts, pictures: await renderer.render(charts, { png: PNG_WIDTH, fonts: true }) };
}

const open = async (parts: Parameters<typeof reportToDocx>[0]) => openOffice(await reportToDocx(parts));
const documentOf = ({ xml }: { readonly xml: ReadonlyMap<string, string> }): string => xml.get('word/document.xml') ?? '';

/** As another reader of Word documents understands it. */
async function readBack(parts: Parameters<typeof reportToDocx>[0]): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await reportToDocx(parts)) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

/** Passage → what its footnote says. */
function notesOf(html: string): ReadonlyMap<string, string> {
  const notes = new Map(
    [...html.matchAll(/<li id="footnote-(\d+)"><p>(.*?)<\/p>/g)].map(([, id = '', note = '']) => [
      id,
      note.replace(/<[^>]*>|↑/g, '').trim(),
    ]),
  );
  const noted = html.matchAll(/<(?:p|li)>((?:(?!<\/(?:p|li)>).)*)<sup><a href="#footnote-(\d+)"/g);
  return new Map([...noted].map(([, text = '', id = '']) => [text.replace(/<[^>]*>/g, ''), notes.get(id) ?? '']));
}

describe('report.docx', () => {
  it('has every passage of the report, verbatim, with its sentences in a footnote', async () => {
    const parts = undrawn(sampleTables({ speakers: 4, sections: 3 }));
    const tables = { ...parts.tables, quotes: discussion.quotes.map((row) => ({ ...row, sentences: [...row.sentences, 's9.9'] })) };
    const notes = notesOf(await readBack({ ...parts, tables }));
    const quotes = composeReport({ ...parts, tables }).sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'quote'));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { text, sentences, speaker } of quotes) {
      const shown = speaker === undefined ? text : `${speaker || '未署名'}：${text}`;
      expect(notes.get(shown), shown).toBe(`句子编号：${sentences.join('、')}`);
    }
  });

  it('marks a passage that may need what stands around it', async () => {
    const hanging = { ...discussion, quotes: discussion.quotes.map((row) => ({ ...row, alone: 0 as const })) };
    expect(await readBack(undrawn(hanging))).toContain('（需看上下文）');
    expect(await readBack(undrawn(discussion))).not.toContain('（需看上下文）');
  });

  it('has the sections of the report as headings in their order, and in the contents', async () => {
    const html = await readBack(undrawn(discussion));
    const titles = composeReport(undrawn(discussion)).sections.map(({ title }) => title);
    expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading = '']) => heading.replace(/<[^>]*>/g, ''))).toEqual(titles);
    const contents =
      documentOf(await open(undrawn(discussion)))
        .split('<w:sdtContent>')[1]
        ?.split('</w:sdtContent>')[0] ?? '';
    const listed = [...contents.matchAll(/w:val="TOC1".*?<w:t [^>]*>(.*?)<\/w:t>/g)].map(([, entry]) => entry);
    expect(listed).toEqual(titles);
    expect(contents).toContain('w:dirty="false"');
  });

  it('lists parts of sections only as far as the first page holds them', async () => {
    const linesOf = (parts: ReturnType<typeof undrawn>): number => {
      const { sections } = composeReport(parts);
      return sections.length + sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'heading')).length;
    };
    const all = Array.from({ length: 40 }, (_, i) => undrawn(sampleTables({ speakers: 4, sections: i + 1 })));
    for (const [lines, levels] of [
      [33, '1-2'],
      [34, '1-1'],
    ] as const) {
      const parts = all.find((each) => linesOf(each) === lines);
      if (!parts) throw new Error(`no report of ${lines} lines`);
      expect(documentOf(await open(parts))).toContain(`TOC \\h \\n &quot;${levels}&quot;`);
    }
  });

  it('leaves no heading alone at the foot of a page, nor one with its note', async () => {
    const office = await open(undrawn(sampleTables({ speakers: 4, sections: 3 })));
    const paragraphs = [...documentOf(office).matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, xml = '']) => xml);
    const styled = (paragraph: string | undefined): string => /<w:pStyle w:val="(\w+)"/.exec(paragraph ?? '')?.[1] ?? '';
    const below = paragraphs.filter((xml, i) => styled(xml) === 'Note' && styled(paragraphs[i - 1]).startsWith('Heading'));
    expect(below.length).toBeGreaterThan(2);
    for (const note of below) expect(note).toContain('<w:keepNext/>');
    const styles = office.xml.get('word/styles.xml') ?? '';
    for (const level of [1, 2, 3]) expect(styles).toMatch(new RegExp(`w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:keepNext/>`));
  });

  it('notes the first sentences of what a line counts, and how many there are', async () => {
    const html = await readBack(undrawn(talkative));
    expect(notesOf(html).get('甲明显比其他人更常提到“模型”：6 次（其他人 0 次）。 强 ')).toBe('句子编号：s2.1、s2.2、s4.1');
    expect(html).toContain('乙 1：s3.1、s5.1；甲、乙 2：s2.1、s2.2、s3.1、s4.1 等 5 句');
  });

  it('numbers pages, figures and tables, and repeats the heads of tables', async () => {
    const office = await open(await drawn(sampleTables({ speakers: 4, sections: 3 })));
    const document = documentOf(office);
    const footer = [...office.xml].filter(([path]) => /footer\d\.xml$/.test(path)).map(([, xml]) => xml);
    for (const xml of footer) expect(textsOf(xml, 'w:r').join('')).toMatch(/^第 PAGE 页，共 NUMPAGES 页$/);
    expect([...document.matchAll(/SEQ 图 \\\* ARABIC"><w:r><w:t[^>]*>(\d+)/g)].map(([, number]) => Number(number))).toEqual(
      (await drawn(sampleTables({ speakers: 4, sections: 3 }))).charts.map((_, i) => i + 1),
    );
    expect(document).toContain('SEQ 表 \\* ARABIC');
    expect(document).toContain('<w:tblHeader/>');
  });

  it('shows each chart as a vector picture without fonts, with a bitmap for what cannot draw it, and in words', async () => {
    const parts = await drawn(sampleTables({ speakers: 4, sections: 3 }));
    const office = await open(parts);
    const media = Object.keys(office.files).filter((path) => path.startsWith('word/media/'));
    expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(parts.charts.length);
    const pngs = media.filter((path) => path.endsWith('.png')).map((path) => Buffer.from(office.files[path] ?? []));
    for (const { png } of parts.pictures) expect(pngs.some((bytes) => bytes.equals(Buffer.from(png ?? [])))).toBe(true);
    for (const path of media.filter((name) => name.endsWith('.svg'))) {
      const svg = Buffer.from(office.files[path] ?? []).toString();
      expect(svg).toMatch(/^<svg font-family="Microsoft YaHei"/);
      expect(svg).not.toContain('@font-face');
    }
    for (const { alt } of parts.charts) expect(documentOf(office)).toContain(`descr="${alt.replaceAll('"', '&quot;')}"`);
  });

  it('names a Chinese font and an English one, and takes colours, font and logo of the brand', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const bytes = Buffer.from(pixel, 'base64');
    const colours = { accent: '#8a1538', ink: '#101010', quiet: '#505050', paper: '#fffdf7' };
    const logo = { bytes, type: 'png', width: 1, height: 1 } as const;
    const office = await open({ ...undrawn(discussion), brand: { colours, font: 'SimSun', logo } });
    expect(office.xml.get('word/styles.xml')).toContain('<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="SimSun" w:hAnsi="Arial"/>');
    expect(office.xml.get('word/styles.xml')).toContain('8a1538');
    expect(office.xml.get('word/theme/theme1.xml')).toMatch(/<a:accent1><a:srgbClr val="8a1538"/i);
    expect(Object.entries(office.files).some(([path, file]) => path.startsWith('word/media/') && bytes.equals(file))).toBe(true);
  });

  it('is the same bytes twice in a process, whatever the clock and the time zone say', async () => {
    const parts = await drawn(sampleTables({ speakers: 4, sections: 2 }));
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'America/New_York';
      const first = await reportToDocx(parts);
      await new Promise((resolve) => setTimeout(resolve, 2100));
      process.env.TZ = 'Asia/Shanghai';
      expect(Buffer.compare(first, await reportToDocx(parts))).toBe(0);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each([
    ['control characters', 'a\u0000b\u0008c\u000bd\u001f\ufffe\uffff', 'a\ufffdb\ufffdc\ufffdd\ufffd\ufffd\ufffd'],
    ['a lone surrogate', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['marks of direction', '\u202eabc\u2066def\u200f', '\u202eabc\u2066def\u200f'],
    ['markup', ']]><w:p/>&amp;</w:t>"\'<!--', ']]><w:p/>&amp;</w:t>"\'<!--'],
    ['a word without end', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['line ends', 'a\r\nb\u2028c\u2029d', 'a b c d'],
  ])('is well-formed whatever is said: %s', async (_, attack, shown) => {
    const tables = withText(discussion, '水', `水${attack}`);
    const office = await open(undrawn(tables));
    expect(textsOf(documentOf(office), 'w:t').join('')).toContain(`水${shown}要有人。`);
    expect(await readBack(undrawn(tables))).toContain('<h1>');
  });

  it('isolates what turns the direction of writing', async () => {
    const document = documentOf(await open(undrawn(withText(discussion, '水要有模型。', '\u202e水要有模型。'))));
    expect(textsOf(document, 'w:t').some((text) => text.includes('\u2068\u202e水要有模型。\u2069'))).toBe(true);
  });

  it('is written of a transcript in which nobody speaks', async () => expect(await readBack(undrawn(silence))).toContain('没有人发言'));

  it('speaks English where the report does', async () => {
    const office = await open(undrawn(discussion, 'en'));
    expect([...office.xml].filter(([path]) => /footer\d\.xml$/.test(path)).map(([, xml]) => textsOf(xml, 'w:r').join(''))).toEqual(
      expect.arrayContaining(['Page PAGE of NUMPAGES']),
    );
    expect(await readBack(undrawn(discussion, 'en'))).toContain('Sentences: s2.1');
  });
});
