import { describe, expect, it } from 'vitest';
import { all, lines, read, said, taken } from '../../read.js';

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
