import { theme } from '../../charts/theme.js';
import type { Chart } from '../../data.js';
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

/**
 * The SVG for use inside a document: no font of its own, no id that another chart has too, nothing that is not seen, and no coordinates finer
 * than can be. */
export function inlineSvg(chart: string, svg: string, font: string = theme.font): string {
  return svg
    .replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?/, '')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(UNSEEN, '')
    .replace(/<[a-zA-Z][^<>]*>/g, (tag) => roundDecimals(ownIds(chart, withoutNoise(tag))))
    .replace(INNERMOST, (_, group: string, marks: string) => sayOnce(group, marks))
    .replace(/^<svg/, `<svg font-family="${font}"`);
}

/** Vega draws a frame before and after every group, most of them without a colour. */
const UNSEEN = /<path class="(?:background|foreground)"(?:(?! (?:fill|stroke)=)[^<>])*\/>/g;

/** A group of marks, without groups of its own. */
const INNERMOST = /<g([^<>]*)>((?:(?!<\/?g[\s>])[\s\S])*)<\/g>/g;

/** What marks inherit from their group. The weight of letters stays with them: by it the page knows which it needs in bold. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'font-size', 'text-anchor', 'pointer-events'];

/** An attribute that is the same in all marks of a group moves to the group. */
function sayOnce(group: string, marks: string): string {
  const tags = marks.match(/<(?:path|line|rect|text)\b[^<>]*>/g) ?? [];
  const [first = ''] = tags;
  if (tags.length < 2) return `<g${group}>${marks}</g>`;
  const shared = INHERITED.flatMap((name) => {
    const value = new RegExp(` ${name}="[^"]*"`).exec(first)?.[0];
    return value !== undefined && tags.every((tag) => tag.includes(value)) && !group.includes(` ${name}=`) ? [value] : [];
  });
  const short = marks.replace(/<(?:path|line|rect|text)\b[^<>]*>/g, (tag) => shared.reduce((rest, said) => rest.replace(said, ''), tag));
  return `<g${group}${shared.join('')}>${short}</g>`;
}

/** What the whole picture says once, and what a screen reader would read out at every group of marks ("rect mark container"). */
function withoutNoise(tag: string): string {
  const drawn = tag.replace(
    new RegExp(` (?:opacity="1"|data-row="[^"]*"|stroke-dasharray="1,0"|class="[^"]*"|font-family="${theme.font}")`, 'g'),
    '',
  );
  return drawn.startsWith('<g ') ? drawn.replace(/ (?:role|aria-label|aria-roledescription)="[^"]*"/g, '') : drawn;
}

/** A hundredth of a pixel is enough; Vega writes up to fifteen digits. */
function roundDecimals(tag: string): string {
  return tag.replace(
    /(\s(?:d|transform|x|y|x2|y2|width|height|stroke-width)=")([^"]*)/g,
    (_, name: string, numbers: string) =>
      `${name}${numbers.replace(/-?\d*\.(?:\d+e-?\d+|\d{3,})/g, (number) => String(Math.round(Number(number) * 100) / 100))}`,
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
