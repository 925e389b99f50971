import type { Chart, Picture } from '../data.js';
import { drawPng, loadResvg } from './draw-png.js';
import { charactersOf, embedFonts } from './embed-fonts.js';
import { createMeasure } from './measure-text.js';
import type { FontFiles } from './measure-text.js';
import { readFont } from './read-font.js';

/** Both weights with some characters alone. */
export interface FontSubset {
  readonly characters: string;
  readonly fonts: FontFiles;
}

/** The steps from a chart to its picture. Each can be done on any thread. */
export interface Workbench {
  /** Chart → SVG without its fonts. */
  draw(order: { readonly chart: Chart; readonly subset: FontSubset }): Promise<string>;
  /** SVG → SVG with its fonts inside and, if asked for, PNG. */
  finish(order: { readonly id: string; readonly svg: string; readonly subset: FontSubset; readonly png: boolean }): Promise<Picture>;
}

export function createWorkbench(resvg: WebAssembly.Module): Workbench {
  return {
    async draw({ chart, subset }) {
      // Vega is loaded where charts are drawn, and only there.
      const { renderSvg } = await import('./render-svg.js');
      return renderSvg(chart, { measure: createMeasure(subset.fonts), font: readFont(subset.fonts.regular) });
    },
    async finish({ id, svg, subset, png }) {
      assertCovered(id, charactersOf(svg), subset.characters);
      if (png) await loadResvg(resvg);
      return { id, svg: embedFonts(svg, subset.fonts), png: png ? drawPng(svg, subset.fonts) : null };
    },
  };
}

/** A character outside the subset would be a silent gap in the PNG. */
function assertCovered(id: string, used: { readonly regular: string; readonly bold: string }, characters: string): void {
  const held = new Set(characters);
  const lacking = [...used.regular, ...used.bold].filter((character) => !held.has(character));
  if (lacking.length > 0) throw new Error(`Chart ${id}: no glyph for ${lacking.join(' ')}`);
}
