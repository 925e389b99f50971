import { describe, expect, it } from 'vitest';
import { chartTermNetwork } from '../../../src/charts/term-network/chart-term-network.js';
import { theme } from '../../../src/charts/theme.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { fonts, measure } from '../fonts.js';
import { dataOf, openedBy, told } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const made = sampleTables({ speakers: 5, sections: 3 });
const tables = { ...made, termPairs: made.termPairs.map((row) => ({ ...row, sentences: ['s2.1'] })) };
const draw = (network: Partial<typeof tables.network>) => chartTermNetwork({ ...tables, network: { ...tables.network, ...network } }, pen);

describe('chartTermNetwork', () => {
  it('opens by a disc all that is said of its term, by a line the sentences of both', async () => {
    const chart = draw({});
    const discs = openedBy(chart, 'keywords', tables);
    const lines = openedBy(chart, 'term-pairs', tables);
    expect([discs.length, lines.length]).toEqual([tables.network.nodes.length, tables.network.edges.length]);
    for (const { datum, found } of discs) {
      const row = tables.keywords.find(({ term }) => term === datum.term);
      expect(told(found)).toEqual({ count: row?.count, sentences: row?.sentences });
    }
    for (const { datum, found } of lines) {
      expect(found?.evidence).toMatchObject({ about: [datum.a, datum.b], count: datum.both, sentences: ['s2.1'] });
    }
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect([...drawnRows(svg)].sort()).toEqual([...discs, ...lines].map(({ datum }) => datum.row).sort());
  });

  it('joins discs that are there, and draws the strong lines over the others', () => {
    const { keywords = [], 'term-pairs': pairs = [] } = dataOf(draw({}));
    const terms = keywords.map(({ term }) => term);
    for (const { a, b } of pairs) expect(terms).toEqual(expect.arrayContaining([a, b]));
    const strong = pairs.map((pair) => Number(pair.strong));
    expect(strong).toEqual(strong.toSorted());
    expect(new Set(strong)).toEqual(new Set([0, 1]));
    for (const { x, y } of keywords) expect(Math.min(Number(x), Number(y), 100 - Number(x), 100 - Number(y))).toBeGreaterThan(0);
  });

  it('draws the thirty most frequent terms at most', () => {
    const nodes = Array.from({ length: 50 }, (_, i) => ({ term: `词${i}`, count: 100 - i, x: i % 7, y: i % 11, community: 1 }));
    const edges = nodes.slice(1).map(({ term }) => ({ a: '词0', b: term, both: 3, dice: 0.2, strong: false }));
    const { keywords = [], 'term-pairs': pairs = [] } = dataOf(draw({ nodes, edges }));
    expect(keywords.map(({ term }) => term)).toEqual(nodes.slice(0, 30).map(({ term }) => term));
    expect(pairs.length).toBe(29);
  });

  it('draws each cluster in a colour of its own, and those beyond the colours in none', async () => {
    const most = theme.groups.length;
    const nodes = Array.from({ length: most + 2 }, (_, i) => ({ term: `词${i}`, count: 20 - i, x: i, y: i % 3, community: i + 1 }));
    const edges = nodes.slice(1).map(({ term }) => ({ a: '词0', b: term, both: 3, dice: 0.2, strong: true }));
    const chart = draw({ nodes, edges });
    const svg = chart ? await renderSvg(chart, fonts) : '';
    const discs = /mark-symbol role-mark[^"]*"[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? '';
    expect([...discs.matchAll(/fill="(#\w+)"/g)].map(([, colour]) => colour)).toEqual([
      ...theme.groups,
      theme.colour.faint,
      theme.colour.faint,
    ]);
  });

  it('is in one colour where clusters are not computed, and not drawn without lines', () => {
    const plain = draw({ nodes: tables.network.nodes.map((node) => ({ ...node, community: 0 })) });
    expect(JSON.stringify(plain?.spec)).not.toContain('"ordinal"}');
    expect(plain?.caption).not.toContain('颜色');
    expect(draw({ edges: [] })).toBeNull();
  });
});
