/** What a chart must know of a font: which characters it has, and how wide each is. */
export interface Font {
  /** Whether the font draws this code point. */
  has(codePoint: number): boolean;
  /** Width in em; null for a character that the font lacks. */
  advance(codePoint: number): number | null;
}

/** Reads the tables `cmap` (format 12) and `hmtx` of a TrueType file, without copying it. */
export function readFont(bytes: Uint8Array): Font {
  const { view, table } = openFontFile(bytes);
  const glyph = glyphLookup(view, table('cmap').start);
  const unitsPerEm = view.getUint16(table('head').start + 18);
  const wide = view.getUint16(table('hhea').start + 34);
  const metrics = table('hmtx').start;
  return {
    has: (codePoint) => glyph(codePoint) > 0,
    advance(codePoint) {
      const index = glyph(codePoint);
      // Glyphs past the last full record share its width.
      return index === 0 ? null : view.getUint16(metrics + 4 * Math.min(index, wide - 1)) / unitsPerEm;
    },
  };
}

export interface FontFile {
  readonly view: DataView;
  table(tag: string): { readonly start: number; readonly length: number };
}

/** The table directory of a TrueType file. */
export function openFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, { start: number; length: number }>();
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    tables.set(tag, { start: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return {
    view,
    table(tag) {
      const found = tables.get(tag);
      if (found === undefined) throw new Error(`The font has no table ${tag}`);
      return found;
    },
  };
}

/** Code point → number of the glyph, 0 for none. */
export function glyphLookup(view: DataView, cmap: number): (codePoint: number) => number {
  const start = findFormat12(view, cmap);
  const groups = view.getUint32(start + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = start + 16 + 12 * middle;
      const first = view.getUint32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

function findFormat12(view: DataView, cmap: number): number {
  for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
    const start = cmap + view.getUint32(cmap + 4 + 8 * record + 4);
    if (view.getUint16(start) === 12) return start;
  }
  throw new Error('The font has no cmap of format 12');
}
