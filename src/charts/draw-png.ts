import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FontFiles } from './measure-text.js';
import { theme } from './theme.js';

let ready: Promise<void> | undefined;

/** Loads the rasteriser once a thread. `wasm`: the bytes of `@resvg/resvg-wasm/index_bg.wasm`. */
export function loadResvg(wasm: Uint8Array): Promise<void> {
  // WebAssembly does not compile from shared memory.
  ready ??= initWasm(new Uint8Array(wasm));
  return ready;
}

/** SVG of this program → PNG of 2560×1440. `fonts` must hold every character: resvg draws nothing for a missing one. */
export function drawPng(svg: string, fonts: FontFiles): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: theme.canvas.width * theme.canvas.zoom },
    font: { fontBuffers: [ownMemory(fonts.regular), ownMemory(fonts.bold)], defaultFontFamily: theme.font },
  });
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

function ownMemory(bytes: Uint8Array): Uint8Array {
  return bytes.buffer instanceof SharedArrayBuffer ? new Uint8Array(bytes) : bytes;
}
