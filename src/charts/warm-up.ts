import type { Chart } from '../data.js';
import { loadResvg } from './draw-png.js';
import { vegaConfig } from './theme.js';
import type { Workbench } from './workbench.js';

/** The first picture takes half a second, the next ten milliseconds: a thread draws one before it is needed. */
export async function warmUp(workbench: Workbench, thread: { readonly draws: boolean; readonly resvg: Uint8Array }): Promise<void> {
  await loadResvg(thread.resvg);
  if (thread.draws) await workbench.draw(sample);
  else {
    const subset = await workbench.subset('0');
    await workbench.finish({ id: sample.id, svg: '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><desc></desc><text>0</text></svg>', subset, png: false });
  }
}

/** Every kind of mark that the charts use. */
const sample: Chart = {
  id: 'warm-up',
  title: '',
  caption: '',
  alt: '',
  spec: {
    title: { text: ['0'], subtitle: ['0'] },
    config: vegaConfig,
    data: { values: [{ row: '0', from: 0, to: 1 }] },
    vconcat: [
      {
        layer: ['bar', 'rect', 'rule', 'tick', 'point', 'text'].map((mark) => ({
          mark,
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
