/** A sparse vector: number of a term (or whatever is counted) → weight. */
export type Vector = ReadonlyMap<number, number>;

/** Cosine similarity of two non-negative vectors: 0 (nothing in common) – 1 (the same proportions); 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  const lengths = length(a) * length(b);
  if (lengths === 0) return 0;
  let product = 0;
  for (const [t, weight] of a) product += weight * (b.get(t) ?? 0);
  return product / lengths;
}

function length(vector: Vector): number {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
