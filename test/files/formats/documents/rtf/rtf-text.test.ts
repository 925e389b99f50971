import { describe, expect, it } from 'vitest';
import { encodingOfCharset, encodingOfPage, RtfText } from '../../../../../src/files/formats/documents/rtf/rtf-text.js';

describe('RtfText', () => {
  it('waits for the second byte of a character, also where the encoding changes', () => {
    const text = new RtfText();
    expect([text.add(0xb6, 'gb18030'), text.isHalf, text.add(0xc9, 'windows-1252'), text.isHalf, text.take()]).toEqual([
      '',
      true,
      '',
      false,
      '渡',
    ]);
  });
  it('gives what is complete where the encoding changes', () => {
    const text = new RtfText();
    text.add(0x61, 'gb18030');
    expect(text.add(0xa4, 'big5')).toBe('a');
  });
});

describe('encodings of RTF', () => {
  it('are those of code pages and of character sets of fonts', () =>
    expect([encodingOfPage(936), encodingOfPage(1), encodingOfCharset(136), encodingOfCharset(0)]).toEqual([
      'gb18030',
      '',
      'big5',
      'windows-1252',
    ]));
});
