import { describe, expect, it } from 'vitest';
import { decodeMarkup } from '../../../src/files/formats/decode-markup.js';

// printf '<meta charset=gb2312>\n渡口' | iconv -t gb18030 | xxd -p
const GB = Buffer.from(`${Buffer.from('<meta charset=gb2312>\n').toString('hex')}b6c9bfda`, 'hex');

describe('decodeMarkup', () => {
  it('decodes as the page declares, where something else was detected', () =>
    expect(decodeMarkup(GB, 'a.html', { text: GB.toString('latin1'), encoding: 'big5' })).toEqual({
      text: '<meta charset=gb2312>\n渡口',
      encoding: 'gb18030',
    }));
  it.each([
    ['is no markup', { text: '何川：修。charset=gb2312', encoding: 'big5' }],
    ['was read as UTF-8', { text: '<meta charset=gb2312>', encoding: 'utf-8' }],
    ['declares an encoding that there is not', { text: '<meta charset=moon>', encoding: 'big5' }],
  ])('leaves a text alone that %s', (_, detected) => expect(decodeMarkup(GB, 'a.html', detected)).toBe(detected));
});
