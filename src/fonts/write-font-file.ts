/** Tables → a TrueType file, with its directory and checksums. Tables come in order of their tags. */
export function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const count = tables.size;
  const begin = 12 + 16 * count;
  const length = [...tables.values()].reduce((sum, table) => sum + padded(table.length), begin);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  for (const [index, value] of [count, 16 * power, Math.log2(power), 16 * (count - power)].entries()) view.setUint16(4 + 2 * index, value);
  let at = begin;
  let head = 0;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const record = 12 + 16 * index;
    bytes.set(table, at);
    if (tag === 'head') {
      head = at;
      // The sum over the file does not count the field that holds it.
      view.setUint32(head + 8, 0);
    }
    for (const [i, character] of [...tag].entries()) bytes[record + i] = character.charCodeAt(0);
    view.setUint32(record + 4, checksum(view, at, table.length));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  }
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, length)) >>> 0);
  return bytes;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + padded(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
