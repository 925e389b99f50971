type Mapping = readonly (readonly [codePoint: number, glyph: number])[];

/** The table from code points to glyphs, in the two forms that programs read: format 4 up to U+FFFF, format 12 for all. */
export function writeCmap(mapping: Mapping): Uint8Array {
  const [small, large] = [format4(mapping), format12(mapping)];
  const table = new DataView(new ArrayBuffer(20 + small.length + large.length));
  // Version 0, two subtables, both for Windows (3): Unicode BMP (1), full Unicode (10).
  for (const [index, value] of [0, 2, 3, 1].entries()) table.setUint16(2 * index, value);
  table.setUint32(8, 20);
  for (const [index, value] of [3, 10].entries()) table.setUint16(12 + 2 * index, value);
  table.setUint32(16, 20 + small.length);
  const bytes = new Uint8Array(table.buffer);
  bytes.set(small, 20);
  bytes.set(large, 20 + small.length);
  return bytes;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/** Neighbouring code points with neighbouring glyphs. */
function runsOf(mapping: Mapping): readonly Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of mapping) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === code && run.glyph + code - run.first === glyph)
      runs[runs.length - 1] = { ...run, last: code };
    else runs.push({ first: code, last: code, glyph });
  }
  return runs;
}

function format4(mapping: Mapping): Uint8Array {
  const inside = mapping.filter(([code]) => code < 0xffff);
  const runs = [...runsOf(inside), { first: 0xffff, last: 0xffff, glyph: 0 }];
  const count = runs.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const table = new DataView(new ArrayBuffer(16 + 8 * count));
  const head = [4, 16 + 8 * count, 0, 2 * count, 2 * power, Math.log2(power), 2 * count - 2 * power];
  for (const [index, value] of head.entries()) table.setUint16(2 * index, value);
  for (const [index, { first, last, glyph }] of runs.entries()) {
    table.setUint16(14 + 2 * index, last);
    table.setUint16(16 + 2 * count + 2 * index, first);
    // The glyph is the code point plus this, modulo 65536.
    table.setUint16(16 + 4 * count + 2 * index, (glyph - first) & 0xffff);
  }
  return new Uint8Array(table.buffer);
}

function format12(mapping: Mapping): Uint8Array {
  const runs = runsOf(mapping);
  const table = new DataView(new ArrayBuffer(16 + 12 * runs.length));
  table.setUint16(0, 12);
  table.setUint32(4, table.byteLength);
  table.setUint32(12, runs.length);
  for (const [index, { first, last, glyph }] of runs.entries()) {
    for (const [part, value] of [first, last, glyph].entries()) table.setUint32(16 + 12 * index + 4 * part, value);
  }
  return new Uint8Array(table.buffer);
}
