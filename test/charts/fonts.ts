import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createMeasure } from '../../src/charts/measure-text.js';
import { readFont } from '../../src/charts/read-font.js';

const file = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(name)));

const folder = '@expo-google-fonts/noto-sans-sc';

export const fonts = {
  regular: file(`${folder}/400Regular/NotoSansSC_400Regular.ttf`),
  bold: file(`${folder}/700Bold/NotoSansSC_700Bold.ttf`),
};

export const files = { fonts, resvg: file('@resvg/resvg-wasm/index_bg.wasm') };

export const measure = createMeasure(fonts);

export const font = readFont(fonts.regular);
