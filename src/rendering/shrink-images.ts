import type { Sheet, SheetMark } from '../data.js';

type ImageMark = Extract<SheetMark, { kind: 'image' }>;

/** An image as an SVG of its own, and the pixels to draw it in → PNG. */
type Draw = (image: { readonly svg: string; readonly width: number }) => Promise<Uint8Array>;

/** A picture of more bytes is drawn anew; every sheet carries it. */
const LARGE = 60_000;
/** For screens of twice the density. */
const DENSITY = 2;

/** The sheets with images as large as they are shown: a logo for print would else be megabytes in each of them. */
export async function shrinkImages(sheets: readonly Sheet[], draw: Draw): Promise<readonly Sheet[]> {
  const images = sheets.flatMap(({ marks }) => marks.filter(isLarge));
  const small = new Map<Uint8Array, Uint8Array>();
  for (const { bytes } of images) {
    if (small.has(bytes)) continue;
    const shown = images.filter((image) => image.bytes === bytes).reduce((a, b) => (b.width > a.width ? b : a));
    small.set(bytes, await draw({ svg: imageToSvg(shown), width: Math.ceil(DENSITY * shown.width) }));
  }
  const shrunk = (mark: SheetMark): SheetMark =>
    isLarge(mark) ? { ...mark, type: 'png', bytes: small.get(mark.bytes) ?? mark.bytes } : mark;
  return sheets.map((sheet) => ({ ...sheet, marks: sheet.marks.map(shrunk) }));
}

const isLarge = (mark: SheetMark): mark is ImageMark => mark.kind === 'image' && mark.bytes.length > LARGE;

function imageToSvg({ width, height, type, bytes }: ImageMark): string {
  const data = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${data}"/></svg>`;
}
