/** Terms by their characters, built once, for finding all of them at one place of a text. */
export class Trie<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  /** The value of a term that is there already is kept. */
  add(term: string, value: Value): void {
    let node = this.#root;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** Calls `found` for every term that begins at `at` and ends at or before `end`, shortest first. */
  match(text: string, at: number, end: number, found: (end: number, value: Value) => void): void {
    let node: Node<Value> | undefined = this.#root;
    for (let i = at; i < end; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) return;
      if (node.value !== undefined) found(i + 1, node.value);
    }
  }
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
}
