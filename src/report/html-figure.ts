import { theme } from '../charts/theme.js';
import type { Chart } from '../data.js';
import { escapeHtml } from './escape-html.js';

/**
 * A chart in the page. The picture holds its title and caption; they stand below it once more for narrow screens, where the
 * picture is too small to read them. Without a picture they are all there is.
 */
export function figureToHtml({ id, title, caption, alt }: Chart, svg: string | null): string {
  const drawn =
    svg === null
      ? `<p>${escapeHtml(alt)}</p>`
      : `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(title)}">${inlineSvg(id, svg)}</div>`;
  return `<figure class="${svg === null ? 'undrawn' : 'drawn'}"${svg === null ? '' : ` data-chart="${id}"`}>${drawn}<figcaption><b>${escapeHtml(title)}</b> ${escapeHtml(caption)}</figcaption></figure>`;
}

/** The SVG for use inside the page: no font of its own, no id that another chart has too, and no places finer than can be seen. */
export function inlineSvg(chart: string, svg: string): string {
  return svg
    .replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?/, '')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/<[a-zA-Z][^<>]*>/g, (tag) => roundPlaces(ownIds(chart, withoutNoise(tag))))
    .replace(/^<svg/, `<svg font-family="${theme.font}"`);
}

/** What the whole picture says once, and what a screen reader would read out at every group of marks ("rect mark container"). */
function withoutNoise(tag: string): string {
  const drawn = tag.replace(new RegExp(` (?:opacity="1"|font-family="${theme.font}")`, 'g'), '');
  return drawn.startsWith('<g ') ? drawn.replace(/ (?:role|aria-label|aria-roledescription)="[^"]*"/g, '') : drawn;
}

/** A hundredth of a pixel is enough; Vega writes up to fifteen digits. */
function roundPlaces(tag: string): string {
  return tag.replace(
    /(\s(?:d|transform|x|y|x2|y2|width|height|stroke-width)=")([^"]*)/g,
    (_, name: string, places: string) =>
      `${name}${places.replace(/-?\d*\.(?:\d+e-?\d+|\d{3,})/g, (number) => String(Math.round(Number(number) * 100) / 100))}`,
  );
}

function ownIds(chart: string, tag: string): string {
  const own = (id: string): string => `${chart}--${id}`;
  return tag
    .replace(/(\s)id="([^"]*)"/g, (_, space: string, id: string) => `${space}id="${own(id)}"`)
    .replace(/url\((["']?)#([^)"']*)\1\)/g, (_, quote: string, id: string) => `url(${quote}#${own(id)}${quote})`)
    .replace(/((?:xlink:)?href)="#([^"]*)"/g, (_, attribute: string, id: string) => `${attribute}="#${own(id)}"`)
    .replace(
      /(aria-(?:labelledby|describedby))="([^"]*)"/g,
      (_, attribute: string, ids: string) => `${attribute}="${ids.split(/\s+/).map(own).join(' ')}"`,
    );
}
