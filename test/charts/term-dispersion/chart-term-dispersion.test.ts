import { describe, expect, it } from 'vitest';
import { chartTermDispersion } from '../../../src/charts/term-dispersion/chart-term-dispersion.js';
import { theme } from '../../../src/charts/theme.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { fonts, measure } from '../fonts.js';
import { dataOf, openedBy, told } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const tables = sampleTables({ speakers: 5, sections: 3 });
const chart = chartTermDispersion(tables, pen);

describe('chartTermDispersion', () => {
  it('has a tick for every counted occurrence, which opens the sentence that it stands in', async () => {
    const ticks = openedBy(chart, 'tokens', tables);
    expect(ticks.length).toBe(tables.tokens.length);
    for (const { datum, found } of ticks) {
      expect(found?.evidence).toMatchObject({ about: [datum.term, datum.speaker], count: 1, sentences: [datum.sentence] });
    }
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect([...drawnRows(svg)].sort()).toEqual(ticks.map(({ datum }) => datum.row).sort());
  });

  it('opens by the number behind a row all that is said of its term', () => {
    const counts = openedBy(chart, 'keywords', tables);
    expect(counts.map(({ datum }) => datum.count)).toEqual(tables.keywords.map(({ count }) => count).sort((a, b) => b - a));
    for (const { datum, found } of counts) {
      const row = tables.keywords.find(({ term }) => term === datum.term);
      expect(told(found)).toEqual({ count: row?.count, sentences: row?.sentences });
    }
  });

  it('draws a tick in the colour of who says it, and nobody in a colour of their own where people outnumber the colours', async () => {
    const svg = chart ? await renderSvg(chart, fonts) : '';
    for (const [i, { speaker }] of tables.speakers.entries()) {
      const rows = (dataOf(chart).tokens ?? []).filter((datum) => datum.speaker === speaker).map(({ row }) => row);
      const coloured = [...svg.matchAll(/fill="(#\w+)"[^>]* data-row="([^"]*)"/g)].filter(([, , row]) => rows.includes(row));
      expect(new Set(coloured.map(([, colour]) => colour))).toEqual(new Set([theme.people[i]]));
    }
    const many = chartTermDispersion(sampleTables({ speakers: 13, sections: 2 }), pen);
    const drawn = many ? await renderSvg(many, fonts) : '';
    expect(new Set([...drawn.matchAll(/fill="(#\w+)"[^>]* data-row="tokens/g)].map(([, colour]) => colour))).toEqual(
      new Set([theme.colour.single]),
    );
  });

  it('is not drawn without counted words', () => {
    expect(chartTermDispersion(sampleTables({ speakers: 0, sections: 0 }), pen)).toBeNull();
  });
});
