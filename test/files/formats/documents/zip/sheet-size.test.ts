import { describe, expect, it } from 'vitest';
import { SheetSize } from '../../../../../src/files/formats/documents/zip/sheet-size.js';

function cellsOf(...chunks: readonly string[]): number {
  const size = new SheetSize();
  for (const chunk of chunks) size.add(Buffer.from(chunk));
  return size.cells;
}

describe('SheetSize', () => {
  it('spans up to the last cell with a value', () => expect(cellsOf('<row r="2"><c r="C2"><v>1</v></c><c r="Z2"/></row>')).toBe(6));
  it('reads an address over two chunks', () => expect(cellsOf('<row r="3"><c r="B', '3"><v>1</v></c>')).toBe(6));
  it('is huge where an address is none of a sheet', () => expect(cellsOf('<row r="999999999">')).toBeGreaterThan(1e8));
});
