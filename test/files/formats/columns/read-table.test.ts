import { describe, expect, it } from 'vitest';
import { all, read, said, taken } from '../read.js';

describe('readTable', () => {
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

  it.each(['', '同上', '〃', '"'])('gives a row to the person above where its name is “%s”', async (same) => {
    const cell = same === '"' ? '""""' : same;
    const found = await read(`发言人,发言内容\n纪川,渡口的灯灭了。\n${cell},昨晚就灭了。\n白小河,修灯。\n${cell},明天修。\n`, 'a.csv');
    expect(said(found)).toEqual(['纪川: 渡口的灯灭了。', '纪川: 昨晚就灭了。', '白小河: 修灯。', '白小河: 明天修。']);
  });

  it('finds them in any order of the columns', async () => {
    const moved = rows.map((row) => [4, 2, 0, 3, 1].map((i) => row.split(',')[i]).join('\t'));
    expect(said(await read(moved.join('\n'), 'a.tsv'))).toEqual(dialogue);
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
});
