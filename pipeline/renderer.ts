import { type Renderer, startRenderer as startThreads } from '../src/charts/render-charts.js';
import { dependencyFile } from '../src/files/package-file.js';
import { readBytes } from '../src/files/read-source.js';

export type { Renderer };

const FONTS = '@expo-google-fonts/noto-sans-sc';

/** Hands the fonts and the PNG engine to the threads that draw; they begin to load at once. */
export function startRenderer(wanted: { readonly png: boolean }): Renderer {
  const files = {
    fonts: {
      regular: readBytes(dependencyFile(`${FONTS}/400Regular/NotoSansSC_400Regular.ttf`)),
      bold: readBytes(dependencyFile(`${FONTS}/700Bold/NotoSansSC_700Bold.ttf`)),
    },
    resvg: readBytes(dependencyFile('@resvg/resvg-wasm/index_bg.wasm')),
  };
  return startThreads(files, wanted);
}
