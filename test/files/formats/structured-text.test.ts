import { describe, expect, it } from 'vitest';
import { refuseStructured, refuseXml } from '../../../src/files/formats/structured-text.js';

describe('refuseStructured', () => {
  it.each([
    ['%!PS-Adobe-3.0', 'PostScript'],
    ['\\documentclass{article}', 'LaTeX'],
    ['From: a@b\nMIME-Version: 1.0\nSubject: 桥\n\n修。', 'e-mail'],
    ['CREATE TABLE a (b);\nINSERT INTO a VALUES (1);\n', 'SQL'],
    ['[main]\na = 1\nb = 2\n', 'INI/TOML'],
    ['a:\n  b: 1\n  c: 2\n  d: 3\n', 'YAML'],
    ['import a\nfrom b import c\ndef d():\n    return 1\nclass E:\n    pass\n', 'source code'],
  ])('refuses %j as %s', (text, name) => expect(refuseStructured('a.txt', text)?.message).toContain(name));

  it.each(['何川：修。\n陆萍：好。\n', '时间: 6月1日\n何川: 修。\n', '<何川> 修。\n<陆萍> 好。\n'])('reads %j', (text) =>
    expect(refuseStructured('a.txt', text)).toBeNull(),
  );
});

describe('refuseXml', () => {
  it('says what the file is where it knows, else its root', () => {
    expect(refuseXml('a.xml', '<Trans>').message).toContain('Transcriber');
    expect(refuseXml('a.xml', '<rss>').message).toContain('rss');
  });
});
