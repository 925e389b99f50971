import type { Chart, Picture } from '../data.js';
import { createMeasure } from './measure-text.js';
import type { FontFiles, MeasureText } from './measure-text.js';
import { charactersToDraw, findMissingGlyphs } from './missing-glyphs.js';
import { readFont } from './read-font.js';
import { spreadOver } from './spread-over.js';
import { subsetFont, subsetFonts } from './subset-font.js';
import { startThread } from './thread.js';
import { createWorkbench } from './workbench.js';
import type { FontSubset, Workbench } from './workbench.js';

/** The files that rendering needs, read by the caller. */
export interface RenderFiles {
  readonly fonts: FontFiles;
  /** `@resvg/resvg-wasm/index_bg.wasm` */
  readonly resvg: Uint8Array;
}

/** Turns charts into pictures. */
export interface Renderer {
  /** Exact widths, for drawing charts. */
  readonly measure: MeasureText;
  /** SVG with its fonts inside and, if asked for, PNG of 2560×1440; in the order of the charts, always the same bytes. */
  render(charts: readonly Chart[], options: { readonly png: boolean }): Promise<readonly Picture[]>;
  /** Characters of the charts that the font lacks: they are drawn as □. */
  missing(charts: readonly Chart[]): readonly string[];
  /** A TrueType font with the characters of a text, for a page (`data:font/ttf`). */
  font(text: string, weight?: keyof FontFiles): Uint8Array;
  close(): Promise<void>;
}

/** On threads, which load at once while the caller does other work: one draws with Vega, and where PNG is wanted, both make it. */
export function startRenderer(files: RenderFiles, { png }: { readonly png: boolean }): Renderer {
  const shared = { resvg: compile(files.resvg), sample: shareSubset(files.fonts, charactersToDraw([], readFont(files.fonts.regular))) };
  const threads = (png ? [false, true] : [true]).map((draws) => startThread({ ...shared, draws }));
  return rendererOn({ workbench: spreadOver(threads), fonts: files.fonts, close: () => closeAll(threads) });
}

/** On the caller's own thread. */
export function startRendererHere(files: RenderFiles): Renderer {
  const workbench = createWorkbench(compile(files.resvg));
  return rendererOn({ workbench, fonts: files.fonts, close: () => Promise.resolve() });
}

function rendererOn(parts: { readonly workbench: Workbench; readonly fonts: FontFiles; readonly close: () => Promise<void> }): Renderer {
  const { workbench, fonts, close } = parts;
  const font = readFont(fonts.regular);
  return {
    measure: createMeasure(fonts),
    missing: (charts) => findMissingGlyphs(charts, font),
    font: (text, weight = 'regular') => subsetFont(fonts[weight], text),
    render(charts, { png }) {
      const subset = shareSubset(fonts, charactersToDraw(charts, font));
      const picture = async (chart: Chart): Promise<Picture> =>
        workbench.finish({ id: chart.id, svg: await workbench.draw({ chart, subset }), subset, png });
      return Promise.all(charts.map(picture));
    },
    close,
  };
}

/** WebAssembly does not compile from shared memory. */
function compile(bytes: Uint8Array): WebAssembly.Module {
  return new WebAssembly.Module(bytes.buffer instanceof SharedArrayBuffer ? bytes.slice() : bytes);
}

/** In shared memory, so that handing it to a thread costs nothing. */
function shareSubset(fonts: FontFiles, characters: string): FontSubset {
  const { regular, bold } = subsetFonts(fonts, characters);
  return { characters, fonts: { regular: shareBytes(regular), bold: shareBytes(bold) } };
}

function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

async function closeAll(threads: readonly { close(): Promise<void> }[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.close()));
}
