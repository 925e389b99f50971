import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/charts.js';
import { renderSvg } from '../../src/charts/render-svg.js';
import type { Tables } from '../../src/data.js';
import { chartEvidence } from '../../src/report/chart-evidence.js';
import { tagMarks } from '../../src/report/chart-marks.js';
import { openingLayers } from '../../src/report/html-data.js';
import { fonts, measure } from '../charts/fonts.js';
import { sampleTables } from '../charts/sample-tables.js';

describe('tagMarks', () => {
  it('numbers the marks of a layer in the order in which they are drawn, and no others', () => {
    const svg =
      '<g class="mark-rect role-mark layer_1_marks" role="x"><path d="M0"/><path d="M1"/></g><g class="mark-rect role-mark layer_11_marks"><path d="M2"/></g>';
    expect(tagMarks(svg, [{ name: 'layer_1_marks', ids: [7, null] }])).toBe(svg.replace('<path d="M0"', '<path data-e="7" d="M0"'));
  });

  it('leaves a layer alone of which another number of marks is drawn', () => {
    const svg = '<g class="mark-rect role-mark layer_1_marks"><path/><path/></g>';
    expect(tagMarks(svg, [{ name: 'layer_1_marks', ids: [7] }])).toBe(svg);
  });
});

describe('the marks of every form of every chart of the page', () => {
  it.each([
    [2, 1],
    [5, 3],
    [12, 12],
    [30, 40],
  ])('are found in its picture: %d speakers, %d sections', async (speakers, sections) => {
    const tables = withSentences(sampleTables({ speakers, sections }));
    const opens = chartEvidence(tables);
    const charts = drawCharts(tables, { language: 'zh', measure }).filter(({ id }) => id in opens);
    expect(charts.length).toBeGreaterThan(0);
    const layers = openingLayers(charts, tables);
    for (const chart of charts) {
      const numbered = (layers.get(chart.id) ?? []).map(({ name, found }) => ({ name, ids: found.map((mark) => (mark ? 1 : null)) }));
      const opening = numbered.flatMap(({ ids }) => ids).filter((id) => id !== null).length;
      const svg = tagMarks(await renderSvg(chart, fonts), numbered);
      expect(svg.match(/data-e="1"/g)?.length ?? 0, chart.id).toBe(opening);
      // Where nobody has a word of their own, the panels say so and draw nothing.
      if (!JSON.stringify(chart.spec).includes('"none":')) expect(opening, chart.id).toBeGreaterThan(0);
    }
  });
});

/** The made tables count without saying what from. */
function withSentences(tables: Tables): Tables {
  const said = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, sentences: ['1.1'] }));
  return {
    ...tables,
    keywords: said(tables.keywords),
    keywordsBySpeaker: said(tables.keywordsBySpeaker),
    termPairs: said(tables.termPairs),
    themeBySpeaker: said(tables.themeBySpeaker),
    themePairs: said(tables.themePairs),
  };
}
