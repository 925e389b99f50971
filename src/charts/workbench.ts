import type { Chart, Picture } from '../data.js';
import { drawPng, loadResvg } from './draw-png.js';
import { charactersOf, embedFonts } from './embed-fonts.js';
import { createMeasure } from './measure-text.js';
import type { FontFiles } from './measure-text.js';
import { readFont } from './read-font.js';
import { subsetFonts, webFont } from './subset-fonts.js';

/** The files that rendering needs, read by the caller. They may lie in shared memory. */
export interface RenderFiles {
  readonly fonts: FontFiles;
  /** `@resvg/resvg-wasm/index_bg.wasm` */
  readonly resvg: Uint8Array;
}

/** Both weights with some characters alone. */
export interface FontSubset {
  readonly text: string;
  readonly fonts: FontFiles;
}

/** The steps from a chart to its picture, each of which can be done on any thread that has loaded what it needs. */
export interface Workbench {
  draw(chart: Chart): Promise<string>;
  subset(text: string): Promise<FontSubset>;
  finish(order: { readonly id: string; readonly svg: string; readonly subset: FontSubset; readonly png: boolean }): Promise<Picture>;
  font(order: { readonly text: string; readonly weight: keyof FontFiles }): Promise<Uint8Array>;
}

export function createWorkbench({ fonts, resvg }: RenderFiles): Workbench {
  const type = { measure: createMeasure(fonts), font: readFont(fonts.regular) };
  return {
    // Vega is loaded where charts are drawn, and only there.
    draw: async (chart) => (await import('./render-svg.js')).renderSvg(chart, type),
    subset: async (text) => ({ text, fonts: await subsetFonts(fonts, text) }),
    async finish({ id, svg, subset, png }) {
      assertCovered(id, charactersOf(svg), subset.text);
      if (png) await loadResvg(resvg);
      return { id, svg: await embedFonts(svg, subset.fonts), png: png ? drawPng(svg, subset.fonts) : null };
    },
    font: ({ text, weight }) => webFont(fonts[weight], text),
  };
}

/** A character outside the subset would be a silent gap in the PNG. */
function assertCovered(id: string, used: { readonly regular: string; readonly bold: string }, text: string): void {
  const held = new Set(text);
  const lacking = [...used.regular, ...used.bold].filter((character) => !held.has(character));
  if (lacking.length > 0) throw new Error(`Chart ${id}: no glyph for ${lacking.join(' ')}`);
}
