import { unitsOf } from './units.js';

/** A trie of terms: built once, it finds all their occurrences in a text. */
export class Trie<Value> {
  /**
   * A filter by the hash of a term's first two characters, PAIR for a term of two and MORE for a longer one, and of its first three,
   * TRIPLE. It settles nearly all offsets of a text without a look-up in the trie.
   */
  readonly #begins = new Uint8Array(0x10000);
  /** node · 2¹⁶ + character → child node. The root is 0. */
  readonly #next = new Map<number, number>();
  readonly #values: (Value | undefined)[] = [undefined];
  /** Whether some term has one character. */
  #hasSingles = false;

  /** Adds a term of at least one character. A term that is there already keeps its value. */
  add(term: string, value: Value): void {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const key = node * 0x10000 + term.charCodeAt(i);
      const next = this.#next.get(key) ?? this.#values.push(undefined) - 1;
      this.#next.set(key, next);
      node = next;
    }
    const pair = hash(term.charCodeAt(0), term.charCodeAt(1));
    if (term.length === 1) this.#hasSingles = true;
    else this.#mark(pair, term.length === 2 ? PAIR : MORE);
    if (term.length > 2) this.#mark(hash(pair, term.charCodeAt(2)), TRIPLE);
    this.#values[node] ??= value;
  }

  #mark(hashed: number, bit: number): void {
    this.#begins[hashed]! |= bit;
  }

  /** Calls `found` for every occurrence of every term, from left to right, of those at one offset the shortest first. */
  scan(text: string, found: (start: number, end: number, value: Value) => void): void {
    if (this.#values.length === 1) return;
    const units = unitsOf(text);
    for (let start = 0; start < units.length; start++) {
      const first = units[start]!;
      // Behind the end of the text stands 0, with which no term goes on.
      const pair = hash(first, units[start + 1] ?? 0);
      const marks = this.#begins[pair]!;
      const goesOn = (marks & PAIR) !== 0 || ((marks & MORE) !== 0 && (this.#begins[hash(pair, units[start + 2] ?? 0)]! & TRIPLE) !== 0);
      if (!goesOn && !this.#hasSingles) continue;
      let node = this.#next.get(first) ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        const value = this.#values[node];
        if (value !== undefined) found(start, end, value);
        node = goesOn && end < units.length ? (this.#next.get(node * 0x10000 + units[end]!) ?? 0) : 0;
      }
    }
  }
}

const [PAIR, MORE, TRIPLE] = [1, 2, 4];

const hash = (first: number, second: number): number => (first * 31 + second) & 0xffff;
