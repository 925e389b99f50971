import { theme } from '../charts/theme.js';
import type { Sheet, SheetMark } from '../data.js';
import { replaceMissingGlyphs } from '../fonts/missing-glyphs.js';
import type { Font } from '../fonts/read-font.js';
import { escapeXml } from './escape-xml.js';

/** Sheet → SVG without fonts; what the font lacks is drawn as □. */
export function sheetToSvg({ id, title, alt, width, height, paper, marks }: Sheet, font: Font): string {
  const names = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" ` +
      `font-family="${theme.font}" aria-labelledby="${id}-title ${id}-desc">${names}`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...marks.map((mark) => markToSvg(mark, font)),
    '</svg>\n',
  ].join('\n');
}

/** What is drawn as text. */
export const textsOfSheet = ({ marks }: Sheet): readonly string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

function markToSvg(mark: SheetMark, font: Font): string {
  const at = (value: number): number => Math.round(value * 100) / 100;
  switch (mark.kind) {
    case 'box':
      return `<rect x="${at(mark.x)}" y="${at(mark.y)}" width="${at(mark.width)}" height="${at(mark.height)}" fill="${mark.fill}"/>`;
    case 'text': {
      const { x, y, text, size, weight, fill, anchor } = mark;
      const attributes = `transform="translate(${at(x)},${at(y)})" font-size="${size}px" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"`;
      return `<text ${attributes}>${escapeXml(replaceMissingGlyphs(text, font))}</text>`;
    }
    case 'image': {
      const data = `data:image/${mark.type};base64,${Buffer.from(mark.bytes).toString('base64')}`;
      return `<image x="${at(mark.x)}" y="${at(mark.y)}" width="${at(mark.width)}" height="${at(mark.height)}" href="${data}"/>`;
    }
  }
}
