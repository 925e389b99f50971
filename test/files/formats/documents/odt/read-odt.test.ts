import { describe, expect, it } from 'vitest';
import { all, lines, read, said } from '../../read.js';
import { odtParts, writeZip } from '../../write-zip.js';

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
