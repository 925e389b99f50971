/** Distinct texts, each with its index in the list. */
export class Texts {
  readonly list: string[] = [];
  readonly #indices = new Map<string, number>();

  intern(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    this.#indices.set(text, this.list.length);
    this.list.push(text);
    return this.list.length - 1;
  }
}

/** Rows of whole numbers, all columns of one length. */
export class NumberColumns<Name extends string = string> {
  #columns: readonly Int32Array[];
  #length = 0;

  constructor(readonly names: readonly Name[]) {
    this.#columns = names.map(() => new Int32Array(1024));
  }

  push(...row: readonly number[]): void {
    const at = this.grow(1);
    for (let i = 0; i < row.length; i++) (this.#columns[i] as Int32Array)[at] = row[i]!;
  }

  /** Adds rows of zeros. @returns the index of the first of them. */
  grow(rows: number): number {
    const first = this.#length;
    this.#length += rows;
    const room = this.#columns[0]?.length ?? 0;
    if (this.#length > room) this.#columns = this.#columns.map((column) => longer(column, Math.max(this.#length, 2 * room)));
    return first;
  }

  /** Views of the columns, valid until rows are added. */
  get columns(): Readonly<Record<Name, Int32Array>> {
    const columns = this.names.map((name, i) => [name, this.#columns[i]?.subarray(0, this.#length)] as const);
    return Object.fromEntries(columns) as Record<Name, Int32Array>;
  }

  get length(): number {
    return this.#length;
  }
}

function longer(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}
