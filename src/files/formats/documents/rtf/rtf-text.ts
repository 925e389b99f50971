import { TextDecoder } from 'node:util';

/** Code pages and character sets of fonts that need another decoder than Latin-1's. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  54936: 'gb18030',
  65001: 'utf-8',
};
const CHARACTER_SETS: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  204: 1251,
  238: 1250,
};

/** The encoding of a code page (\ansicpg), '' where it is not known. */
export const encodingOfPage = (page: number): string => CODE_PAGES[page] ?? '';

/** The encoding of a font's character set (\fcharset), '' where the document's own holds. */
export const encodingOfCharset = (charset: number): string => CODE_PAGES[CHARACTER_SETS[charset] ?? 0] ?? '';

/** Bytes of a run of text → the text; bytes of one encoding wait for each other, as characters have two. */
export class RtfText {
  #bytes: number[] = [];
  #encoding = '';
  readonly #decoders = new Map<string, TextDecoder>();

  /** Whether a character of two bytes is half there: then the next byte belongs to it, whatever it looks like. */
  get isHalf(): boolean {
    const isDouble = /^(?:gb18030|big5|shift_jis|euc-kr)$/.test(this.#encoding);
    let half = false;
    for (const byte of isDouble ? this.#bytes.slice(-64) : []) half = !half && byte >= 0x81;
    return half;
  }

  /** Gives the text that is complete where the encoding changes, else ''. */
  add(byte: number, encoding: string): string {
    const before = encoding !== this.#encoding && !this.isHalf ? this.take() : '';
    if (this.#bytes.length === 0) this.#encoding = encoding;
    this.#bytes.push(byte);
    return before;
  }

  take(): string {
    if (this.#bytes.length === 0) return '';
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    return this.#decoder(this.#encoding || 'windows-1252').decode(bytes);
  }

  #decoder(encoding: string): TextDecoder {
    const decoder = this.#decoders.get(encoding) ?? new TextDecoder(encoding);
    this.#decoders.set(encoding, decoder);
    return decoder;
  }
}
