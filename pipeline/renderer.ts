import { type Renderer, startRenderer as startThreads } from '../src/charts/render-charts.js';
import { dependencyFile } from '../src/files/package-file.js';
import { readShared } from '../src/files/read-source.js';

export type { Renderer };

const FONTS = '@expo-google-fonts/noto-sans-sc';

/** Hands the fonts and the PNG engine to the threads that draw; they begin to load at once. */
export function startRenderer(): Renderer {
  return startThreads({
    fonts: {
      regular: readShared(dependencyFile(`${FONTS}/400Regular/NotoSansSC_400Regular.ttf`)),
      bold: readShared(dependencyFile(`${FONTS}/700Bold/NotoSansSC_700Bold.ttf`)),
    },
    resvg: readShared(dependencyFile('@resvg/resvg-wasm/index_bg.wasm')),
  });
}
