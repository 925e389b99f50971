import { renderAsync } from '@resvg/resvg-js';
import { theme } from '../charts/theme.js';
import type { FontPaths } from './draw-order.js';

export interface DrawPngOrder {
  readonly svg: string;
  /** Pixels of the PNG; its height follows. */
  readonly width: number;
  readonly fonts: FontPaths;
}

/** SVG of this program → PNG. `fonts` must hold every character: resvg draws nothing for a missing one. */
export async function drawPng({ svg, width, fonts }: DrawPngOrder): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [fonts.regular, fonts.bold], defaultFontFamily: theme.font },
  });
  return image.asPng();
}
