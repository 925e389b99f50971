import subsetFont from 'subset-font';
import type { FontFiles } from './measure-text.js';

/**
 * No kerning, no ligatures and no alternate forms, so that text is as wide as the sum of its advances, wherever it is drawn.
 */
const plain = {
  keepFeatures: [],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'],
} as const;

/** Both weights with the characters of the text alone: what pictures are drawn with. */
export async function subsetFonts(files: FontFiles, text: string): Promise<FontFiles> {
  const subset = (font: Uint8Array): Promise<Uint8Array> => subsetFont(asBuffer(font), text, { ...plain, targetFormat: 'sfnt' });
  return { regular: await subset(files.regular), bold: await subset(files.bold) };
}

/** WOFF for a browser. WOFF2 would be a fifth smaller and take twelve times as long. */
export function webFont(font: Uint8Array, text: string): Promise<Uint8Array> {
  return subsetFont(asBuffer(font), text, { ...plain, targetFormat: 'woff' });
}

/** A view, not a copy: a font is 10 MB. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}
