import { describe, expect, it } from 'vitest';
import { all, fixture, lines, read } from '../../read.js';
import { pdfText, writePdf } from '../../write-pdf.js';

const linesOf = async (content: string | Uint8Array, path: string): Promise<readonly string[]> => lines(await read(content, path));

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

  it('refuses what is no PDF behind its first line', async () => {
    await expect(read('%PDF-1.7\nnothing', 'a.pdf')).rejects.toMatchObject({ code: 'file.damaged' });
  });
});
