import type { Chart, Picture, Sheet } from '../data.js';
import type { FontFiles, MeasureText } from '../fonts/measure-text.js';
import { createMeasure } from '../fonts/measure-text.js';
import { charactersToDraw, findMissingGlyphs } from '../fonts/missing-glyphs.js';
import { readFont } from '../fonts/read-font.js';
import { subsetFont, subsetFonts } from '../fonts/subset-font.js';
import { WorkerClient } from '../workers/worker-client.js';
import { workerThread } from '../workers/worker-thread.js';
import type { DrawOrder, FontPaths, FontSubset } from './draw-order.js';
import type { DrawPngOrder } from './draw-png.js';
import { sheetToSvg, textsOfSheet } from './draw-sheet.js';
import { charactersOf, embedFonts } from './embed-fonts.js';
import { rememberDrawings } from './remember-drawings.js';
import { shrinkImages } from './shrink-images.js';

/** What rendering needs of the world. */
export interface RenderMeans {
  readonly fonts: FontFiles;
  /** Puts fonts where the rasteriser, which reads files only, can read them. */
  readonly keep: (fonts: FontFiles) => FontPaths;
}

export interface RenderOptions {
  /** Pixels of its width; null where there is to be none. */
  readonly png: number | null;
  /** Whether the SVG holds its fonts: a page or a document has its own. */
  readonly fonts: boolean;
  /** One more is made. */
  readonly onPicture?: () => void;
}

/** Turns charts and sheets into pictures. */
export interface Renderer {
  /** Exact widths, for drawing charts. */
  readonly measure: MeasureText;
  /** Begins to load what draws charts, while the caller does other work. */
  readonly load: () => void;
  /** SVG and, if requested, PNG; in the order of the charts, always the same bytes. */
  readonly render: (charts: readonly Chart[], options: RenderOptions) => Promise<readonly Picture[]>;
  /** The same of sheets, with PNG of those for which `png` says so. */
  readonly renderSheets: (sheets: readonly Sheet[], png: (sheet: Sheet) => boolean) => Promise<readonly Picture[]>;
  /** Characters of the charts that the font lacks: they are drawn as □. */
  readonly missing: (charts: readonly Chart[]) => readonly string[];
  readonly missingInSheets: (sheets: readonly Sheet[]) => readonly string[];
  /** A TrueType font with the characters of a text, for a page (`data:font/ttf`). */
  readonly font: (text: string, weight?: keyof FontFiles) => Uint8Array;
  readonly close: () => Promise<void>;
}

/** Chart → SVG without its fonts. */
type DrawSvg = (order: DrawOrder) => Promise<string>;
/** Such an SVG → PNG. */
type DrawPng = (order: DrawPngOrder) => Promise<Uint8Array>;

/** On two threads, each started with the first order: one draws charts, one makes PNG. */
export function startRenderer(means: RenderMeans): Renderer {
  const drawer = lazily(() => {
    const sample = subsetOf(means.fonts, charactersToDraw([], readFont(means.fonts.regular)));
    const options = { workerData: sample, resourceLimits: { maxYoungGenerationSizeMb: 8 } };
    return new WorkerClient<DrawOrder, string>(
      { zh: '绘图线程', en: 'The thread that draws charts' },
      workerThread(new URL('./render-thread.js', import.meta.url), options),
    );
  });
  const rasteriser = lazily(
    () =>
      new WorkerClient<DrawPngOrder, Uint8Array>(
        { zh: '生成 PNG 的线程', en: 'The thread that makes PNG' },
        workerThread(new URL('./png-thread.js', import.meta.url)),
      ),
  );
  return rendererWith({
    ...means,
    draw: rememberDrawings((order) => drawer.get().ask(order)),
    drawPng: (order) => rasteriser.get().ask(order),
    load: () => void drawer.get(),
    close: async () => {
      await Promise.all([drawer.made()?.close(), rasteriser.made()?.close()]);
    },
  });
}

/** Made when it is first asked for. */
function lazily<Value>(make: () => Value): { readonly get: () => Value; readonly made: () => Value | null } {
  let value: Value | null = null;
  return {
    get: () => {
      value ??= make();
      return value;
    },
    made: () => value,
  };
}

/** On the caller's own thread. */
export function startRendererHere(means: RenderMeans): Renderer {
  const draw: DrawSvg = async (order) => (await import('./render-svg.js')).renderSvg(order.chart, order.subset.fonts);
  const drawPng: DrawPng = async (order) => (await import('./draw-png.js')).drawPng(order);
  return rendererWith({ ...means, draw, drawPng, load: () => undefined, close: () => Promise.resolve() });
}

interface Parts extends RenderMeans {
  readonly draw: DrawSvg;
  readonly drawPng: DrawPng;
  readonly load: () => void;
  readonly close: () => Promise<void>;
}

function rendererWith({ fonts, keep, draw, drawPng, load, close }: Parts): Renderer {
  const font = readFont(fonts.regular);
  return {
    measure: createMeasure(fonts),
    load,
    missing: (charts) => findMissingGlyphs(specsOf(charts), font),
    missingInSheets: (sheets) => findMissingGlyphs(sheets.flatMap(textsOfSheet), font),
    font: (text, weight = 'regular') => subsetFont(fonts[weight], text),
    render: async (charts, { png, fonts: embeds, onPicture }) => {
      const subset = subsetOf(fonts, charactersToDraw(specsOf(charts), font));
      const paths = png !== null && charts.length > 0 ? keep(subset.fonts) : null;
      const picture = async (chart: Chart): Promise<Picture> => {
        const svg = await draw({ chart, subset });
        assertCovered(chart.id, charactersOf(svg), subset.characters);
        const made = {
          id: chart.id,
          svg: embeds ? embedFonts(svg, subset.fonts) : svg,
          png: paths && png !== null ? await drawPng({ svg, width: png, fonts: paths }) : null,
        };
        onPicture?.();
        return made;
      };
      return Promise.all(charts.map(picture));
    },
    renderSheets: async (sheets, png) => {
      if (sheets.length === 0) return [];
      const subset = subsetOf(fonts, charactersToDraw(sheets.flatMap(textsOfSheet), font));
      const paths = keep(subset.fonts);
      const picture = async (sheet: Sheet): Promise<Picture> => {
        const svg = sheetToSvg(sheet, font);
        assertCovered(sheet.id, charactersOf(svg), subset.characters);
        return {
          id: sheet.id,
          svg: embedFonts(svg, subset.fonts),
          png: png(sheet) ? await drawPng({ svg, width: sheet.width, fonts: paths }) : null,
        };
      };
      const shrunk = await shrinkImages(sheets, (image) => drawPng({ ...image, fonts: paths }));
      return Promise.all(shrunk.map(picture));
    },
    close,
  };
}

const specsOf = (charts: readonly Chart[]): readonly Chart['spec'][] => charts.map(({ spec }) => spec);

/** In shared memory, so that handing it to a thread costs nothing. */
function subsetOf(fonts: FontFiles, characters: string): FontSubset {
  const { regular, bold } = subsetFonts(fonts, characters);
  return { characters, fonts: { regular: shareBytes(regular), bold: shareBytes(bold) } };
}

function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}

/** A character outside the subset would be a silent gap in the PNG. */
function assertCovered(id: string, used: { readonly regular: string; readonly bold: string }, characters: string): void {
  const held = new Set(characters);
  const lacking = [...used.regular, ...used.bold].filter((character) => !held.has(character));
  if (lacking.length > 0) throw new Error(`Picture ${id}: no glyph for ${lacking.join(' ')}`);
}
