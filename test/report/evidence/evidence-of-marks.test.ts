import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../src/charts/charts.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { evidenceOfMarks } from '../../../src/report/evidence/evidence-of-marks.js';
import { drawnRows, openMarks } from '../../../src/report/evidence/marks.js';
import { readReference } from '../../../src/tables/reference.js';
import { fonts, measure } from '../../charts/fonts.js';
import { dataOf, withWords } from '../../charts/opened.js';
import { sampleTables } from '../../charts/sample-tables.js';

const draw = (tables: ReturnType<typeof sampleTables>) => drawCharts(tables, { language: 'zh', version: '0.0.0', measure });

describe('openMarks', () => {
  const svg =
    '<g><path d="M0" data-row="turns/1"/><path d="M1"/><path d="M2" data-row="turns/2"/></g><text x="1" data-row="turns/1">3</text><text data-row="keywords/1">7</text>';

  it('numbers the marks that open something, by their rows, and leaves no reference', () => {
    const opened = openMarks(svg, (reference) => (reference === 'turns/2' ? null : reference === 'turns/1' ? 4 : 5));
    expect(opened).toBe('<g><path d="M0" data-e="4"/><path d="M1"/><path d="M2"/></g><text x="1">3</text><text data-e="5">7</text>');
  });

  it('leaves the pointer to the mark on which something of the same rows is written', () => {
    expect(openMarks(svg, () => 1).match(/data-e/g)).toHaveLength(3);
  });
});

describe('drawnRows', () => {
  it('has what is drawn, in order, and not what is written', () => {
    expect(drawnRows('<path data-row="turns/2"/><text data-row="keywords/1">7</text><rect data-row="turns/1"/>')).toEqual([
      'turns/2',
      'turns/1',
    ]);
  });
});

describe('the marks of every chart', () => {
  it.each([
    [2, 1],
    [5, 3],
    [12, 12],
    [30, 40],
  ])('lead to rows that are there, and open sentences: %d speakers, %d sections', async (speakers, sections) => {
    const tables = withWords(sampleTables({ speakers, sections }));
    const find = evidenceOfMarks(tables);
    const charts = draw(tables);
    expect(charts.length).toBeGreaterThan(3);
    for (const chart of charts) {
      const rows = Object.values(dataOf(chart)).flatMap((data) => data.flatMap(({ row }) => (row === undefined ? [] : [row])));
      for (const row of rows) expect(readReference(tables, row), `${chart.id} ${String(row)}`).not.toBeNull();
      const svg = await renderSvg(chart, fonts);
      expect(svg.match(/data-row="[^"]*"/g)?.length ?? 0, chart.id).toBeGreaterThan(2);
      const opened = openMarks(svg, (reference) => (find(reference) ? 1 : null));
      expect(opened, chart.id).not.toContain('data-row');
    }
  });

  it('of the timeline open each its turn, also of those who share a lane', () => {
    const tables = sampleTables({ speakers: 30, sections: 4 });
    const timeline = draw(tables).find(({ id }) => id === 'turn-timeline') ?? null;
    const find = evidenceOfMarks(tables);
    const { turns = [] } = dataOf(timeline);
    expect(turns).toHaveLength(tables.turns.length);
    for (const { turn, row, speaker } of turns.slice(1)) {
      const said = tables.sentences.filter((each) => each.turn === turn).map(({ sentence }) => sentence);
      expect(find(String(row))?.evidence).toMatchObject({ sentences: said, turn, about: expect.arrayContaining([speaker]) });
    }
  });

  it('of the heat map open the uses of a person, its totals those of everybody', () => {
    const tables = withWords(sampleTables({ speakers: 5, sections: 3 }));
    const find = evidenceOfMarks(tables);
    const heatMap = draw(tables).find(({ id }) => id === 'keyword-heatmap') ?? null;
    const { 'keywords-by-speaker': cells = [], keywords: totals = [] } = dataOf(heatMap);
    expect(cells.length).toBeGreaterThan(20);
    for (const { speaker, term, count, row } of cells) expect(find(String(row))?.evidence).toMatchObject({ about: [term, speaker], count });
    for (const { term, count, row } of totals) expect(find(String(row))?.evidence).toMatchObject({ about: [term], count });
  });
});
