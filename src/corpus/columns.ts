/** Different texts, each with its place. */
export class Texts {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    this.list.push(text);
    return this.list.length - 1;
  }
}

/** Rows of whole numbers, all columns of one length. */
export class NumberColumns {
  #columns: readonly Int32Array[];
  #length = 0;

  constructor(readonly names: readonly string[]) {
    this.#columns = names.map(() => new Int32Array(1024));
  }

  push(...row: readonly number[]): void {
    if (this.#length === this.#columns[0]?.length) this.#columns = this.#columns.map(doubled);
    for (let i = 0; i < row.length; i++) (this.#columns[i] as Int32Array)[this.#length] = row[i] ?? 0;
    this.#length++;
  }

  get columns(): readonly Int32Array[] {
    return this.#columns.map((column) => column.subarray(0, this.#length));
  }

  get length(): number {
    return this.#length;
  }
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(2 * column.length);
  longer.set(column);
  return longer;
}
