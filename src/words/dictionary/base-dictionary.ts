/**
 * The dictionary of cppjieba by characters. Every word, and every beginning of one, is a row of a table; half a million of them are
 * built in a fraction of the time that objects or maps would take. All that is asked of a row lies side by side, since a row is seldom
 * in the processor's cache.
 */
export class BaseDictionary {
  /** The numbers of words and beginnings, from 1, are below it. */
  readonly size: number;
  /** Logarithm of the share of the rarest word in what is written. */
  readonly leastWeight: number;
  /**
   * Rows of 16 bytes. Those below 2¹⁶ are of single characters; the others form a hash table with open addresses. Its key, the row before
   * and the character, is 37 bits long.
   *
   *   32 bits  the key's lower ones
   *   32 bits  the key's upper ones, whether a longer word begins alike, the number
   *   64 bits  logarithm of the share of the word in what is written, 0 for what only begins words
   */
  readonly #fields: Uint32Array;
  readonly #weights: Float64Array;
  /** By the number of a word the characters of its tag, a byte each. */
  readonly #tags: Uint32Array;
  readonly #shift: number;
  /**
   * A bit is 1 where some row and character of this hash lead on. It lies in the processor's second cache, the table does not: two of
   * three questions are answered here.
   */
  readonly #leadsOn = new Int32Array(2 ** (27 - FILTER_SHIFT));
  #last = 0;

  /**
   * @param base a line for each word: the word, how often it is written, its tag.
   * @param user more of them: the word, and perhaps a tag, and perhaps between them how often; where that is missing, as often as the median.
   */
  constructor(base: string, user = '') {
    const bits = Math.ceil(Math.log2(base.length / 4));
    this.#shift = 32 - bits;
    const rows = new ArrayBuffer((SINGLES + 2 ** bits) * 16);
    this.#fields = new Uint32Array(rows);
    this.#weights = new Float64Array(rows);
    const counts = new Uint32Array(2 ** bits);
    this.#tags = new Uint32Array(2 ** bits);
    for (let at = 0; at < base.length; at = base.indexOf('\n', at) + 1 || base.length) {
      const end = base.indexOf(' ', at);
      const number = this.#add(base, at, end);
      at = end + 1;
      for (let digit = base.charCodeAt(at); digit !== SPACE; digit = base.charCodeAt(++at))
        counts[number] = counts[number]! * 10 + digit - ZERO;
      this.#setTag(number, base, at + 1);
    }
    const { sum, least, median } = survey(counts);
    for (const line of user.split('\n')) {
      const [word = '', ...columns] = line.split(' ');
      if (word === '') continue;
      const number = this.#add(word, 0, word.length);
      counts[number] = Number(columns.length > 1 ? columns[0] : median);
      this.#setTag(number, columns.at(-1) ?? '', 0);
    }
    for (let row = 0; row < SINGLES + 2 ** bits; row++) {
      const count = counts[this.numberOf(row)]!;
      if (count > 0) this.#weights[row * 2 + 1] = Math.log(count / sum);
    }
    this.size = this.#last + 1;
    this.leastWeight = Math.log(least / sum);
  }

  /** The row that a character leads to from another (from a first one, whose row is itself), 0 where no word goes on so. */
  next(row: number, character: number): number {
    if ((this.#fields[row * 4 + 1]! & GOES_ON) === 0) return 0;
    const bit = hashOf(row, character) >>> FILTER_SHIFT;
    if ((this.#leadsOn[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
    const next = this.#find(row, character);
    return this.#fields[next * 4 + 1] === 0 ? 0 : next;
  }

  /** The number of what leads to a row, 0 where nothing does. */
  numberOf(row: number): number {
    return this.#fields[row * 4 + 1]! & NUMBER;
  }

  /** Logarithm of the share of a word in what is written, 0 where a row only begins words. */
  weightOf(row: number): number {
    return this.#weights[row * 2 + 1]!;
  }

  /** The tag of a word, '' where it has none. */
  tagOf(number: number): string {
    let tag = '';
    for (let rest = this.#tags[number]!; rest > 0; rest >>>= 8) tag += String.fromCharCode(rest & 0xff);
    return tag;
  }

  /** It ends with the line, and has four characters at most. */
  #setTag(number: number, text: string, start: number): void {
    let tag = 0;
    for (let i = 0; i < 4 && text.charCodeAt(start + i) > SPACE; i++) tag |= text.charCodeAt(start + i) << (8 * i);
    this.#tags[number] = tag;
  }

  /** The number of what stands at [start, end) of a text in UTF-16 units, 0 where no word begins so. */
  numberAt(text: Uint16Array, start: number, end: number): number {
    let row = text[start]!;
    for (let at = start + 1; row !== 0 && at < end; at++) row = this.next(row, text[at]!);
    return this.numberOf(row);
  }

  /** Gives its number. */
  #add(text: string, start: number, end: number): number {
    const fields = this.#fields;
    let row = text.charCodeAt(start);
    if (fields[row * 4 + 1] === 0) fields[row * 4 + 1] = ++this.#last;
    for (let at = start + 1; at < end; at++) {
      const character = text.charCodeAt(at);
      const next = this.#find(row, character);
      fields[row * 4 + 1]! |= GOES_ON;
      if (fields[next * 4 + 1] === 0) {
        const bit = hashOf(row, character) >>> FILTER_SHIFT;
        this.#leadsOn[bit >>> 5]! |= 1 << (bit & 31);
        fields[next * 4] = (row << 16) | character;
        fields[next * 4 + 1] = ((row >>> 16) << UPPER) | ++this.#last;
      }
      row = next;
    }
    return this.numberOf(row);
  }

  /** The row that a row and a character lead to, or the free one where it would be. */
  #find(row: number, character: number): number {
    const fields = this.#fields;
    const lower = ((row << 16) | character) >>> 0;
    const upper = row >>> 16;
    const rows = fields.length / 4;
    let next = SINGLES + (hashOf(row, character) >>> this.#shift);
    for (let field = fields[next * 4 + 1]!; field !== 0; field = fields[next * 4 + 1]!) {
      if (fields[next * 4] === lower && field >>> UPPER === upper) break;
      next = next + 1 === rows ? SINGLES : next + 1;
    }
    return next;
  }
}

/** The sum, the least and the middle one of what is above 0. Most counts are small: they are not sorted but counted. */
function survey(counts: Uint32Array): Readonly<Record<'sum' | 'least' | 'median', number>> {
  const small = new Uint32Array(MOST_SMALL);
  let given = 0;
  let sum = 0;
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number]!;
    if (count === 0) continue;
    given++;
    sum += count;
    if (count < MOST_SMALL) small[count]! += 1;
  }
  const ordered = (place: number): number => {
    let below = 0;
    for (let count = 0; count < MOST_SMALL; count++) {
      below += small[count]!;
      if (below > place) return count;
    }
    return counts.filter((count) => count >= MOST_SMALL).sort()[place - below]!;
  };
  return { sum, least: ordered(0), median: ordered(given >> 1) };
}

const MOST_SMALL = 1000;

const hashOf = (row: number, character: number): number => Math.imul(row, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b);

/** Two million bits. */
const FILTER_SHIFT = 32 - 21;
const SINGLES = 0x10000;
/** Bits of the second field. */
const NUMBER = 0x7fffff;
const GOES_ON = 0x800000;
const UPPER = 24;
const SPACE = 0x20;
const ZERO = 0x30;
