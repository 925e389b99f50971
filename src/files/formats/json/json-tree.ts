export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than any export nests, and less deep than calls can. */
export const DEEPEST = 24;

/** A value in which strings that hold JSON themselves (json_1best) are read too. What nests too deeply is cut off. */
export function unpackStrings(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    if (!/^\s*[{[]\s*["{[]/.test(value) || depth > DEEPEST) return value;
    const inner = tryParse(value);
    return typeof inner === 'object' && inner !== null ? unpackStrings(inner, depth + 1) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => unpackStrings(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpackStrings(item, depth + 1)]));
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
