import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FontFiles } from './measure-text.js';
import { theme } from './theme.js';

let ready: Promise<void> | undefined;

/** Sets up the rasteriser, once a thread. */
export function loadResvg(compiled: WebAssembly.Module): Promise<void> {
  ready ??= initWasm(compiled);
  return ready;
}

/** SVG of this program → PNG of 2560×1440. `fonts` must hold every character: resvg draws nothing for a missing one. */
export function drawPng(svg: string, fonts: FontFiles): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: theme.canvas.width * theme.canvas.zoom },
    font: { fontBuffers: [fonts.regular, fonts.bold], defaultFontFamily: theme.font },
  });
  // Its memory is outside JavaScript's and never collected: what is made must be freed.
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
