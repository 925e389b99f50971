/**
 * The dictionary of cppjieba as a trie in flat arrays. A node of the trie, one for every word and every prefix of a word, is a row of a
 * table: half a million of them are built in a fraction of the time that objects or maps would take. The fields of a row lie side by
 * side, as a row is seldom in the processor's cache.
 */
export class BaseDictionary {
  /** One more than the highest number: words and prefixes are numbered from 1. */
  readonly size: number;
  /** Natural logarithm of the relative frequency of the rarest word. */
  readonly leastWeight: number;
  /**
   * Rows of 16 bytes. Rows below 2¹⁶ are single characters; the others form a hash table with open addressing, whose key, the parent's
   * row and the character, has 37 bits.
   *
   *   32 bits  the lower bits of the key
   *   32 bits  the upper bits of the key, whether a longer word begins with this row, the number of the row's word or prefix
   *   64 bits  natural logarithm of the word's relative frequency, 0 for a mere prefix
   */
  readonly #fields: Uint32Array;
  readonly #weights: Float64Array;
  /** By the number of a word: the characters of its tag, a byte each, the first in the lowest byte. */
  readonly #tags: Uint32Array;
  readonly #shift: number;
  /**
   * A filter before the table: a bit is 1 where some row and character with this hash lead to another row. It fits the processor's
   * second-level cache, which the table does not, and answers two of three look-ups.
   */
  readonly #leadsOn = new Int32Array(2 ** (27 - FILTER_SHIFT));
  /** The highest number given so far. */
  #last = 0;

  /**
   * @param base lines of `word count tag`.
   * @param user lines of `word`, `word tag` or `word count tag`; a word without a count has the median count of `base`.
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

  /** The row that a character leads to from a row; 0 where no word continues so. The row of a first character is its code unit. */
  next(row: number, character: number): number {
    if ((this.#fields[row * 4 + 1]! & GOES_ON) === 0) return 0;
    const bit = hashOf(row, character) >>> FILTER_SHIFT;
    if ((this.#leadsOn[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
    const next = this.#find(row, character);
    return this.#fields[next * 4 + 1] === 0 ? 0 : next;
  }

  /** The number of the word or prefix that ends at a row, 0 where there is none. */
  numberOf(row: number): number {
    return this.#fields[row * 4 + 1]! & NUMBER;
  }

  /** Natural logarithm of the relative frequency of the word that ends at a row, 0 for a mere prefix. */
  weightOf(row: number): number {
    return this.#weights[row * 2 + 1]!;
  }

  /** The tag of the word with a number, '' where it has none. */
  tagOf(number: number): string {
    let tag = '';
    for (let rest = this.#tags[number]!; rest > 0; rest >>>= 8) tag += String.fromCharCode(rest & 0xff);
    return tag;
  }

  /** Stores the tag that begins at `start` and ends with the line, of at most four characters. */
  #setTag(number: number, text: string, start: number): void {
    let tag = 0;
    for (let i = 0; i < 4 && text.charCodeAt(start + i) > SPACE; i++) tag |= text.charCodeAt(start + i) << (8 * i);
    this.#tags[number] = tag;
  }

  /** The number of the word or prefix [start, end) of a text in UTF-16 code units, 0 where there is none. */
  numberAt(text: Uint16Array, start: number, end: number): number {
    let row = text[start]!;
    for (let at = start + 1; row !== 0 && at < end; at++) row = this.next(row, text[at]!);
    return this.numberOf(row);
  }

  /** Adds the word [start, end) of a text; returns its number. */
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

  /** The row that a row and a character lead to, or the free row that it would take. */
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

/** Sum, minimum and median of the counts above 0. Most counts are small: those are not sorted but tallied. */
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
  /** The count at a rank from 0, ascending. */
  const ordered = (rank: number): number => {
    let below = 0;
    for (let count = 0; count < MOST_SMALL; count++) {
      below += small[count]!;
      if (below > rank) return count;
    }
    return counts.filter((count) => count >= MOST_SMALL).sort()[rank - below]!;
  };
  return { sum, least: ordered(0), median: ordered(given >> 1) };
}

/** Counts below this are tallied. */
const MOST_SMALL = 1000;

const hashOf = (row: number, character: number): number => Math.imul(row, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b);

/** A hash has 32 bits; the filter has 2²¹ bits, a quarter of a megabyte. */
const FILTER_SHIFT = 32 - 21;
/** Rows of single characters, which come first. */
const SINGLES = 0x10000;
/** Parts of a row's second field: the number, whether a longer word begins with the row, and from this bit on the upper bits of the key. */
const NUMBER = 0x7fffff;
const GOES_ON = 0x800000;
const UPPER = 24;
const SPACE = 0x20;
const ZERO = 0x30;
