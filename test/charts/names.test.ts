import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/charts/charts.js';
import type { Chart, Tables } from '../../src/data.js';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts, measure } from './fonts.js';
import { sampleTables } from './sample-tables.js';
import { textsOf } from './svg-texts.js';

/** What every object in JavaScript has already. */
const NAMES: Readonly<Record<string, string>> = {
  王伟: 'constructor',
  李雪: 'toString',
  刘芳: '__proto__',
  杨欣怡: 'hasOwnProperty',
  算力与芯片: '__proto__',
  行业落地: 'constructor',
  数据: 'valueOf',
  落地: '__proto__',
};
const renamed = (value: unknown): unknown => {
  if (typeof value === 'string') return NAMES[value] ?? value;
  if (Array.isArray(value)) return value.map(renamed);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]))
    : value;
};

const draw = (tables: Tables): readonly Chart[] => drawCharts(tables, { language: 'zh', version: '0.0.0', measure });
const drawn = async (chart: Chart): Promise<readonly string[]> => textsOf(await renderSvg(chart, fonts), measure).map(({ text }) => text);

describe.each([
  { speakers: 5, sections: 3 },
  { speakers: 12, sections: 12 },
])('names that every object has are names like others: %o', (size) => {
  const plain = sampleTables(size);
  const charts = draw(renamed(plain) as Tables);

  it.each(charts.map((chart) => [chart.id, chart] as const))('in %s', async (id, chart) => {
    const before = draw(plain).find((each) => each.id === id);
    const texts = await drawn(chart);
    expect(texts.length).toBeGreaterThan(5);
    const expected = before ? await drawn(before) : [];
    // In narrow columns a name is wrapped.
    const whole = texts.map((text) => text.trim()).join('');
    const lost = Object.entries(NAMES).filter(([name, other]) => expected.includes(name) && !whole.includes(other));
    expect(lost).toEqual([]);
    expect(texts.filter((text) => /native code|\[object|undefined/.test(text))).toEqual([]);
  });
});
