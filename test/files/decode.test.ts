import { describe, expect, it } from 'vitest';
import { decode } from '../../src/files/decode.js';

const TEXT = '何川：旧厂房留不留？\n陆萍：留。繁體字也認得。\n';
const GB18030 = Uint8Array.from(
  // printf '何川：旧厂房留不留？\n陆萍：留。' | iconv -t gb18030 | xxd -p
  Buffer.from('baceb4a8a3babec9b3a7b7bfc1f4b2bbc1f4a3bf0ac2bdc6bca3bac1f4a1a3', 'hex'),
);

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('decode', () => {
  it('reads UTF-8 with and without mark', () => {
    expect(decode(Buffer.from(TEXT), 'a.txt')).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(decode(Buffer.from(`\uFEFF${TEXT}`), 'a.txt').text).toBe(TEXT);
    const rare = '𠮷野家：好 😀，café。\n';
    expect(decode(Buffer.from(rare), 'a.txt')).toEqual({ text: rare, encoding: 'utf-8' });
  });

  it('reads UTF-16 of both ends, with and without mark', () => {
    for (const mark of ['\uFEFF', '']) {
      expect(decode(utf16(mark + TEXT, false), 'a.txt')).toEqual({ text: TEXT, encoding: 'utf-16le' });
      expect(decode(utf16(mark + TEXT, true), 'a.txt')).toEqual({ text: TEXT, encoding: 'utf-16be' });
    }
  });

  it('reads GB18030, also where the last character is cut off', () => {
    expect(decode(GB18030, 'a.txt')).toEqual({ text: '何川：旧厂房留不留？\n陆萍：留。', encoding: 'gb18030' });
    expect(decode(GB18030.subarray(0, -1), 'a.txt').encoding).toBe('gb18030');
  });

  // printf '何川：謝謝，歡迎各位。\n' | iconv -t big5 | xxd -p
  it('reads Big5 and says so', () =>
    expect(decode(Buffer.from('a6f3a474a147c1c2c1c2a141c577aaefa655a6eca1430a', 'hex'), 'a.txt')).toEqual({
      text: '何川：謝謝，歡迎各位。\n',
      encoding: 'big5',
    }));
  it('makes every line end a line feed', () => expect(decode(Buffer.from('a\r\nb\rc\u2028d'), 'a.txt').text).toBe('a\nb\nc\nd'));

  it.each([
    ['nothing', Buffer.from(''), 'file.empty'],
    ['blanks', Buffer.from(' \n\u3000'), 'file.empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802', 'hex'), 'file.binary'],
    ['control characters', Buffer.from('\u0001\u0002\u0003abc'), 'file.binary'],
  ])('says that %s is no transcript', (_, bytes, code) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }));
  });

  it('shows what is no UTF-8 where the settings say that it is', () => {
    const bytes = Buffer.concat([Buffer.from('何川：留。'), Buffer.of(0xff), Buffer.from('陆萍：好。')]);
    expect(decode(bytes, 'a.txt', 'utf-8').text).toBe('何川：留。\uFFFD陆萍：好。');
  });

  it('shows one byte that is wrong, or zero, wherever it stands, and a file that is cut inside a character', () => {
    const bytes = Buffer.from(TEXT);
    for (let at = 0; at <= bytes.length; at++) {
      for (const stray of [0, 0xff]) {
        const { text, encoding } = decode(Buffer.concat([bytes.subarray(0, at), Buffer.of(stray), bytes.subarray(at)]), 'a.txt');
        expect([encoding, text.includes('\uFFFD')], `${stray} at ${at}`).toEqual(['utf-8', true]);
        expect(text.replaceAll('\uFFFD', '').length, `${stray} at ${at}`).toBeGreaterThanOrEqual(TEXT.length - 1);
      }
      if (at > 30) expect(decode(bytes.subarray(0, at), 'a.txt').encoding, `cut at ${at}`).toBe('utf-8');
    }
  });

  it('does not take short UTF-16 for ASCII with zeros', () => {
    expect(decode(utf16('何川：好。\nA\n', false), 'a.txt').encoding).toBe('utf-16le');
    expect(decode(utf16('Peter: well\n', false), 'a.txt')).toEqual({ text: 'Peter: well\n', encoding: 'utf-16le' });
  });

  it('says so where the settings name an encoding that there is not', () => {
    expect(() => decode(Buffer.from(TEXT), 'a.txt', 'utf-99')).toThrow(expect.objectContaining({ code: 'file.encoding' }));
  });
});
