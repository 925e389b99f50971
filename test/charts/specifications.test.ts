import { readdirSync, readFileSync } from 'node:fs';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { dark, quartz } from 'vega-themes';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/charts.js';
import { theme } from '../../src/charts/theme.js';
import type { Chart, Language } from '../../src/data.js';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts, measure } from './fonts.js';
import { sampleTables } from './sample-tables.js';
import { schemaErrors } from './schema.js';
import { overlaps, textsOf } from './svg-texts.js';

const SIZES = [
  { speakers: 2, sections: 1 },
  { speakers: 5, sections: 3 },
  { speakers: 12, sections: 12 },
  { speakers: 30, sections: 40 },
  { speakers: 47, sections: 3 },
];

const draw = (size: (typeof SIZES)[number], language: Language = 'zh'): readonly Chart[] =>
  drawCharts(sampleTables(size), { language, version: '0.0.0', measure });

type Loose = Readonly<Record<string, unknown>> & {
  readonly datasets: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
};
const loose = ({ spec }: Chart): Loose => spec as unknown as Loose;

describe.each(SIZES)('every specification of $speakers speakers in $sections sections', (size) => {
  let charts: readonly Chart[];
  beforeAll(() => {
    charts = [...draw(size), ...draw(size, 'en')];
  });

  it('is valid against the schema of Vega-Lite', () => {
    for (const chart of charts) expect(schemaErrors(chart), chart.id).toEqual([]);
  });

  it('has data without colours, and colours nowhere but in its theme', () => {
    for (const chart of charts) {
      const { config: _, params: __, ...rest } = loose(chart);
      expect(JSON.stringify(rest), chart.id).not.toMatch(/#[0-9a-f]{6}\b/i);
      expect(JSON.stringify(rest), chart.id).not.toContain('"scale":null');
    }
  });

  it('explains every column of its data, and leads from its rows to those of the tables', () => {
    for (const chart of charts) {
      const { datasets, usermeta } = loose(chart) as Loose & { readonly usermeta: { readonly columns: Readonly<Record<string, object>> } };
      for (const [name, rows] of Object.entries(datasets)) {
        const columns = new Set(rows.flatMap((row) => Object.keys(row)));
        columns.delete('row');
        expect(Object.keys(usermeta.columns[name] ?? {}).sort(), `${chart.id} ${name}`).toEqual([...columns].sort());
      }
      const rows = Object.values(datasets).flat();
      expect(rows.filter(({ row }) => row !== undefined).length, chart.id).toBeGreaterThan(0);
    }
  });

  it('says its question, its caption, the words for who cannot see it, and the version', () => {
    for (const chart of charts) {
      const { title, caption, alt, id } = chart;
      expect(loose(chart)).toMatchObject({ description: alt, usermeta: { id, question: title, caption, version: '0.0.0' } });
    }
  });
});

const few = { speakers: 5, sections: 3 };
const render = (chart: Chart, change: object): Promise<string> =>
  renderSvg({ ...chart, spec: { ...chart.spec, ...change } as TopLevelSpec }, fonts);
const PALETTE = theme.people.map((_, i) => `#${(0x102030 + i * 0x0b0d11).toString(16)}`);
const isFaceted = ({ spec }: Chart): boolean => 'facet' in spec;

/** Channels whose meaning a picture must say. */
const MEANING = ['color', 'fill', 'stroke', 'shape', 'size', 'strokeDash', 'strokeWidth', 'opacity', 'fillOpacity'];

/** Fields that are told by such a channel: those with a legend, and those without one. */
function told(node: unknown, found = { legend: new Set<string>(), none: new Set<string>() }) {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node as Readonly<Record<string, unknown>>)) {
    const { field, legend } = (value ?? {}) as { readonly field?: unknown; readonly legend?: unknown };
    if (MEANING.includes(key) && typeof field === 'string') (legend === null ? found.none : found.legend).add(field);
    if (key !== 'datasets' && key !== 'config' && key !== 'usermeta') told(value, found);
  }
  return found;
}

/** Where names stand at the marks themselves: on lanes, over cells, beside points. */
const NAMED_DIRECTLY: Readonly<Record<string, readonly string[]>> = {
  'answers-matrix': ['speaker'],
  'turn-timeline': ['speaker'],
  'talk-share': ['speaker'],
  consensus: ['speaker'],
  'distinctive-words': ['speaker'],
  'theme-by-speaker': ['speaker'],
  correspondence: ['speaker'],
};

it.each(SIZES)('a colour, shape or size that means something has a legend, or a name at the mark: %o', (size) => {
  for (const chart of draw(size)) {
    const { legend, none } = told(chart.spec);
    const silent = [...none].filter((field) => !legend.has(field) && !(NAMED_DIRECTLY[chart.id] ?? []).includes(field));
    expect(silent, chart.id).toEqual([]);
  }
});

