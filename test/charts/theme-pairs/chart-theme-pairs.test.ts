import { describe, expect, it } from 'vitest';
import { chartThemePairs } from '../../../src/charts/theme-pairs/chart-theme-pairs.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { readReference } from '../../../src/tables/reference.js';
import { fonts, measure } from '../fonts.js';
import { dataOf } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const tables = sampleTables({ speakers: 5, sections: 3 });

describe('chartThemePairs', () => {
  it('draws each pair once, in one triangle', () => {
    const cells = dataOf(chartThemePairs(tables, pen))['theme-pairs'] ?? [];
    expect(cells.length).toBeGreaterThan(5);
    const pairs = cells.map(({ a, b }) => `${a} ${b}`);
    expect(new Set(pairs).size).toBe(cells.length);
    for (const { a, b } of cells) expect(pairs).not.toContain(`${b} ${a}`);
    const { encoding } = (chartThemePairs(tables, pen)?.spec ?? {}) as {
      readonly encoding?: Readonly<Record<'x' | 'y', { readonly sort: readonly string[] }>>;
    };
    const order = [...(encoding?.y.sort ?? []), encoding?.x.sort[0]];
    expect(order.length).toBeGreaterThan(2);
    for (const { a, b } of cells) expect(order.indexOf(String(a))).toBeLessThan(order.indexOf(String(b)));
  });

  it('a cell opens its pair, whichever theme stands first in it', async () => {
    const chart = chartThemePairs(tables, pen);
    const cells = dataOf(chart)['theme-pairs'] ?? [];
    for (const { row, a, b, both, dice, tier } of cells) {
      expect(readReference(tables, row)?.rows).toEqual([expect.objectContaining({ both, dice, tier })]);
      const [pair] = (readReference(tables, row)?.rows ?? []) as readonly { readonly a: string; readonly b: string }[];
      expect([pair?.a, pair?.b].sort()).toEqual([a, b].sort());
    }
    expect(new Set(drawnRows(chart ? await renderSvg(chart, fonts) : ''))).toEqual(new Set(cells.map(({ row }) => row)));
  });

  it('has a border and its legend for strong pairs, and none where there are none', async () => {
    const strong = tables.themePairs.map((row, i) => ({ ...row, tier: i === 0 ? ('strong' as const) : ('described' as const) }));
    const weak = strong.map((row) => ({ ...row, tier: 'described' as const }));
    const draw = async (themePairs: typeof strong) => {
      const chart = chartThemePairs({ ...tables, themePairs }, pen);
      return chart ? await renderSvg(chart, fonts) : '';
    };
    expect(await draw(strong)).toContain('强：共现');
    expect(await draw(weak)).not.toContain('强：共现');
  });

  it('is not drawn of fewer than three themes that meet', () => {
    expect(chartThemePairs({ ...tables, themes: tables.themes.slice(0, 2) }, pen)).toBeNull();
    expect(chartThemePairs({ ...tables, themePairs: [] }, pen)).toBeNull();
  });
});
