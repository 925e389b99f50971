import { describe, expect, it } from 'vitest';
import { sniffDelimiter } from '../../../../src/files/formats/columns/read-csv.js';
import { read, said } from '../read.js';

describe('readCsv', () => {
  it('keeps a speech whose commas nobody quoted', async () => {
    const table = 'SPEAKER_0,灯灭了,修吧。\nSPEAKER_1,好。\nSPEAKER_0,今晚修。\nSPEAKER_1,行。\n';
    expect(said(await read(table, 'a.csv'))[0]).toBe('SPEAKER_0: 灯灭了,修吧。');
  });

  it('reads GB18030', async () => {
    // printf '发言人,内容\n纪川,渡口的灯今天修好了。\n' | iconv -t gb18030 | xxd -p
    const bytes = Buffer.from('b7a2d1d4c8cb2cc4dac8dd0abccdb4a82cb6c9bfdab5c4b5c6bdf1ccecd0debac3c1cba1a30a', 'hex');
    const found = await read(bytes, 'a.csv');
    expect(found.encoding).toBe('gb18030');
    expect(said(found)).toEqual(['纪川: 渡口的灯今天修好了。']);
  });

  it('says where a quotation mark stays open, and that a table has no rows', async () => {
    await expect(read('speaker,text\n纪川,"修。\n', 'a.csv')).rejects.toMatchObject({ code: 'file.csv-syntax' });
    await expect(read('speaker,text\n', 'a.csv')).rejects.toMatchObject({ code: 'file.empty' });
  });
});

describe('sniffDelimiter', () => {
  it.each([
    ['谁,原话\n纪川,修。', ','],
    ['谁\t原话\n纪川\t修,补。', '\t'],
    ['谁;原话\n纪川;"a,b,c,d"', ';'],
    ['谁|原话', '|'],
  ])('of %j is the separator outside of quotation marks that stands there most often', (text, delimiter) =>
    expect(sniffDelimiter(text)).toBe(delimiter),
  );
});
