const MB = 1 << 20;

/** Bounds on hostile input. A recording of a whole day is about 2 MB of text: nobody meets them by accident. */
export const limits = {
  /** A string of JavaScript ends at 512 MB. */
  fileBytes: 512 * MB,
  /** Of one discussion, some 280 hours: its tables and charts take 1.4 GB of memory and 40 seconds to two minutes. */
  characters: 5_000_000,
  /** All parts of a docx or xlsx together. */
  unpackedBytes: 256 * MB,
  zipEntries: 10_000,
  /** Tags in all parts: each becomes an object in memory (about 1 kB in a docx). A book of a thousand pages has half a million. */
  documentTags: 1_000_000,
  sheetTags: 10_000_000,
  /** Cells of a sheet, empty ones in between included: one cell in the last corner spans 17 thousand million. */
  cells: 20_000_000,
  htmlCharacters: 32 * MB,
  htmlElements: 100_000,
  /** Elements within elements; pages that people read have fewer than 60. */
  htmlDepth: 100,
  pdfPages: 5_000,
  pdfCharacters: 50_000_000,
} as const;
