import { StringDecoder } from 'node:string_decoder';

/** Farther than any sheet of Excel goes. */
const OUTSIDE = 1e9;
const CELL = /<(?:\w+:)?c\s(?:[^<>]*?\s)?r\s*=\s*["']([^"'<>]*)["'][^<>]*>/g;
const ROW = /<(?:\w+:)?row\s(?:[^<>]*?\s)?r\s*=\s*["']([^"'<>]*)["']/g;
const LONGEST_TAG = 500;

/**
 * How many cells a sheet spans up to its last cell with a value, read off the addresses in its XML as it is unpacked. A reader makes
 * a rectangle of them, so that one row number or one far cell can ask for thousands of millions.
 */
export class SheetSize {
  #rows = 0;
  #columns = 1;
  #rest = '';
  readonly #decoder = new StringDecoder('utf8');

  get cells(): number {
    return this.#rows * this.#columns;
  }

  add(chunk: Uint8Array): void {
    const text = this.#rest + this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    for (const [, row = ''] of text.matchAll(ROW)) this.#rows = Math.max(this.#rows, rowNumber(row));
    for (const [tag, address = ''] of text.matchAll(CELL)) {
      if (tag.endsWith('/>')) continue;
      const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(address) ?? [];
      this.#columns = Math.max(this.#columns, letters === '' ? OUTSIDE : columnNumber(letters));
      this.#rows = Math.max(this.#rows, rowNumber(row));
    }
    this.#rest = text.slice(Math.max(text.lastIndexOf('<'), text.length - LONGEST_TAG));
  }
}

const rowNumber = (digits: string): number => (/^\d{1,7}$/.test(digits) ? Number(digits) : OUTSIDE);

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
