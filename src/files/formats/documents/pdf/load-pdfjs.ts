/** Classes of a browser that pdf.js wants when it is loaded, and needs only to draw pages. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * pdf.js for reading text. It takes its drawing classes from an optional native package and fails to load without it, or leaves
 * them in the global scope of the charts: empty ones stand in while it loads, and are gone afterwards.
 */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}
