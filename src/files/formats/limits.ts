const MB = 1 << 20;

/** Bounds on hostile input. A recording of a whole day is about 2 MB of text: nobody meets them by accident. */
export const limits = {
  /** A string of JavaScript ends at 512 MB. */
  fileBytes: 512 * MB,
  /** All parts of a docx or xlsx together. */
  unpackedBytes: 256 * MB,
  zipEntries: 10_000,
  /** Tags in the parts of a docx or xlsx: each becomes an object in memory. A book of a thousand pages has about half a million. */
  tags: 2_000_000,
  /** Cells of a sheet, empty ones in between included: one cell in the last corner spans 17 thousand million. */
  cells: 20_000_000,
  htmlCharacters: 32 * MB,
  htmlElements: 200_000,
  pdfPages: 5_000,
  pdfCharacters: 50_000_000,
} as const;
