import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { figureRoom, POINT, TEXT_WIDTH } from '../../../src/report/word/page.js';
import { fonts, measure } from '../../charts/fonts.js';
import { sampleTables } from '../../charts/sample-tables.js';
import { overlaps, textsOf } from '../../charts/svg-texts.js';

describe('a chart in a Word document', () => {
  it.each([
    { speakers: 2, sections: 1 },
    { speakers: 6, sections: 3 },
    { speakers: 12, sections: 6 },
  ])('of $speakers people is inside its frame, and no text is on another', async (size) => {
    for (const language of ['zh', 'en'] as const) {
      for (const chart of drawCharts(sampleTables(size), { language, version: '0.0.0', measure, room: figureRoom })) {
        const svg = await renderSvg(chart, fonts);
        const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
        const texts = textsOf(svg, measure);
        const named = `${chart.id} ${language}`;
        expect(
          texts.filter(({ left, right, top, bottom }) => left < -2 || right > width + 2 || top < -2 || bottom > height + 2),
          named,
        ).toEqual([]);
        expect(overlaps(texts), named).toEqual([]);
        const letters = texts.map(({ size }) => (size * TEXT_WIDTH) / POINT / width);
        // A drawing that is larger than its frame is scaled: cells of twelve people with English labels by a quarter.
        expect(Math.min(...letters), named).toBeGreaterThan(width === figureRoom.width ? 8.4 : 6.5);
      }
    }
  });
});
