import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { chartCorrespondence } from '../../../src/charts/correspondence/chart-correspondence.js';
import { renderSvg } from '../../../src/rendering/render-svg.js';
import { drawnRows } from '../../../src/report/evidence/marks.js';
import { allTables } from '../../statistics/all-tables.js';
import { discuss } from '../../statistics/discussion.js';
import { fonts, measure } from '../fonts.js';
import { dataOf, openedBy, told, uses, withWords } from '../opened.js';
import { sampleTables } from '../sample-tables.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const shared = ['数据', '模型', '客户', '成本', '芯片', '算力', '标准', '生态', '人才', '监管'];
/** In five turns everybody says every word once, and each says three of them in four more. */
const said = (...people: readonly (readonly [speaker: string, own: number])[]) =>
  discuss(
    Array.from({ length: 5 }, (_, round) =>
      people.map(([speaker, own]) => ({ speaker, sentences: [(round === 0 ? shared : shared.slice(own, own + 3)).join(' ')] })),
    ).flat(),
  );
const tables = allTables(said(['甲', 0], ['乙', 3], ['丙', 6]));

describe('the correspondence map', () => {
  it('puts every speaker in the direction of the words that they say more than the others', () => {
    const { points, shares } = tables.correspondence;
    expect(shares[0] + shares[1]).toBeCloseTo(1);
    for (const [speaker, own] of [
      ['甲', 0],
      ['乙', 3],
      ['丙', 6],
    ] as const) {
      const person = points.find(({ item }) => item === speaker);
      const along = (item: string): number => {
        const term = points.find((point) => point.item === item);
        return (term?.x ?? 0) * (person?.x ?? 0) + (term?.y ?? 0) * (person?.y ?? 0);
      };
      const farthest = shared.toSorted((a, b) => along(b) - along(a)).slice(0, 3);
      expect(farthest.toSorted()).toEqual(shared.slice(own, own + 3).toSorted());
    }
  });

  it('tells in its caption how much both axes show, and how seldom chance gives as much', () => {
    expect(chartCorrespondence(tables, pen)?.caption).toContain('两轴占全部差别的 100%');
    const rare = { ...tables, correspondence: { ...tables.correspondence, p: 0.0125 } };
    expect(chartCorrespondence(rare, pen)?.caption).toContain('p = 0.013');
    expect(chartCorrespondence(rare, { ...pen, language: 'en' })?.caption).toContain('p = 0.013');
  });

  it('is not drawn where exchanged speakers differ as much', () => {
    expect(chartCorrespondence({ ...tables, correspondence: { points: [], shares: [0, 0], p: 0.4 } }, pen)).toBeNull();
  });

  it('says that near and far are rough where both axes show little, and is not drawn where they show next to nothing', () => {
    const of = (shares: readonly [number, number], language: 'zh' | 'en' = 'zh') =>
      chartCorrespondence({ ...tables, correspondence: { ...tables.correspondence, shares } }, { ...pen, language });
    expect(of([0.3, 0.2])?.caption).not.toContain('粗略');
    expect(of([0.13, 0.1])?.caption).toContain('两轴占全部差别的 23%，其余在图上看不到，远近只是粗略的');
    expect(of([0.13, 0.1], 'en')?.caption).toContain('23% of all differences, so distances are rough');
    expect(of([0.11, 0.08])).toBeNull();
  });

  it('is not drawn of two speakers, of few words, or of nothing', () => {
    expect(allTables(said(['甲', 0], ['乙', 3])).correspondence.points).toEqual([]);
    expect(allTables(discuss([])).correspondence.points).toEqual([]);
    const few = { ...tables.correspondence, points: tables.correspondence.points.slice(0, 9) };
    expect(chartCorrespondence({ ...tables, correspondence: few }, pen)).toBeNull();
    expect(chartCorrespondence(sampleTables({ speakers: 2, sections: 2 }), pen)).toBeNull();
  });

  it('draws at most thirty words', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({
      kind: 'term' as const,
      item: `词${index}`,
      count: 5,
      contribution: 0.01,
      x: Math.cos(index),
      y: Math.sin(index * 2),
    }));
    const points = [...tables.correspondence.points.filter(({ kind }) => kind === 'speaker'), ...many];
    const chart = chartCorrespondence({ ...tables, correspondence: { ...tables.correspondence, points } }, pen);
    const drawn = (dataOf(chart).correspondence ?? []).filter(({ kind }) => kind === 'term');
    expect(drawn.length).toBeGreaterThan(8);
    expect(drawn.length).toBeLessThanOrEqual(30);
  });

  it.each([
    { speakers: 5, sections: 3 },
    { speakers: 12, sections: 12 },
    { speakers: 30, sections: 4 },
  ])('opens by a point as many uses as the table has, with every label beside its own point: %o', async (size) => {
    const sample = withWords(sampleTables(size));
    const chart = chartCorrespondence(sample, pen);
    const items = (kind: string) => sample.correspondence.points.filter((point) => point.kind === kind).map(({ item }) => item);
    const points = openedBy(chart, 'correspondence', sample);
    expect(points.length).toBeGreaterThan(10);
    for (const { datum, found } of points) {
      const [terms, people] =
        datum.kind === 'speaker' ? [items('term'), [String(datum.speaker)]] : [[String(datum.term)], items('speaker')];
      expect(told(found)).toEqual(uses(sample, terms, people));
    }
    const svg = chart ? await renderSvg(chart, fonts) : '';
    expect([...drawnRows(svg)].sort()).toEqual(points.map(({ datum }) => datum.row).sort());
  });

  it('has as many pixels a unit on both axes at any size, with the average inside', async () => {
    const spec = chartCorrespondence(tables, pen)?.spec as TopLevelSpec;
    for (const size of [{}, { width: 600 }, { width: 1600, height: 400 }]) {
      const view = new View(parse(compile({ ...spec, ...size } as TopLevelSpec).spec));
      await view.runAsync();
      const [x, y] = [view.scale('x'), view.scale('y')] as [(value: number) => number, (value: number) => number];
      expect(x(1) - x(0)).toBeCloseTo(y(0) - y(1));
      expect(x(0)).toBeGreaterThanOrEqual(29);
      expect(y(0)).toBeLessThanOrEqual(view.height() - 29);
      view.finalize();
    }
  });
});
