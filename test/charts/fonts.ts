import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type TemporaryFolder, temporaryFolder } from '../../src/files/temporary-folder.js';
import { createMeasure } from '../../src/fonts/measure-text.js';
import { readFont } from '../../src/fonts/read-font.js';
import type { RenderMeans } from '../../src/rendering/render-charts.js';

const file = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(name)));

const folder = '@expo-google-fonts/noto-sans-sc';

export const fonts = {
  regular: file(`${folder}/400Regular/NotoSansSC_400Regular.ttf`),
  bold: file(`${folder}/700Bold/NotoSansSC_700Bold.ttf`),
};

const made: TemporaryFolder[] = [];
process.on('exit', () => {
  for (const folder of made) folder.remove();
});

/** What a renderer needs; its fonts lie in a temporary folder of the system. */
export const means: RenderMeans = {
  fonts,
  keep: (subset) => {
    const folder = temporaryFolder();
    made.push(folder);
    return { regular: folder.write('regular.ttf', subset.regular), bold: folder.write('bold.ttf', subset.bold) };
  },
};

export const measure = createMeasure(fonts);

export const font = readFont(fonts.regular);
