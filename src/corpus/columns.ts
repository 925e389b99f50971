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
  readonly columns: readonly number[][];

  constructor(readonly names: readonly string[]) {
    this.columns = names.map(() => []);
  }

  push(...row: readonly number[]): void {
    for (const [i, column] of this.columns.entries()) column.push(row[i] ?? 0);
  }

  get length(): number {
    return this.columns[0]?.length ?? 0;
  }
}
