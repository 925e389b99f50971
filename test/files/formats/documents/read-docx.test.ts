import { describe, expect, it } from 'vitest';
import { all, fixture, lines, read, said } from '../read.js';
import { docxParts, writeZip } from '../write-zip.js';

const linesOf = async (content: string | Uint8Array, path: string): Promise<readonly string[]> => lines(await read(content, path));

describe('docx', () => {
  it('reads a document of LibreOffice: levels, a table by its columns, no tracked deletion, no header and footer', async () => {
    const found = await read(fixture('discussion.docx'), 'discussion.docx');
    expect(lines(found).slice(0, 3)).toEqual([
      '乡镇图书车还要不要开',
      '一、司机从哪里来',
      '主持人 田一禾：各位好，今天谈的是镇上的图书车。车买了三年，司机换了五个，我想先请阮师傅讲讲一天怎么过。',
    ]);
    expect(all(found, 'level').slice(0, 3)).toEqual([1, 2, 0]);
    expect(said(found).slice(-2)).toEqual(['阮春生: 轮班表贴在驾驶室，换班写名字。', '苏晓棠: 名字旁边写上里程，年底好算油钱。']);
    expect(found.text).not.toMatch(/删去|会议纪要|第.页/);
  });

  const run = (text: string, bold = false): string =>
    `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cell = (text: string): string => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const table = (...rows: string[][]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => cell(text)).join('')}</w:tr>`).join('')}</w:tbl>`;

  it('reads a line break as a line end and any other table with tabs', async () => {
    const body = `<w:p><w:r><w:t>纪川：修。</w:t><w:br/><w:t>白小河：好。</w:t></w:r></w:p>${table(['灯', '三盏'], ['船', '一条'])}`;
    expect(await linesOf(writeZip(docxParts(body)), 'a.docx')).toEqual(['纪川：修。', '白小河：好。', '灯\t三盏', '船\t一条']);
  });

  it('tells bold beginnings, bold paragraphs, and the gaps that empty paragraphs make', async () => {
    const body = `<w:p>${run('纪川：', true)}${run('修。')}</w:p><w:p/><w:p>${run('那船', true)}${run('呢？', true)}</w:p><w:p>${run('明天')}${run('修', true)}</w:p>`;
    const found = await read(writeZip(docxParts(body)), 'a.docx');
    expect(lines(found)).toEqual(['纪川：修。', '那船呢？', '明天修']);
    expect(all(found, 'bold')).toEqual([3, 4, 0]);
    expect(all(found, 'afterGap')).toEqual([false, true, false]);
  });

  it('reads a table of a dialogue without header by what it holds', async () => {
    const rows = [
      ['主持人', '渡口的灯昨晚为什么又灭了？'],
      ['纪川', '线老了，一下雨就断。'],
      ['主持人', '那今晚修不修呢？'],
    ];
    const found = await read(writeZip(docxParts(`<w:p>${run('访谈记录')}</w:p>${table(...rows)}`)), 'a.docx');
    expect(said(found)).toEqual([
      '访谈记录',
      '主持人: 渡口的灯昨晚为什么又灭了？',
      '纪川: 线老了，一下雨就断。',
      '主持人: 那今晚修不修呢？',
    ]);
  });

  it('tells the title among the properties, but not that of a program', async () => {
    const titled = (title: string) =>
      writeZip({
        ...docxParts(`<w:p>${run('纪川：修。')}</w:p>`),
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:coreProperties>`,
      });
    expect((await read(titled('渡口 &amp; 灯'), 'a.docx')).facts).toEqual([{ key: 'title', value: '渡口 & 灯', origin: 'properties' }]);
    expect((await read(titled('Microsoft Word - a.docx'), 'a.docx')).facts).toEqual([]);
    expect((await read(titled('文档1'), 'a.docx')).facts).toEqual([]);
  });

  it('says that a file is cut off, empty, or no document', async () => {
    await expect(read(fixture('discussion.docx').subarray(0, 5000), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(Buffer.from([1, 0, 2, 0, 0, 0, 255, 254]), 'a.docx')).rejects.toMatchObject({ code: 'file.damaged' });
    await expect(read(writeZip(docxParts('<w:p/>')), 'a.docx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(writeZip({ 'a.txt': '甲：好。' }), 'a.docx')).rejects.toMatchObject({ code: 'file.unsupported' });
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
