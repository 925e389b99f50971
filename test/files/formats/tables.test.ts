import { describe, expect, it } from 'vitest';
import { all, fixture, read, said, taken } from './read.js';
import { sheetRow, writeZip, xlsxParts } from './write-zip.js';

describe('tables', () => {
  it('finds the columns by name, below a title line', async () => {
    const found = await read(
      '渡口会议记录,,,\n编号,发言人,开始时间,发言内容\n1,白小河,00:00:05,"灯，\n灭了。"\n2,纪川,00:01:05.5,"他说""修"""\n',
      'a.csv',
    );
    expect(said(found)).toEqual(['渡口会议记录', '白小河: 灯，', '白小河: 灭了。', '纪川: 他说"修"']);
    expect(all(found, 'level')).toEqual([1, 0, 0, 0]);
    expect(all(found, 'start')).toEqual([null, 5, 5, 65.5]);
    expect(all(found, 'time')).toEqual(['', '00:00:05', '00:00:05', '00:01:05.5']);
    expect(taken(found, 'data')).toEqual(['编号\t发言人\t开始时间\t发言内容', '1', '2']);
  });

  const rows = [
    '12.5,15.0,纪川,neutral,渡口的灯昨晚又灭了。',
    '15.2,17.0,白小河,neutral,修灯的钱从哪里来？',
    '17.5,19.0,纪川,happy,镇里说下个月拨。',
  ];
  const dialogue = ['纪川: 渡口的灯昨晚又灭了。', '白小河: 修灯的钱从哪里来？', '纪川: 镇里说下个月拨。'];

  it.each<[string, string]>([
    ['no header', ''],
    ['a header of any words', 'p,q,wer,m,was\n'],
    ['a title and a header', '渡口会议记录,,,,\n起,止,谁,情绪,话\n'],
  ])('finds the columns by what they hold, with %s', async (_, head) => {
    const found = await read(`${head}${rows.join('\n')}\n`, 'a.csv');
    const speech = found.units.filter(({ speaker }) => speaker !== null);
    expect(said({ ...found, units: speech })).toEqual(dialogue);
    expect(speech.map(({ start, end }) => [start, end])).toEqual([
      [12.5, 15],
      [15.2, 17],
      [17.5, 19],
    ]);
  });

  it('finds them in any order of the columns', async () => {
    const moved = rows.map((row) => [4, 2, 0, 3, 1].map((i) => row.split(',')[i]).join('\t'));
    expect(said(await read(moved.join('\n'), 'a.tsv'))).toEqual(dialogue);
  });

  it('keeps a speech whose commas nobody quoted', async () => {
    const table = 'SPEAKER_0,灯灭了,修吧。\nSPEAKER_1,好。\nSPEAKER_0,今晚修。\nSPEAKER_1,行。\n';
    expect(said(await read(table, 'a.csv'))[0]).toBe('SPEAKER_0: 灯灭了,修吧。');
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

  it('tells the unit of times by the heading, else by how fast people speak', async () => {
    const named = await read('speaker,text,start_ms,end_ms\n纪川,修。,1500,2500\n', 'a.csv');
    expect(named.units[0]).toMatchObject({ start: 1.5, end: 2.5, time: '00:00:01' });
    const bare = await read('speaker,text,a,b\n0,今晚先修渡口的灯。,1500,3500\n1,好。,4000,4600\n', 'a.csv');
    expect(said(bare)).toEqual(['发言人0: 今晚先修渡口的灯。', '发言人1: 好。']);
    expect(bare.units.map(({ start, end }) => [start, end])).toEqual([
      [1.5, 3.5],
      [4, 4.6],
    ]);
  });

  it('reads GB18030', async () => {
    // printf '发言人,内容\n纪川,渡口的灯今天修好了。\n' | iconv -t gb18030 | xxd -p
    const bytes = Buffer.from('b7a2d1d4c8cb2cc4dac8dd0abccdb4a82cb6c9bfdab5c4b5c6bdf1ccecd0debac3c1cba1a30a', 'hex');
    const found = await read(bytes, 'a.csv');
    expect(found.encoding).toBe('gb18030');
    expect(said(found)).toEqual(['纪川: 渡口的灯今天修好了。']);
  });

  it('takes the columns that the settings name, and says which one is missing', async () => {
    const table = '谁,原话,译文\n纪川,修。,Mend it tonight, please.\n';
    expect(said(await read(table, 'a.csv', { speaker: '谁', text: '原话' }))).toEqual(['纪川: 修。']);
    await expect(read(table, 'a.csv', { text: '台词' })).rejects.toMatchObject({ code: 'file.column-missing' });
    await expect(read('a,b\n1,2\n3,4\n', 'a.csv')).rejects.toMatchObject({
      code: 'file.columns',
      message: expect.stringContaining('“a”, “b”'),
    });
  });

  it('leaves the speaker open where no column names one', async () => {
    const found = await read('time,text\n00:05,纪川：修。\n', 'a.csv');
    expect(said(found)).toEqual(['纪川：修。']);
    expect(all(found, 'time')).toEqual(['00:05']);
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
