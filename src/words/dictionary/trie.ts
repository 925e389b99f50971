import { unitsOf } from './units.js';

/** Terms by their characters, built once, for finding all of them in a text. */
export class Trie<Value> {
  /**
   * What terms may begin with, by the hash of two characters and of three: a term of two is PAIR, a longer one MORE and TRIPLE. Nearly
   * all places of a text are done with here.
   */
  readonly #begins = new Uint8Array(0x10000);
  /** node · 2¹⁶ + character → the next node. Terms begin at node 0. */
  readonly #next = new Map<number, number>();
  readonly #values: (Value | undefined)[] = [undefined];
  /** Whether some term is one character. */
  #hasSingles = false;

  /** Adds a term of one or more characters. The value of a term that is there already is kept. */
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

  #mark(place: number, bit: number): void {
    this.#begins[place]! |= bit;
  }

  /** Calls `found` for every place of every term, from left to right, at one place the shortest first. */
  scan(text: string, found: (start: number, end: number, value: Value) => void): void {
    if (this.#values.length === 1) return;
    const units = unitsOf(text);
    for (let start = 0; start < units.length; start++) {
      const first = units[start]!;
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
