import { PNG_WIDTH } from '../src/charts/theme.js';
import type { Chart, Picture, Tables } from '../src/data.js';
import { readPackageText } from '../src/files/package-file.js';
import { defaultSettings, type Settings } from '../src/settings.js';

/** A chart: its Vega-Lite specification with title, caption and alternative text, and its pictures. */
export type DrawnChart = Chart & Picture;

/**
 * Tables → every chart that they can answer, with an SVG that has its fonts inside and a PNG of 2560×1440: the files that the command
 * writes. The same tables give the same bytes.
 */
export async function drawCharts(
  tables: Tables,
  { language }: Pick<Settings, 'language'> = defaultSettings,
): Promise<readonly DrawnChart[]> {
  const [{ chart }, { startRenderer }] = await Promise.all([import('./5-chart.js'), import('./helpers/renderer.js')]);
  const { version } = JSON.parse(readPackageText('package.json')) as { readonly version: string };
  const { measure, render, close } = startRenderer();
  try {
    const charts = chart(tables, { language, version, measure });
    const pictures = await render(charts, { png: PNG_WIDTH, fonts: true });
    return charts.map((one, i) => ({ ...one, ...(pictures[i] as Picture) }));
  } finally {
    await close();
  }
}
