import type { Drawings } from '../../src/report/html/report-html.js';
import type { Format } from './format.js';

export const png: Format<'png'> = {
  name: 'png',
  onRequest: null,
  needs: ['pictures', 'bitmaps'],
  prepare:
    async () =>
    async ({ charts, pictures }) =>
      files({ charts, pictures: await pictures }),
  corpus: { needs: ['pictures', 'bitmaps'], files },
};

function files({ pictures }: Drawings): ReadonlyMap<string, Uint8Array> {
  return new Map(pictures.flatMap(({ id, png }) => (png ? [[`charts/${id}.png`, png] as const] : [])));
}
