import { describe, expect, it } from 'vitest';
import { formatOfExtension, sniffBinary, sniffText } from '../../../src/files/formats/sniff-format.js';

describe('sniffBinary', () => {
  it.each([
    ['PK\x03\x04', 'zip'],
    ['\n%PDF-1.7', 'pdf'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
    ['{\\rtf1', 'rtf'],
    ['PK 修', null],
    ['<a>%PDF-1.7', null],
  ])('of %j is %j', (head, format) => expect(sniffBinary(Buffer.from(head, 'latin1'))).toBe(format));
});

describe('sniffText', () => {
  it.each([
    ['WEBVTT\n', 'subtitles'],
    ['1\n00:00:01,000 --> 00:00:02,000\n修。', 'subtitles'],
    ['[Script Info]\n', 'ass'],
    ['[{"text": "修。"}]', 'json'],
    ['{"a": 1}\n修桥的例子', null],
    ['<!doctype html><html>', 'html'],
    ['<TEI xmlns="a">', 'xml'],
    ['<何川> 修。', null],
    [`入点\t出点\t说话人\t文稿\n${'00:01\t00:02\t何川\t修。\n'.repeat(4)}`, 'csv'],
    [`说话人\t文稿\n${'何川：修。\n'.repeat(4)}`, null],
    [`何川\t内容\n${'陆萍\t修。\n'.repeat(4)}`, null],
    ['何川：修。', null],
  ])('of %j is %j', (head, format) => expect(sniffText(head)).toBe(format));
});

describe('formatOfExtension', () => {
  it('is text for what it does not know', () =>
    expect(['.SRT', '.jsonl', '.txt', ''].map(formatOfExtension)).toEqual(['subtitles', 'json', 'text', 'text']));
});
