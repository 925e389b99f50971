import { expect } from 'vitest';
import { theme } from '../../src/charts/theme.js';
import type { Chart } from '../../src/data.js';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts, measure } from './fonts.js';
import { overlaps, textsOf } from './svg-texts.js';

/** Draws a chart and asserts that its texts are inside, large enough, apart from each other, and in the font. A warning of Vega or Vega-Lite fails too. */
export async function expectLegible(chart: Chart): Promise<void> {
  const svg = await renderSvg(chart, fonts);
  expect(svg, chart.id).toContain('viewBox="0 0 1280 720"');
  const texts = textsOf(svg, measure);
  expect(texts.length, chart.id).toBeGreaterThan(5);
  expect(
    texts.filter(({ left, right, top, bottom }) => left < 20 || right > 1262 || top < 10 || bottom > 710),
    chart.id,
  ).toEqual([]);
  expect(
    texts.filter((text) => text.size < theme.size.least),
    chart.id,
  ).toEqual([]);
  expect(overlaps(texts), chart.id).toEqual([]);
  // Drawn for what the font lacks.
  expect(
    texts.filter(({ text }) => text.includes('□')),
    chart.id,
  ).toEqual([]);
}
