import { readFileSync } from 'node:fs';
import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/rendering/render-svg.js';
import { fonts } from './fonts.js';

const root = new URL('../..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
/** The changes of a page: the file that it names, and what is merged into it. */
const changes = (page: string): readonly { readonly file: string; readonly change: object }[] =>
  [...read(page).matchAll(/```json (\S+)\n([\s\S]*?)```/g)].map(([, file = '', json = '']) => ({
    file,
    change: JSON.parse(json) as object,
  }));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const merge = (into: unknown, change: unknown): unknown =>
  isObject(into) && isObject(change)
    ? { ...into, ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, merge(into[key], value)])) }
    : change;

const draw = (file: string, change: object): Promise<string> => {
  const spec = merge(JSON.parse(read(`output/example/charts/${file}`)), change) as TopLevelSpec;
  return renderSvg({ id: 'changed', title: '', caption: '', alt: '', spec }, fonts);
};

describe('docs/charts.md', () => {
  const [colours, filter, sort, size, theme] = changes('docs/charts.md');

  it('has the changes of the Chinese page', () => {
    expect(changes('docs/charts.zh-CN.md')).toEqual(changes('docs/charts.md'));
    expect(changes('docs/charts.md')).toHaveLength(5);
  });

  it('gives people other colours', async () => {
    const svg = await draw(colours?.file ?? '', colours?.change ?? {});
    for (const colour of ['#1b9e77', '#d95f02', '#e6ab02']) expect(svg).toContain(colour);
    expect(svg).not.toContain('#E69F00');
  });

  it('leaves out a person', async () => {
    const [before, after] = [await draw(filter?.file ?? '', {}), await draw(filter?.file ?? '', filter?.change ?? {})];
    const columns = (svg: string): number =>
      new Set([...svg.matchAll(/<path [^>]*?d="M(-?[\d.]+)[^>]*data-row="keywords-by-speaker/g)].map(([, x]) => x)).size;
    expect(before).toContain('陆知禾');
    expect(after).not.toContain('陆知禾');
    expect(after).not.toBe(before);
    expect(columns(after)).toBeLessThan(columns(before));
  });

  it('gives rows another order', async () => {
    const names = (svg: string): readonly string[] =>
      [...(/role-axis-label"(?:(?!role-axis-label)[\s\S])*$/.exec(svg)?.[0] ?? '').matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(
        ([, name = '']) => name,
      );
    const [before, after] = [await draw(sort?.file ?? '', {}), await draw(sort?.file ?? '', sort?.change ?? {})];
    expect(names(before).length).toBeGreaterThan(5);
    expect(names(after)).toEqual(names(before).toSorted());
    expect(names(after)).not.toEqual(names(before));
  });

  it('gives a picture another size', async () => {
    expect(await draw(size?.file ?? '', size?.change ?? {})).toContain('width="1600" height="900"');
  });

  it('makes a dark theme, on which letters are light', async () => {
    const svg = await draw(theme?.file ?? '', theme?.change ?? {});
    expect(svg).toContain('fill="#10263b"');
    expect(svg).toContain('fill="#f1f4f7"');
    expect(svg).not.toContain('fill="#1b2430"');
  });
});
