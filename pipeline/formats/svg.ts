import type { Drawings } from '../../src/report/html/report-html.js';
import type { Format } from './format.js';

export const svg: Format<'svg'> = {
  name: 'svg',
  onRequest: null,
  needs: ['pictures'],
  prepare:
    async () =>
    async ({ charts, pictures }) =>
      files({ charts, pictures: await pictures }),
  corpus: { needs: ['pictures'], files },
};

/** Each picture, and the Vega-Lite specification that it is drawn from. */
function files({ charts, pictures }: Drawings): ReadonlyMap<string, string> {
  return new Map([
    ...charts.map(({ id, spec }) => [`charts/${id}.vl.json`, `${JSON.stringify(spec, null, 1)}\n`] as const),
    ...pictures.map(({ id, svg }) => [`charts/${id}.svg`, svg] as const),
  ]);
}
