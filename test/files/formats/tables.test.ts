import { describe, expect, it } from 'vitest';
import { fixture, read, said } from './read.js';
import { sheetRow, writeZip, xlsxParts } from './write-zip.js';

describe('tables', () => {
  it('finds the columns by name, below a title line', async () => {
    const found = await read(
      '渡口会议记录,,,\n编号,发言人,开始时间,发言内容\n1,白小河,00:00:05,"灯，\n灭了。"\n2,纪川,00:01:05.5,"他说""修"""\n',
      'a.csv',
    );
    expect(said(found)).toEqual(['白小河: 灯，\n灭了。', '纪川: 他说"修"']);
    expect(found.utterances?.map(({ start, time }) => [start, time])).toEqual([
      [5, '00:00:05'],
      [65.5, '00:01:05.5'],
    ]);
  });

  it.each([
    ['tabs', 'speaker\trole\ttext\n纪川\t船工\t修，今天修。\n', 'a.tsv'],
    ['semicolons', 'Speaker Name;Utterance;Start (ms)\n纪川;修，今天修。;1500\n', 'a.csv'],
    ['a table of Markdown', '| 发言人 | 发言内容 |\n|:---|---|\n| 纪川 | 修，今天修。 |\n', 'a.md'],
    ['carriage returns', '發言人,內容\r\n纪川,"修，今天修。"\r\n', 'a.csv'],
  ])('reads %s', async (_, text, path) => {
    expect(said(await read(text, path))).toEqual(['纪川: 修，今天修。']);
  });

  it('takes an empty cell below a name for the same person', async () => {
    const found = await read('发言人,内容\n,会议开始。\n纪川,修。\n,今天修。\n白小河,好。\n', 'a.csv');
    expect(said(found)).toEqual([': 会议开始。', '纪川: 修。', '纪川: 今天修。', '白小河: 好。']);
  });

  it('tells milliseconds by the heading', async () => {
    const found = await read('speaker,text,start_ms,end_ms\n纪川,修。,1500,2500\n', 'a.csv');
    expect(found.utterances?.[0]).toMatchObject({ start: 1.5, end: 2.5, time: '00:00:01' });
  });

  it('reads GB18030', async () => {
    // printf '发言人,内容\n纪川,渡口的灯今天修好了。\n' | iconv -t gb18030 | xxd -p
    const bytes = Buffer.from('b7a2d1d4c8cb2cc4dac8dd0abccdb4a82cb6c9bfdab5c4b5c6bdf1ccecd0debac3c1cba1a30a', 'hex');
    const found = await read(bytes, 'a.csv');
    expect(found.encoding).toBe('gb18030');
    expect(said(found)).toEqual(['纪川: 渡口的灯今天修好了。']);
  });

  it('takes the names that the settings give, and says which one is missing', async () => {
    const table = '谁,说了什么,备注\n纪川,修。,无\n';
    expect(said(await read(table, 'a.csv', { speaker: '谁', text: '说了什么' }))).toEqual(['纪川: 修。']);
    await expect(read(table, 'a.csv', { text: '台词' })).rejects.toMatchObject({ code: 'file.column-missing' });
    await expect(read(table, 'a.csv')).rejects.toMatchObject({
      code: 'file.columns',
      message: expect.stringContaining('“谁”, “说了什么”'),
    });
  });

  it('leaves a table without speakers to the text parser', async () => {
    expect(await read('time,text\n00:05,纪川：修。\n', 'a.csv')).toMatchObject({ text: '[00:05] 纪川：修。\n', utterances: null });
  });

  it('says where a quotation mark stays open, and that a table has no rows', async () => {
    await expect(read('speaker,text\n纪川,"修。\n', 'a.csv')).rejects.toMatchObject({ code: 'file.csv-syntax' });
    await expect(read('speaker,text\n', 'a.csv')).rejects.toMatchObject({ code: 'file.empty' });
  });

  it('reads a workbook of LibreOffice: the sheet with the columns, values of formulas, times', async () => {
    const found = await read(fixture('sheet.xlsx'), 'sheet.xlsx');
    expect(said(found)).toEqual([
      '田一禾: 图书车的时刻表贴在哪里？',
      '阮春生: 贴在村口的小卖部，老板帮忙喊人。',
      '阮春生: 下雨就不来，提前一天打电话。',
      '苏晓棠: 电话要打给谁，也写在时刻表上。',
    ]);
    expect(found.utterances?.map(({ start, time }) => [start, time])).toEqual([
      [4, '00:00:04'],
      [9, '00:00:09'],
      [62, '00:01:02'],
      [3630, '01:00:30'],
    ]);
  });

  it('says that a workbook is empty or cut off', async () => {
    await expect(read(fixture('empty.xlsx'), 'a.xlsx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(fixture('sheet.xlsx').subarray(0, 4000), 'a.xlsx')).rejects.toMatchObject({ code: 'file.damaged' });
  });

  it('refuses a sheet that spans thousands of millions of cells', async () => {
    const rows = sheetRow(1, { A: 'speaker', B: 'text' }) + sheetRow(1_048_576, { XFD: '远' });
    await expect(read(writeZip(xlsxParts(rows)), 'a.xlsx')).rejects.toMatchObject({ code: 'file.zip-bomb' });
    await expect(read(writeZip(xlsxParts('<row r="999999999"><c r="A999999999"><v>1</v></c></row>')), 'a.xlsx')).rejects.toMatchObject({
      code: 'file.zip-bomb',
    });
  });

  it('reads past cells with errors', async () => {
    const rows =
      sheetRow(1, { A: 'speaker', B: 'text', C: 'n' }) +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>纪川</t></is></c><c r="B2" t="inlineStr"><is><t>修。</t></is></c><c r="C2" t="e"><v>#N/A</v></c></row>';
    expect(said(await read(writeZip(xlsxParts(rows)), 'a.xlsx'))).toEqual(['纪川: 修。']);
  });
});
