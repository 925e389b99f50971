import * as vega from 'vega';
import { compile } from 'vega-lite';
import { theme } from '../charts/theme.js';
import type { Chart } from '../data.js';
import type { FontFiles, MeasureText } from '../fonts/measure-text.js';
import { createMeasure } from '../fonts/measure-text.js';
import { replaceMissingGlyphs } from '../fonts/missing-glyphs.js';
import { readFont } from '../fonts/read-font.js';
import { isReference } from '../tables/reference.js';
import { escapeXml } from './escape-xml.js';

/**
 * Chart → SVG of 1280×720, or of the drawing's own size, without fonts. A warning of Vega-Lite or Vega is an error: each is known to stand over a
 * wrong picture.
 */
export async function renderSvg(chart: Chart, fonts: FontFiles): Promise<string> {
  measureExactly(createMeasure(fonts));
  const spec = replaceMissingGlyphs(chart.spec, readFont(fonts.regular));
  const compiled = compile(spec as unknown as Parameters<typeof compile>[0], { logger: strictLogger(chart.id) }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger: strictLogger(chart.id) });
  const drawn = await view.toSVG();
  view.finalize();
  return onCanvas(drawn, chart);
}

/** Vega guesses widths without a canvas, at 0.8 em a character: labels would be cut and overlap. */
function measureExactly(measure: MeasureText): void {
  const metrics = (vega as unknown as { textMetrics: { width: (item: TextItem, text: unknown) => number } }).textMetrics;
  metrics.width = (item, text) => {
    const bold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600;
    const width = measure(String(text ?? '').trim(), item.fontSize ?? theme.size.label, bold ? 'bold' : 'normal');
    return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width;
  };
}

interface TextItem {
  readonly fontWeight?: string | number;
  readonly fontSize?: number;
  readonly limit?: number;
}

/** Vega-Lite says it of every layered view that is faceted with scales of its own, and draws it right. */
const HARMLESS = 'Detected faceted independent scales';

function strictLogger(id: string): vega.LoggerInterface {
  const refuse = (...messages: readonly unknown[]): vega.LoggerInterface => {
    if (String(messages[0]).startsWith(HARMLESS)) return logger;
    throw new Error(`Chart ${id}: ${messages.join(' ')}`);
  };
  const ignore = (): vega.LoggerInterface => logger;
  const logger: vega.LoggerInterface = {
    level: ignore,
    error: refuse,
    warn: refuse,
    info: ignore,
    debug: ignore,
  } as unknown as vega.LoggerInterface;
  return logger;
}

/** What Vega's types leave out. */
const { SVGStringRenderer, renderModule } = vega as unknown as {
  readonly SVGStringRenderer: new () => { attr(scene: unknown, item: Item, attrs: unknown, tag: string | null): object };
  readonly renderModule: (name: string, definition?: object) => object;
};

interface Item {
  readonly datum?: { readonly row?: unknown; readonly source?: unknown };
}

/** Writes the reference of a mark that has one on it (`data-row`), so that what is drawn can be followed to its rows. */
class ReferringRenderer extends SVGStringRenderer {
  override attr(scene: unknown, item: Item, attrs: unknown, tag: string | null): object {
    const row = tag === null ? undefined : (item.datum?.source ?? item.datum?.row);
    return { ...super.attr(scene, item, attrs, tag), ...(isReference(row) ? { 'data-row': row } : {}) };
  }
}

renderModule('svg', { ...renderModule('svg'), headless: ReferringRenderer });

/** Puts the drawing on its canvas; one that is too large is scaled, never cut. Title and alt text go inside. */
function onCanvas(svg: string, chart: Chart): string {
  const opening = /<svg[^>]*?width="([\d.]+)"[^>]*?height="([\d.]+)"[^>]*>/.exec(svg);
  if (opening === null) throw new Error(`Chart ${chart.id}: Vega drew no SVG`);
  const { width, height } = canvasOf(chart);
  const scale = Math.max(1, Number(opening[1]) / width, Number(opening[2]) / height);
  const box = `0 0 ${width * scale} ${height * scale}`;
  const root =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" role="img" ` +
    `aria-labelledby="${chart.id}-title ${chart.id}-desc">`;
  const names = `<title id="${chart.id}-title">${escapeXml(chart.title)}</title><desc id="${chart.id}-desc">${escapeXml(chart.alt)}</desc>`;
  const drawing = svg.slice(opening.index + opening[0].length);
  const [background = '', fill = theme.colour.paper] =
    /^<rect width="[\d.]+" height="[\d.]+" fill="([^"]*)"\/?>(?:<\/rect>)?/.exec(drawing) ?? [];
  const paper = `<rect width="${width * scale}" height="${height * scale}" fill="${fill}"/>`;
  const body = drawing.slice(background.length);
  return `${root}${names}${paper}${ownIds(body, chart.id)}`;
}

/** A drawing that fills its canvas says its size, and cells in a canvas of their own size say that. */
function canvasOf({ spec }: Chart): { readonly width: number; readonly height: number } {
  const { width, height, usermeta } = spec as { readonly width?: unknown; readonly height?: unknown } & Pick<Chart['spec'], 'usermeta'>;
  if (spec.autosize && typeof width === 'number' && typeof height === 'number') return { width, height };
  return ((usermeta ?? {}) as Partial<Pick<typeof theme, 'canvas'>>).canvas ?? theme.canvas;
}

/** Vega numbers its clip paths through the life of the process, and another chart on the same page has the same ones. */
function ownIds(svg: string, id: string): string {
  const known = new Map<string, string>();
  return svg.replace(/(id="|url\(#)((?:clip|gradient)[^")]*)/g, (_, before: string, name: string) => {
    if (!known.has(name)) known.set(name, `${id}-clip-${known.size + 1}`);
    return `${before}${known.get(name)}`;
  });
}
