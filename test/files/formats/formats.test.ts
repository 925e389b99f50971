import { describe, expect, it } from 'vitest';
import { fixture, lines, read, said } from './read.js';

describe('extract', () => {
  it('reads plain text in every encoding', async () => {
    const text = '纪川：“修。”\n[00:10] 白小河：好。\n';
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

  it.each([
    '[纪川]灯呢？\n',
    '{"灯"} 是什么意思？\n',
    '["修"]，他说。\n',
    '[00:01] 纪川：修。\n',
    '1\n纪川：修。\n',
    '[Script]\n纪川：修。\n',
  ])('takes %j for text', async (text) => {
    expect(await read(text, 'a.txt')).toMatchObject({
      text,
      units: [{ speaker: null }, { speaker: null }].slice(0, text.trim().split('\n').length),
    });
  });

  it('refuses what is empty, binary or of another program', async () => {
    await expect(read('', 'a.docx')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read('** **\n', 'a.txt')).rejects.toMatchObject({ code: 'file.empty' });
    await expect(read(Buffer.from([0, 1, 2, 0, 3, 0, 0, 255]), 'a.txt')).rejects.toMatchObject({ code: 'file.binary' });
  });

  it.each<[string, string]>([
    ['MHTML', 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html></html>'],
    ['PostScript', '%!PS-Adobe-3.0\n/Times findfont\n(修) show\n'],
    ['LaTeX', '% 记录\n\\documentclass{ctexart}\n\\begin{document}\n纪川：修。\n\\end{document}\n'],
    ['vCard', 'BEGIN:VCARD\nFN:纪川\nEND:VCARD\n'],
    ['iCalendar', 'BEGIN:VCALENDAR\nSUMMARY:渡口会议\nEND:VCALENDAR\n'],
    ['BibTeX', '@article{ji2031,\n  title = {渡口的灯},\n}\n'],
    ['e-mail', 'Received: from a\nFrom: ji@example.org\nTo: bai@example.org\nSubject: 灯\nMessage-ID: <1@a>\n\n纪川：修。\n'],
    ['SQL', "CREATE TABLE a (\n  b text);\nINSERT INTO a VALUES ('修');\nINSERT INTO a VALUES ('好');\n"],
    ['MicroDVD', '{0}{25}纪川：修。\n{26}{50}好。\n'],
    ['diff', 'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-修\n+好\n'],
    ['INI/TOML', '[meeting]\ntitle = "渡口"\nroom = 3\n[people]\nhost = "纪川"\n'],
    ['YAML', 'meeting:\n  title: 渡口\n  turns:\n    - speaker: 纪川\n      text: 修。\n    - speaker: 白小河\n      text: 好。\n'],
    ['source code', 'import os\n\ndef main():\n    print("修")\n    return 0\n\nif (a):\n    x = {}\n    return x;\n'],
    ['EXMARaLDA', '<?xml version="1.0"?><basic-transcription><head/></basic-transcription>'],
    ['Transcriber', '<?xml version="1.0"?><!DOCTYPE Trans SYSTEM "trans-14.dtd"><Trans><Turn>修。</Turn></Trans>'],
    ['FOLKER', '<folker-transcription><contribution>修。</contribution></folker-transcription>'],
    ['TTML', '<tt xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s">修。</p></body></tt>'],
    ['Jupyter', '{"cells":[{"cell_type":"markdown","source":["修。"]}],"nbformat":4}'],
    ['“note”', '<note xmlns="http://example.org/n"><to>纪川</to></note>'],
  ])('refuses %s by name, and reads it as prose under no name', async (name, text) => {
    for (const path of ['a.txt', 'a.md']) {
      await expect(read(text, path)).rejects.toMatchObject({
        code: expect.stringMatching(/^file\./),
        message: expect.stringContaining(name),
      });
    }
  });

  it.each([
    '纪川：先写一行 CREATE TABLE a (b text);\n白小河：再写 INSERT INTO a VALUES (1);\n',
    '纪川：\\documentclass 是什么？\n白小河：是 LaTeX 的第一行。\n',
    'Tony: 修不修？\nAnna: 修。\nTony: 今晚？\nAnna: 今晚。\nTony: 好。\n',
    'From: 纪川\nTo: 白小河\nDate: 5月6日\n灯要修，船也要修。\n',
    'q1 = 修不修？\n纪川：修。\n白小河：好。\n',
    '[speaker]\n纪川：修。\n[/speaker]\n',
    '@纪川 修不修？\n@白小河 修。\n',
  ])('reads a transcript that has such things in it: %j', async (text) => {
    expect(lines(await read(text, 'a.txt'))).toEqual(text.trim().split('\n'));
  });

  it('passes a hundred million bytes of text', async () => {
    const line = new TextEncoder().encode('纪川：渡口的灯今天修好了。\n');
    const bytes = new Uint8Array(Math.ceil(100_000_000 / line.length) * line.length);
    for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
    expect((await read(bytes, 'a.txt')).text.length).toBe((bytes.length / line.length) * 14);
  });
});
