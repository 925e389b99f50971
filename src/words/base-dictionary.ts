/**
 * The dictionary of cppjieba by characters: every word, and every beginning of one, is a number, from 1. Half a million of them lie in
 * flat arrays, built in a fraction of the time that objects or maps would take.
 */
export class BaseDictionary {
  /** The numbers are below it. */
  readonly size: number;
  /** Logarithm of the share of each word in what is written, 0 for what only begins words. */
  readonly weights: Float64Array;
  /** Of the rarest word. */
  readonly leastWeight: number;
  /** The number of each first character, 0 where no word begins with it. */
  readonly #firsts = new Uint32Array(0x10000);
  /** 1 where a longer word begins alike. */
  readonly #goesOn: Uint8Array;
  /** A hash table with open addresses: number · 2¹⁶ + character → the number that they lead to. */
  readonly #keys: Float64Array;
  readonly #next: Uint32Array;
  readonly #shift: number;
  #last = 0;

  /**
   * @param base a line for each word: the word, how often it is written, its tag.
   * @param user more of them: the word, and perhaps a tag, and perhaps between them how often; where that is missing, as often as the median.
   */
  constructor(base: string, user = '') {
    const bits = Math.ceil(Math.log2(base.length / 4));
    this.#shift = 32 - bits;
    this.#keys = new Float64Array(2 ** bits);
    this.#next = new Uint32Array(2 ** bits);
    this.#goesOn = new Uint8Array(2 ** bits);
    const counts = new Uint32Array(2 ** bits);
    for (let at = 0; at < base.length; at = base.indexOf('\n', at) + 1 || base.length) {
      const end = base.indexOf(' ', at);
      const number = this.#add(base, at, end);
      at = end + 1;
      for (let digit = base.charCodeAt(at); digit !== SPACE; digit = base.charCodeAt(++at))
        counts[number] = (counts[number] ?? 0) * 10 + digit - ZERO;
    }
    const given = counts
      .subarray(1, this.#last + 1)
      .filter((count) => count > 0)
      .sort();
    const sum = given.reduce((total, count) => total + count, 0);
    for (const line of user.split('\n')) {
      const [word = '', ...columns] = line.split(' ');
      if (word !== '') counts[this.#add(word, 0, word.length)] = Number(columns.length > 1 ? columns[0] : given[given.length >> 1]);
    }
    this.size = this.#last + 1;
    this.weights = Float64Array.from(counts.subarray(0, this.size), (count) => (count === 0 ? 0 : Math.log(count / sum)));
    this.leastWeight = Math.log((given[0] ?? 1) / sum);
  }

  /** The number of a first character, 0 where no word begins with it. */
  begin(character: number): number {
    return this.#firsts[character] ?? 0;
  }

  /** The number that a number and a character lead to, 0 where no word goes on so. */
  next(number: number, character: number): number {
    return this.#goesOn[number] === 1 ? (this.#next[this.#slot(number, character)] ?? 0) : 0;
  }

  /** The number of what stands at [start, end) of a text, 0 where no word begins so. */
  numberOf(text: string, start: number, end: number): number {
    let number = this.begin(text.charCodeAt(start));
    for (let at = start + 1; number !== 0 && at < end; at++) number = this.next(number, text.charCodeAt(at));
    return number;
  }

  #add(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    this.#firsts[first] ||= ++this.#last;
    let number = this.#firsts[first] ?? 0;
    for (let i = start + 1; i < end; i++) {
      const character = text.charCodeAt(i);
      const slot = this.#slot(number, character);
      this.#goesOn[number] = 1;
      this.#keys[slot] = number * 0x10000 + character;
      this.#next[slot] ||= ++this.#last;
      number = this.#next[slot] ?? 0;
    }
    return number;
  }

  /** Where a number and a character are in the table, or the free place where they would be. */
  #slot(number: number, character: number): number {
    const key = number * 0x10000 + character;
    let slot = (Math.imul(number, 0x9e3779b1) ^ Math.imul(character, 0x85ebca6b)) >>> this.#shift;
    for (let at = this.#keys[slot]; at !== 0 && at !== key; at = this.#keys[slot]) slot = (slot + 1) & (this.#keys.length - 1);
    return slot;
  }
}

const SPACE = 0x20;
const ZERO = 0x30;
