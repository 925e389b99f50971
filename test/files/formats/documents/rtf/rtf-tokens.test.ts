import { describe, expect, it } from 'vitest';
import { rtfTokens } from '../../../../../src/files/formats/documents/rtf/rtf-tokens.js';

const tokens = (text: string): readonly string[] =>
  [...rtfTokens(text)].map((token) =>
    'name' in token
      ? `${token.kind} ${token.name}${'value' in token ? ` ${token.value}` : ''}`
      : 'code' in token
        ? `byte ${token.code}`
        : token.kind,
  );

describe('rtfTokens', () => {
  it('reads groups, words with their number, symbols, and bytes', () =>
    expect(tokens("{\\b0 a\\~\\'e9\r\n}")).toEqual(['open', 'word b 0', 'byte 97', 'symbol ~', 'byte 233', 'close']));
  it('passes over binary data and pictures', () =>
    expect(tokens('{\\bin2 }}a}{\\pict{x}yz}b')).toEqual([
      'open',
      'word bin 2',
      'byte 97',
      'close',
      'open',
      'word pict null',
      'close',
      'byte 98',
    ]));
});
