/** The UTF-16 units of a text: an array of numbers is read several times faster than a string, which may be a part of another. */
export function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

export function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** Puts in the place of each unit that of a table, where 0 is none. */
export function replaceUnits(units: Uint16Array, table: Uint16Array): Uint16Array {
  for (let i = 0; i < units.length; i++) {
    const unit = table[units[i]!]!;
    if (unit !== 0) units[i] = unit;
  }
  return units;
}