describe('the specifications of the samples', () => {
  const root = new URL('../../', import.meta.url);
  const files = ['output/example/charts/', 'test/golden/meeting/charts/', 'test/golden/no-speakers/charts/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.vl.json'))
      .map((name) => folder + name),
  );

  it.each(files)('%s is valid, and has no colour but in its theme', (file) => {
    const spec = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Chart['spec'];
    const chart: Chart = { id: file, title: '', caption: '', alt: '', spec };
    expect(schemaErrors(chart)).toEqual([]);
    const { config: _, params: __, ...rest } = loose(chart);
    expect(JSON.stringify(rest)).not.toMatch(/#[0-9a-f]{6}\b|"scale":null/i);
  });
});

describe('a chart can be restyled', () => {
  const charts = draw(few);

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s: with other colours for people, everything else stays',
    async (_, chart) => {
      const config = { ...(chart.spec.config ?? {}), range: { ...chart.spec.config?.range, category: PALETTE } };
      const [before, after] = [await render(chart, {}), await render(chart, { config })];
      // What is written on a colour is dark or light, whichever can be read.
      const plain = (svg: string): string =>
        [...theme.people, ...PALETTE, 'black', 'white'].reduce(
          (rest, colour) => rest.replaceAll(new RegExp(`"${colour}"`, 'gi'), '·'),
          svg,
        );
      expect(plain(after)).toBe(plain(before));
      const people = JSON.stringify(chart.spec).includes('"field":"speaker","type":"nominal","scale":{"domain"');
      expect(after.includes(PALETTE[1] ?? ''), 'a colour of the new palette').toBe(people || after.includes(PALETTE[1] ?? ''));
      if (people) expect(after).not.toBe(before);
    },
  );

  it.each(charts.filter(hasSpeakers).map((chart) => [chart.id, chart] as const))(
    '%s: without one of the speakers, there is no hole',
    async (_, chart) => {
      const out = '刘芳';
      const transform = [{ filter: `datum.speaker !== '${out}'` }, ...((chart.spec.transform as object[] | undefined) ?? [])];
      const svg = await render(chart, { transform });
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const axes = [...svg.matchAll(/role-axis-label"[\s\S]*?<\/g>/g)].map(([labels]) => labels).join('');
      expect(axes).not.toContain(out);
      expect((await render(chart, {})).length).toBeGreaterThan(svg.length);
    },
  );

  it.each(charts.filter((chart) => !isFaceted(chart)).map((chart) => [chart.id, chart] as const))(
    '%s: at 600 and 1,600 pixels it can be read',
    async (_, chart) => {
      for (const width of [600, 1600]) {
        const texts = textsOf(await render(chart, { width }), measure);
        expect(texts.length).toBeGreaterThan(5);
        expect(texts.filter(({ left, right }) => left < -2 || right > width + 2)).toEqual([]);
        expect(overlaps(texts).length / texts.length, `${width}`).toBeLessThan(width === 600 ? 0.2 : 0.01);
      }
    },
  );

  it.each(charts.map((chart) => [chart.id, chart] as const))('%s: in the themes dark and quartz', async (_, chart) => {
    for (const config of [dark, quartz]) {
      const svg = await render(chart, { config });
      expect(svg).toContain(`fill="${config.background}"`);
      expect(svg).not.toMatch(/NaN|undefined/);
      // Letters in ink are light on dark and dark on light.
      if (svg.includes('<text')) expect(svg).not.toContain(config === dark ? `fill="${theme.colour.ink}"` : 'fill="#f1f4f7"');
    }
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    '%s: by Vega and Vega-Lite alone, with widths that are guessed',
    async (_, { spec }) => {
      const { textMetrics } = vega as unknown as { textMetrics: { width: unknown; estimateWidth: unknown } };
      const exact = textMetrics.width;
      textMetrics.width = textMetrics.estimateWidth;
      try {
        const view = new vega.View(vega.parse(compile(spec, { logger: vega.logger(vega.None) }).spec), {
          renderer: 'none',
          logger: vega.logger(vega.None),
        });
        const texts = textsOf(await view.toSVG(), measure);
        view.finalize();
        expect(texts.length).toBeGreaterThan(5);
        expect(texts.filter(({ left, right }) => left < -2 || right > theme.canvas.width + 60)).toEqual([]);
      } finally {
        textMetrics.width = exact;
      }
    },
  );
});

function hasSpeakers(chart: Chart): boolean {
  const [first] = Object.values(loose(chart).datasets);
  return first?.some((row) => 'speaker' in row) ?? false;
}
