import { unitsOf } from './units.js';

/** Terms by their characters, built once, for finding all of them in a text. */
export class Trie<Value> {
  /** Node that a first character leads to, 0 where no term begins with it. */
  readonly #first = new Uint32Array(0x10000);
  /** 1 where some term may begin with two characters of this hash: most places of a text are done with here. */
  readonly #pairs = new Uint8Array(0x10000);
  /** node · 2¹⁶ + character → the next node. */
  readonly #next = new Map<number, number>();
  readonly #values: (Value | undefined)[] = [undefined];

  /** Adds a term of one or more characters. The value of a term that is there already is kept. */
  add(term: string, value: Value): void {
    let node = this.#begin(term.charCodeAt(0));
    for (let i = 1; i < term.length; i++) {
      const key = node * 0x10000 + term.charCodeAt(i);
      const next = this.#next.get(key) ?? this.#values.push(undefined) - 1;
      this.#next.set(key, next);
      node = next;
    }
    if (term.length > 1) this.#pairs[hash(term.charCodeAt(0), term.charCodeAt(1))] = 1;
    this.#values[node] ??= value;
  }

  #begin(code: number): number {
    const node = this.#first[code] || this.#values.push(undefined) - 1;
    this.#first[code] = node;
    return node;
  }

  /** Calls `found` for every place of every term, from left to right, at one place the shortest first. */
  scan(text: string, found: (start: number, end: number, value: Value) => void): void {
    if (this.#values.length === 1) return;
    const units = unitsOf(text);
    for (let start = 0; start < units.length; start++) {
      let node = this.#first[units[start] ?? 0] ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        const value = this.#values[node];
        if (value !== undefined) found(start, end, value);
        if (end === units.length || (end === start + 1 && this.#pairs[hash(units[start] ?? 0, units[end] ?? 0)] !== 1)) break;
        node = this.#next.get(node * 0x10000 + (units[end] ?? 0)) ?? 0;
      }
    }
  }
}

const hash = (first: number, second: number): number => (first * 31 + second) & 0xffff;
