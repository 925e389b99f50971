import { dependencyFile } from '../../src/files/package-file.js';
import { readBytes } from '../../src/files/read-bytes.js';
import { temporaryFolder } from '../../src/files/temporary-folder.js';
import type { FontFiles } from '../../src/fonts/measure-text.js';
import { type Renderer, startRenderer as startDrawing } from '../../src/rendering/render-charts.js';

export type { Renderer };

const FONTS = '@expo-google-fonts/noto-sans-sc';

/** Hands fonts and a place on disk to the renderer. */
export function startRenderer(): Renderer {
  const folder = temporaryFolder();
  let kept = 0;
  const means = {
    fonts: {
      regular: readBytes(dependencyFile(`${FONTS}/400Regular/NotoSansSC_400Regular.ttf`)),
      bold: readBytes(dependencyFile(`${FONTS}/700Bold/NotoSansSC_700Bold.ttf`)),
    },
    keep: ({ regular, bold }: FontFiles) => {
      kept++;
      return { regular: folder.write(`${kept}-regular.ttf`, regular), bold: folder.write(`${kept}-bold.ttf`, bold) };
    },
  };
  const renderer = startDrawing(means);
  return {
    ...renderer,
    close: async () => {
      await renderer.close();
      folder.remove();
    },
  };
}
