import { describe, expect, it } from 'vitest';
import { all, fixture, lines, read, said, taken } from './read.js';
import { pdfText, writePdf } from './write-pdf.js';
import { docxParts, odtParts, writeZip } from './write-zip.js';

const linesOf = async (content: string | Uint8Array, path: string): Promise<readonly string[]> => lines(await read(content, path));

describe('docx', () => {
  it('reads a document of LibreOffice: levels, a table by its columns, no tracked deletion, no header and footer', async () => {
    const found = await read(fixture('discussion.docx'), 'discussion.docx');
    expect(lines(found).slice(0, 3)).toEqual([
      '乡镇图书车还要不要开',
      '一、司机从哪里来',
      '主持人 田一禾：各位好，今天谈的是镇上的图书车。车买了三年，司机换了五个，我想先请阮师傅讲讲一天怎么过。',
    ]);
    expect(all(found, 'level').slice(0, 3)).toEqual([1, 2, 0]);
    expect(said(found).slice(-2)).toEqual(['阮春生: 轮班表贴在驾驶室，换班写名字。', '苏晓棠: 名字旁边写上里程，年底好算油钱。']);
    expect(found.text).not.toMatch(/删去|会议纪要|第.页/);
  });

  const run = (text: string, bold = false): string =>
    `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('reads a line break as a line end and any other table with tabs', async () => {
    const body = `<w:p><w:r><w:t>纪川：修。</w:t><w:br/><w:t>白小河：好。</w:t></w:r></w:p>${table(['灯', '三盏'], ['船', '一条'])}`;
    expect(await linesOf(writeZip(docxParts(body)), 'a.docx')).toEqual(['纪川：修。', '白小河：好。', '灯\t三盏', '船\t一条']);
  });

  it('tells bold beginnings, bold paragraphs, and the gaps that empty paragraphs make', async () => {
    const body = `<w:p>${run('纪川：', true)}${run('修。')}</w:p><w:p/><w:p>${run('那船', true)}${run('呢？', true)}</w:p><w:p>${run('明天')}${run('修', true)}</w:p>`;
    const found = await read(writeZip(docxParts(body)), 'a.docx');
    expect(lines(found)).toEqual(['纪川：修。', '那船呢？', '明天修']);
    expect(all(found, 'bold')).toEqual([3, 4, 0]);
    expect(all(found, 'afterGap')).toEqual([false, true, false]);
  });

  it('reads a table of a dialogue without header by what it holds', async () => {
    const rows = [
      ['主持人', '渡口的灯昨晚为什么又灭了？'],
      ['纪川', '线老了，一下雨就断。'],
      ['主持人', '那今晚修不修呢？'],
    ];
    const found = await read(writeZip(docxParts(`<w:p>${run('访谈记录')}</w:p>${table(...rows)}`)), 'a.docx');
    expect(said(found)).toEqual([
      '访谈记录',
      '主持人: 渡口的灯昨晚为什么又灭了？',
      '纪川: 线老了，一下雨就断。',
      '主持人: 那今晚修不修呢？',
    ]);
  });

  it('tells the title among the properties, but not that of a program', async () => {
    const titled = (title: string) =>
      writeZip({
        ...docxParts(`<w:p>${run('纪川：修。')}</w:p>`),
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`,
      });
    expect((await read(titled('渡口 &amp; 灯'), 'a.docx')).facts).toEqual([{ key: 'title', value: '渡口 & 灯', origin: 'properties' }]);
    expect((await read(titled('Microsoft Word - a.docx'), 'a.docx')).facts).toEqual([]);
    expect((await read(titled('文档1'), 'a.docx')).facts).toEqual([]);
  });

  it('says that a file is cut off, empty, or no document', async () => {
    await expect(read(fixture('discussion.docx').subarray(0, 5000), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(Buffer.from([1, 0, 2, 0, 0, 0, 255, 254]), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(writeZip(docxParts('<w:p/>')), 'a.docx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(writeZip({ 'a.txt': '甲：好。' }), 'a.docx')).rejects.toMatchObject({ code: 'file.unsupported' });
  });

  it('refuses what unpacks to more than 256 MB, or to a million tags', async () => {
    const spaces = writeZip(docxParts(`<w:p><w:r><w:t>${' '.repeat(270_000_000)}</w:t></w:r></w:p>`));
    expect(spaces.length).toBeLessThan(1_000_000);
    await expect(read(spaces, 'a.docx')).rejects.toMatchObject({ code: 'file.zip-bomb' });
    await expect(read(writeZip(docxParts('<w:p/>'.repeat(1_100_000))), 'a.docx')).rejects.toMatchObject({ code: 'file.zip-bomb' });
  });

  it('does not believe the sizes that a directory declares', async () => {
    await expect(read(writeZip(docxParts('<w:p/>'), 10), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
  });

  it('expands no entities', async () => {
    const body = '<w:p><w:r><w:t>纪川：&b;</w:t></w:r></w:p>';
    await expect(read(writeZip(docxParts(body, '<!DOCTYPE d [<!ENTITY b "哈">]>')), 'a.docx')).rejects.toMatchObject({
      code: 'file.damaged',
    });
  });
});

describe('html', () => {
  it('reads the article of a page saved by Chromium, without menu, side column, comments and foot', async () => {
    const found = await read(fixture('saved-page.html'), 'saved-page.html');
    expect(found.facts).toEqual([
      { key: 'title', value: '乡镇图书车还要不要开', origin: 'properties' },
      { key: 'date', value: '2031-03-05', origin: 'properties' },
    ]);
    expect(found.units[lines(found).indexOf('二、钱够不够')]).toMatchObject({ level: 2, afterGap: true });
    expect(lines(found)).toContain('阮春生：该买。没有漫画，孩子不上车；上了车，他才会看见旁边的书。');
    expect(lines(found).slice(-3)).toEqual(['（现场笑）', '田一禾：散会。', '（本页由脚本补上一行）']);
    expect(found.text).not.toMatch(/首页|热门|水渠|路人|责任编辑/);
  });

  it('reads a short page as a whole, runs no script, and keeps no blank of the source between Han characters', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>渡口</title></head><body><p><b>纪川：</b>灯今天\n  修好。<br>The lamp\n is on.</p><script>document.body.innerHTML = "x"</script></body></html>';
    const found = await read(page, 'a.html');
    expect(lines(found)).toEqual(['纪川：灯今天修好。', 'The lamp is on.']);
    expect(all(found, 'bold')).toEqual([3, 0]);
  });

  it('tells levels, quotations, bold by style, captions and names of empty tags', async () => {
    const found = await read(
      '<html><body><h3>一、灯</h3><blockquote><p>引文一段</p></blockquote><p><span style="font-weight:700">纪川：</span>修。</p><figure><img src="a"><figcaption>夜里</figcaption></figure><p><cite user-name="白小河"></cite>：好。</p></body></html>',
      'a.html',
    );
    expect(lines(found)).toEqual(['一、灯', '引文一段', '纪川：修。', '白小河：好。']);
    expect(all(found, 'level')).toEqual([3, 0, 0, 0]);
    expect(all(found, 'quoted')).toEqual([false, true, false, false]);
    expect(all(found, 'bold')).toEqual([0, 0, 3, 0]);
    expect(taken(found, 'caption')).toEqual(['夜里']);
  });

  it('reads the encoding that the page declares', async () => {
    // printf '紀川：渡口的燈修好了，船可以開。' | iconv -t big5 | xxd -p
    const speech = Buffer.from('acf6a474a147b4e7a466aababf4fadd7a66ea446a141b2eea569a548b67da143', 'hex');
    const bytes = Buffer.concat([Buffer.from('<html><meta charset="big5"><p>'), speech, Buffer.from('</p></html>')]);
    expect(await read(bytes, 'a.html')).toMatchObject({ text: '紀川：渡口的燈修好了，船可以開。\n', encoding: 'big5' });
  });

  it('reads a page that is nested deeper than calls can be', async () => {
    const found = await read(`<html><body>${'<div>'.repeat(20_000)}<p>纪川：修。</p></body></html>`, 'a.html');
    expect(found.text).toBe('纪川：修。\n');
  });
});

describe('pdf', () => {
  it('reads a document of LibreOffice: paragraphs whole over lines and pages, headings, no running head and page number', async () => {
    const found = await read(fixture('pages.pdf'), 'pages.pdf');
    expect(all(found, 'level')).toEqual([1, 2, 0, 0, 0, 0, 0, 2, 0, 0]);
    expect(lines(found)).toEqual([
      '图书车还开不开',
      '一、谁来开',
      '主持人 田一禾：图书车开了三年，司机换了五个。阮师傅，一天怎么过？',
      '阮春生：六点半装书，七点出车，先到水磨村，再到石榴坪。山路三十八公里，冬天一结冰就停，书也怕潮，车里放了两袋石灰。',
      '苏晓棠：水磨村一个月借书三百本，一半是菜谱。',
      '主持人 田一禾：菜谱还买不买？',
      '阮春生：买。没有菜谱，人不上车；上了车，才看见车里的书。',
      '二、钱从哪里来',
      '苏晓棠：一年修车七万三千，买书两万。五年一换车，钱都换到车里了，书还是三年以前的书，村里人看完就不来借了。',
      '阮春生：修车的钱，两个月一次，车就不停在山路上了。',
    ]);
  });

  it('removes heads that carry the number of the page, and keeps lines that only begin alike', async () => {
    const page = (number: number, text: string) =>
      pdfText([
        [380, `Harbour Lamps ${number}`],
        [300, text],
        [20, `- ${number} -`],
      ]);
    const pdf = writePdf([page(7, 'Anna: The lamp is out.'), page(8, 'Ben: Mend it.'), page(9, 'Anna: I will.')]);
    expect(await linesOf(pdf, 'a.pdf')).toEqual(['Anna: The lamp is out.', 'Ben: Mend it.', 'Anna: I will.']);
  });

  it('says that a scan holds pictures only', async () => {
    await expect(read(writePdf(['300 0 0 400 0 0 cm /I Do', '300 0 0 400 0 0 cm /I Do']), 'a.pdf')).rejects.toMatchObject({
      code: 'file.pdf-scanned',
      message: expect.stringContaining('2 pages'),
    });
  });

  it('leaves no classes for drawing in the global scope', async () => {
    await read(fixture('pages.pdf'), 'pages.pdf');
    expect(globalThis).not.toHaveProperty('DOMMatrix');
    expect(globalThis).not.toHaveProperty('Path2D');
  });

  it('says that a password is needed', async () => {
    await expect(read(fixture('locked.pdf'), 'locked.pdf')).rejects.toMatchObject({ code: 'file.encrypted' });
  });

  it('runs no script', async () => {
    const script = '/OpenAction<</S/JavaScript/JS(globalThis.ranFromPdf=true)>>';
    expect(await linesOf(writePdf([pdfText([[300, 'Anna: Hello.']])], script), 'a.pdf')).toEqual(['Anna: Hello.']);
    expect(globalThis).not.toHaveProperty('ranFromPdf');
  });

  it('refuses streams that unpack to more than 256 MB, and what is no PDF behind its first line', async () => {
    await expect(read(writePdf([Buffer.alloc(270_000_000, ' ')]), 'a.pdf')).rejects.toMatchObject({ code: 'file.zip-bomb' });
    await expect(read('%PDF-1.7\nnothing', 'a.pdf')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});

describe('odt', () => {
  const styles =
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="normal" style:font-weight-asian="bold"/></style:style><style:style style:name="PB" style:parent-style-name="B" style:family="paragraph"/>';

  it('reads levels, bold, blanks, breaks and gaps, without notes and tracked deletions', async () => {
    const body = `<text:tracked-changes><text:deletion><text:p>删去</text:p></text:deletion></text:tracked-changes><text:h text:outline-level="2">一、灯</text:h><text:p><text:span text:style-name="B">纪川：</text:span>修<text:s text:c="2"/>灯<text:note><text:note-body><text:p>脚注</text:p></text:note-body></text:note>。<text:line-break/>走。</text:p><text:p/><text:p text:style-name="PB">那船呢？</text:p>`;
    const found = await read(writeZip(odtParts(body, styles, '渡口的灯')), 'a.odt');
    expect(lines(found)).toEqual(['一、灯', '纪川：修  灯。', '走。', '那船呢？']);
    expect(all(found, 'level')).toEqual([2, 0, 0, 0]);
    expect(all(found, 'bold')).toEqual([0, 3, 0, 4]);
    expect(all(found, 'afterGap')).toEqual([true, false, false, true]);
    expect(found.facts).toEqual([{ key: 'title', value: '渡口的灯', origin: 'properties' }]);
  });

  it('reads a table by its columns, and says where it is damaged', async () => {
    const cell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (...texts: string[]): string => `<table:table-row>${texts.map((text) => cell(text)).join('')}</table:table-row>`;
    const body = `<table:table>${row('发言人', '内容')}${row('纪川', '修。')}${row('白小河', '好。')}</table:table>`;
    expect(said(await read(writeZip(odtParts(body)), 'a.odt'))).toEqual(['纪川: 修。', '白小河: 好。']);
    await expect(read(writeZip({ ...odtParts(body), 'content.xml': '<a' }), 'a.odt')).rejects.toMatchObject({ code: 'file.xml-syntax' });
  });
});

describe('rtf', () => {
  it('reads \\u with fallbacks, surrogates, bytes of GBK and Big5, levels and bold, without pictures, notes and headers', async () => {
    // printf '白小河：好' | iconv -t gbk | xxd -p; printf '紀川' | iconv -t big5 | xxd -p
    const rtf = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fcharset134 SimSun;}{\f1\fcharset136 MingLiU;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title \u28193?\u21475?}}
{\header\pard \'b0\'d7\par}\pard\s1 \u28783?\par\pard\plain {\b \u32426?\u24029?\uc1\u-230?}\u20462?\u12290?\u-10179?\u-9033?{\footnote x}\par
\par\pard \'b0\'d7\'d0\'a1\'ba\'d3\'a3\'ba\'ba\'c3{\pict\pngblip 89504e47}\line {\f1 \'ac\'f6\'a4\'74}{\deleted x}\par{\dbch\ab\dbch \u22909?}\par}`;
    const found = await read(rtf, 'a.rtf');
    expect(lines(found)).toEqual(['灯', '纪川：修。', '白小河：好', '紀川', '好']);
    expect(all(found, 'level')).toEqual([1, 0, 0, 0, 0]);
    expect(all(found, 'bold')).toEqual([0, 3, 0, 0, 1]);
    expect(all(found, 'afterGap')).toEqual([true, false, true, false, false]);
    expect(found.facts).toEqual([{ key: 'title', value: '渡口', origin: 'properties' }]);
    expect(taken(found, 'sign')).toEqual(['💷']);
  });

  it('reads a table by its columns', async () => {
    const row = (...cells: string[]): string =>
      String.raw`\trowd\pard\intbl ${cells.map((cell) => String.raw`${cell}\cell`).join(' ')}\row `;
    const rtf = String.raw`{\rtf1 ${row('speaker', 'text')}${row('Anna', 'The lamp is out.')}${row('Ben', 'Mend it.')}\pard End.\par}`;
    expect(said(await read(rtf, 'a.rtf'))).toEqual(['Anna: The lamp is out.', 'Ben: Mend it.', 'End.']);
  });

  it('says that a file is empty, or breaks off', async () => {
    await expect(read(String.raw`{\rtf1\ansi }`, 'a.rtf')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(String.raw`{\rtf1\ansi {\fonttbl`, 'a.rtf')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});

describe('doc', () => {
  it('reads the body of a document of Word 97, with its quotation marks, and tables with tabs', async () => {
    const found = await read(fixture('discussion.doc'), 'discussion.doc');
    expect(lines(found)).toEqual(['渡口的灯', '纪川：“修。”——今晚就修。', '灯\t三盏', '白小河：好。']);
  });

  it('says what else is in such a container, and that a file is cut off', async () => {
    const ole = (stream: string): Buffer =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
    await expect(read(ole('Workbook'), 'a.doc')).rejects.toMatchObject({
      code: 'file.unsupported',
      message: expect.stringContaining('Excel 97'),
    });
    await expect(read(ole('WordDocument'), 'a.doc')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(fixture('discussion.doc').subarray(0, 3000), 'a.doc')).rejects.toMatchObject({ name: 'YuanzhuoError' });
  });
});
