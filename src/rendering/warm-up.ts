import { vegaTheme } from '../charts/theme.js';
import type { Chart } from '../data.js';
import type { FontFiles } from '../fonts/measure-text.js';
import { renderSvg } from './render-svg.js';

/** A first picture takes half a second, the next a hundredth: one is drawn before it is needed, with every kind of mark. */
export async function warmUp(fonts: FontFiles): Promise<void> {
  await renderSvg(sample, fonts);
}

const sample: Chart = {
  id: 'sample',
  title: '',
  caption: '',
  alt: '',
  spec: {
    title: { text: ['0'], subtitle: ['0'] },
    config: vegaTheme,
    data: { values: [{ row: '0', from: 0, to: 1 }] },
    vconcat: [
      {
        layer: (['bar', 'rect', 'rule', 'tick', 'point', 'text'] as const).map((mark) => ({
          mark: { type: mark },
          encoding: {
            x: { field: 'from', type: 'quantitative' },
            y: { field: 'row', type: 'ordinal' },
            ...(mark === 'bar' || mark === 'rule' ? { x2: { field: 'to' } } : {}),
            ...(mark === 'text' ? { text: { field: 'row', type: 'nominal' } } : {}),
          },
        })),
      },
    ],
  },
};
