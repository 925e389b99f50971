/** Terms by their characters, built once, for finding all of them in a text. */
export class Trie<Value> {
  /** Node that a first character leads to, 0 where no term begins with it. */
  readonly #first = new Uint32Array(0x10000);
  /** node · 2¹⁶ + character → the next node. */
  readonly #next = new Map<number, number>();
  readonly #values: (Value | undefined)[] = [undefined];

  /** Adds a term of one or more characters. The value of a term that is there already is kept. */
  add(term: string, value: Value): void {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      const next = (i === 0 ? this.#first[code] : this.#next.get(node * 0x10000 + code)) || this.#values.push(undefined) - 1;
      if (i === 0) this.#first[code] = next;
      else this.#next.set(node * 0x10000 + code, next);
      node = next;
    }
    this.#values[node] ??= value;
  }

  has(term: string): boolean {
    let is = false;
    this.scan(term, (start, end) => {
      is ||= start === 0 && end === term.length;
    });
    return is;
  }

  /** Calls `found` for every place of every term, from left to right, at one place the shortest first. */
  scan(text: string, found: (start: number, end: number, value: Value) => void): void {
    for (let start = 0; start < text.length; start++) {
      let node = this.#first[text.charCodeAt(start)] ?? 0;
      for (let end = start + 1; node !== 0; end++) {
        const value = this.#values[node];
        if (value !== undefined) found(start, end, value);
        node = end < text.length ? (this.#next.get(node * 0x10000 + text.charCodeAt(end)) ?? 0) : 0;
      }
    }
  }

  /** Whether any term stands in a text. */
  isIn(text: string): boolean {
    let found = false;
    this.scan(text, () => {
      found = true;
    });
    return found;
  }
}
