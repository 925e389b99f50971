import type { Chart, Picture } from '../data.js';
import { createMeasure } from './measure-text.js';
import type { FontFiles, MeasureText } from './measure-text.js';
import { charactersToDraw, findMissingGlyphs } from './missing-glyphs.js';
import { readFont } from './read-font.js';
import { startThread } from './thread.js';
import { spreadOver } from './spread-over.js';
import { createWorkbench } from './workbench.js';
import type { FontSubset, RenderFiles, Workbench } from './workbench.js';

/** Draws charts in threads of their own, which load while the caller does other work. */
export interface Renderer {
  /** Exact widths, for drawing charts. */
  readonly measure: MeasureText;
  /** SVG with its fonts inside and, if asked for, PNG of 2560×1440; in the order of the charts, always the same bytes. */
  render(charts: readonly Chart[], options: { readonly png: boolean }): Promise<readonly Picture[]>;
  /** Characters that the font lacks: they are drawn as □. */
  missing(charts: readonly Chart[]): readonly string[];
  /** WOFF with the characters of a text, for a page. */
  font(text: string, weight?: keyof FontFiles): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Two threads: one draws with Vega, the other makes fonts; both make PNG. They begin to load at once. */
export function startRenderer(files: RenderFiles): Renderer {
  const threads = [startThread({ ...files, draws: true }), startThread({ ...files, draws: false })];
  return rendererOn(spreadOver(threads), files, async () => {
    await Promise.all(threads.map((thread) => thread.close()));
  });
}

/** The same, on the caller's own thread. */
export function startRendererHere(files: RenderFiles): Renderer {
  return rendererOn(createWorkbench(files), files, () => Promise.resolve());
}

function rendererOn(workbench: Workbench, files: RenderFiles, close: () => Promise<void>): Renderer {
  const font = readFont(files.fonts.regular);
  return {
    measure: createMeasure(files.fonts),
    missing: (charts) => findMissingGlyphs(charts, font),
    font: (text, weight = 'regular') => workbench.font({ text, weight }),
    async render(charts, { png }) {
      if (charts.length === 0) return [];
      const making = workbench.subset(charactersToDraw(charts, font)).then(share);
      const drawing = charts.map((chart) => workbench.draw(chart));
      return await Promise.all(
        charts.map(async ({ id }, index) => workbench.finish({ id, svg: (await drawing[index]) ?? '', subset: await making, png })),
      );
    },
    close,
  };
}

/** Into shared memory, so that handing it to a thread costs nothing. */
function share(subset: FontSubset): FontSubset {
  return { text: subset.text, fonts: { regular: shareBytes(subset.fonts.regular), bold: shareBytes(subset.fonts.bold) } };
}

function shareBytes(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
