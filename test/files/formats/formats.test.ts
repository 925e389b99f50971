import { describe, expect, it } from 'vitest';
import { fixture, read, said } from './read.js';

describe('extract', () => {
  it('passes plain text untouched, in every encoding', async () => {
    const text = '# 渡口\n\n纪川：“修。”\n[00:10] 白小河：好。\n';
    expect(await read(text, 'a.md')).toEqual({ text, encoding: 'utf-8', utterances: null, title: '', date: '' });
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await read(utf16, 'a.txt')).toMatchObject({ text, encoding: 'utf-16le' });
    expect(await read(utf16.swap16(), 'a.txt')).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it.each([
    ['discussion.docx', 'a.txt', 'docx'],
    ['sheet.xlsx', 'a.docx', 'xlsx'],
    ['pages.pdf', 'a.docx', 'pdf'],
    ['saved-page.html', 'a.docx', 'utf-8'],
  ])('reads %s under the name %s', async (name, path, encoding) => {
    const found = await read(fixture(name), path);
    expect(found.encoding).toBe(encoding);
    expect(found.text).toContain('图书车');
    expect(found.text).not.toContain('<');
  });

  it('reads text under the name of a container', async () => {
    expect((await read('纪川：修。\n', 'a.docx')).text).toBe('纪川：修。\n');
    expect(said(await read('speaker,text\n纪川,修。\n', 'a.xlsx'))).toEqual(['纪川: 修。']);
    expect(said(await read('{"turns":[{"speaker":"纪川","text":"修。"}]}', 'a.txt'))).toEqual(['纪川: 修。']);
  });

  it.each(['[纪川]灯呢？\n', '{"灯"} 是什么意思？\n', '<p>纪川：修。</p>\n', '[00:01] 纪川：修。\n', '1\n纪川：修。\n'])(
    'takes %j for text',
    async (text) => {
      expect(await read(text, 'a.txt')).toMatchObject({ text, utterances: null });
    },
  );

  it('refuses what is empty, binary or of another program', async () => {
    await expect(read('', 'a.docx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(Buffer.from([0, 1, 2, 0, 3, 0, 0, 255]), 'a.txt')).rejects.toMatchObject({ code: 'file.binary' });
    const mhtml = 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html></html>';
    await expect(read(mhtml, 'a.mhtml')).rejects.toMatchObject({ code: 'file.unsupported' });
    await expect(read('{\\rtf1\\ansi }', 'a.rtf')).rejects.toMatchObject({ code: 'file.unsupported' });
  });

  it('passes a hundred million bytes of text', async () => {
    const line = new TextEncoder().encode('纪川：渡口的灯今天修好了。\n');
    const bytes = new Uint8Array(Math.ceil(100_000_000 / line.length) * line.length);
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
    expect((await read(bytes, 'a.txt')).text.length).toBe((bytes.length / line.length) * 14);
  });
});
