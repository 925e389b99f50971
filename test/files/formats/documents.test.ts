import { describe, expect, it } from 'vitest';
import { fixture, read } from './read.js';
import { pdfText, writePdf } from './write-pdf.js';
import { docxParts, writeZip } from './write-zip.js';

const lines = async (content: string | Uint8Array, path: string): Promise<readonly string[]> =>
  (await read(content, path)).text.trimEnd().split('\n');

describe('docx', () => {
  it('reads a document of LibreOffice: title, headings, a table by its columns, no tracked deletion, no header and footer', async () => {
    const found = await read(fixture('discussion.docx'), 'discussion.docx');
    const text = found.text.split('\n');
    expect(found.title).toBe('乡镇图书车还要不要开');
    expect(text.slice(0, 3)).toEqual([
      '乡镇图书车还要不要开',
      '## 一、司机从哪里来',
      '主持人 田一禾：各位好，今天谈的是镇上的图书车。车买了三年，司机换了五个，我想先请阮师傅讲讲一天怎么过。',
    ]);
    expect(text.slice(-3)).toEqual(['阮春生：轮班表贴在驾驶室，换班写名字。', '苏晓棠：名字旁边写上里程，年底好算油钱。', '']);
    expect(found.text).not.toMatch(/删去|会议纪要|第.页/);
  });

  it('reads a line break as a line end and any other table with tabs', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = `<w:p><w:r><w:t>纪川：修。</w:t><w:br/><w:t>白小河：好。</w:t></w:r></w:p><w:tbl><w:tr>${cell('灯')}${cell('三盏')}</w:tr></w:tbl>`;
    expect(await lines(writeZip(docxParts(body)), 'a.docx')).toEqual(['纪川：修。', '白小河：好。', '灯\t三盏']);
  });

  it('says that a file is cut off, empty, or no document', async () => {
    await expect(read(fixture('discussion.docx').subarray(0, 5000), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(Buffer.from([1, 0, 2, 0, 0, 0, 255, 254]), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(writeZip(docxParts('<w:p/>')), 'a.docx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(writeZip({ 'a.txt': '甲：好。' }), 'a.docx')).rejects.toMatchObject({ code: 'file.unsupported' });
    await expect(read(Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'a.doc')).rejects.toMatchObject({ code: 'file.unsupported' });
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
    const text = found.text.split('\n');
    expect(found).toMatchObject({ title: '乡镇图书车还要不要开', date: '2031-03-05', utterances: null });
    expect(text).toContain('## 二、钱够不够');
    expect(text).toContain('阮春生：该买。没有漫画，孩子不上车；上了车，他才会看见旁边的书。');
    expect(text.slice(-4)).toEqual(['（现场笑）', '田一禾：散会。', '（本页由脚本补上一行）', '']);
    expect(found.text).not.toMatch(/首页|热门|水渠|路人|责任编辑/);
  });

  it('reads a short page as a whole, runs no script, and keeps no blank of the source between Han characters', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>渡口</title></head><body><p><b>纪川：</b>灯今天\n  修好。<br>The lamp\n is on.</p><script>document.body.innerHTML = "x"</script></body></html>';
    expect(await lines(page, 'a.html')).toEqual(['纪川：灯今天修好。', 'The lamp is on.']);
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
    expect(found.title).toBe('图书车还开不开');
    expect(found.text.trimEnd().split('\n')).toEqual([
      '图书车还开不开',
      '## 一、谁来开',
      '主持人 田一禾：图书车开了三年，司机换了五个。阮师傅，一天怎么过？',
      '阮春生：六点半装书，七点出车，先到水磨村，再到石榴坪。山路三十八公里，冬天一结冰就停，书也怕潮，车里放了两袋石灰。',
      '苏晓棠：水磨村一个月借书三百本，一半是菜谱。',
      '主持人 田一禾：菜谱还买不买？',
      '阮春生：买。没有菜谱，人不上车；上了车，才看见车里的书。',
      '## 二、钱从哪里来',
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
    expect(await lines(pdf, 'a.pdf')).toEqual(['Anna: The lamp is out.', 'Ben: Mend it.', 'Anna: I will.']);
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
    expect(await lines(writePdf([pdfText([[300, 'Anna: Hello.']])], script), 'a.pdf')).toEqual(['Anna: Hello.']);
    expect(globalThis).not.toHaveProperty('ranFromPdf');
  });

  it('refuses streams that unpack to more than 256 MB, and what is no PDF behind its first line', async () => {
    await expect(read(writePdf([Buffer.alloc(270_000_000, ' ')]), 'a.pdf')).rejects.toMatchObject({ code: 'file.zip-bomb' });
    await expect(read('%PDF-1.7\nnothing', 'a.pdf')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});
