import { renderAsync } from '@resvg/resvg-js';
import { theme } from '../charts/theme.js';
import type { FontPaths } from './draw-order.js';

export interface DrawPngOrder {
  readonly svg: string;
  readonly fonts: FontPaths;
}

/**
 * SVG of this program → PNG of 2560×1440. `fonts` must hold every character: resvg draws
 * nothing for a missing one.
 */
export async function drawPng({ svg, fonts }: DrawPngOrder): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: theme.canvas.width * theme.canvas.zoom },
    font: { loadSystemFonts: false, fontFiles: [fonts.regular, fonts.bold], defaultFontFamily: theme.font },
  });
  return image.asPng();
}
