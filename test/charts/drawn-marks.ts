import type { Chart } from '../../src/data.js';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts } from './fonts.js';

export interface DrawnMark {
  readonly tag: string;
  readonly row: string;
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
}

/** The marks of a picture that refer to rows. */
export async function drawnMarks(chart: Chart | null): Promise<readonly DrawnMark[]> {
  if (chart === null) return [];
  const svg = await renderSvg(chart, fonts);
  return [...svg.matchAll(/<(path|line|rect|text)\b[^<>]*data-row="([^"]*)"[^<>]*>/g)].map(([whole, tag = '', row = '']) => {
    const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(whole)?.[1] ?? '';
    return { tag, row, d: attribute('d'), fill: attribute('fill'), stroke: attribute('stroke') };
  });
}
