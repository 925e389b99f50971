import { describe, expect, it } from 'vitest';
import { fixture, read, said } from '../read.js';
import { sheetRow, writeZip, xlsxParts } from '../write-zip.js';

describe('readXlsx', () => {
  it('reads a workbook of LibreOffice: the sheet with the columns, values of formulas, times', async () => {
    const found = await read(fixture('sheet.xlsx'), 'sheet.xlsx');
    expect(said(found)).toEqual([
      '田一禾: 图书车的时刻表贴在哪里？',
      '阮春生: 贴在村口的小卖部，老板帮忙喊人。',
      '阮春生: 下雨就不来，提前一天打电话。',
      '苏晓棠: 电话要打给谁，也写在时刻表上。',
    ]);
    expect(found.units.map(({ start, time }) => [start, time])).toEqual([
      [4, '00:00:04'],
      [9, '00:00:09'],
      [62, '00:01:02'],
      [3630, '01:00:30'],
    ]);
  });

  it('reads a sheet of codes and names, and merged cells', async () => {
    const speech =
      sheetRow(1, { A: 'S1', B: '渡口的灯昨晚又灭了。' }) +
      sheetRow(2, { B: '今晚就修。' }) +
      sheetRow(3, { A: 'S2', B: '修灯的钱从哪里来？' }) +
      sheetRow(4, { A: 'S1', B: '镇里拨。' });
    const people = sheetRow(1, { A: '代号', B: '姓名' }) + sheetRow(2, { A: 'S1', B: '纪川' }) + sheetRow(3, { A: 'S2', B: '白小河' });
    const found = await read(writeZip(xlsxParts(speech, people)), 'a.xlsx');
    expect(said(found)).toEqual(['纪川: 渡口的灯昨晚又灭了。', '纪川: 今晚就修。', '白小河: 修灯的钱从哪里来？', '纪川: 镇里拨。']);
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
