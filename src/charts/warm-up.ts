import type { Chart } from '../data.js';
import { vegaConfig } from './theme.js';
import type { FontSubset, Workbench } from './workbench.js';

/** A first picture takes half a second, the next a tenth: a thread makes one before it is needed, with every kind of mark. */
export async function warmUp(workbench: Workbench, thread: { readonly draws: boolean; readonly subset: FontSubset }): Promise<void> {
  const { subset } = thread;
  if (thread.draws) await workbench.draw({ chart: sample, subset });
  else await workbench.finish({ id: sample.id, svg: svgOfAllMarks, subset, png: true });
}

const sample: Chart = {
  id: 'sample',
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

const svgOfAllMarks =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><title></title><desc></desc><rect width="1280" height="720" fill="#fff"/>' +
  '<g transform="translate(9,9)" fill="none"><path d="M0,0h90v9h-90Z" fill="#123456"/><line x2="90" y2="70" stroke="#123" stroke-width="4" stroke-dasharray="5,4"/>' +
  '<path transform="translate(9,9)" d="M7,0A7,7,0,1,1,-7,0A7,7,0,1,1,7,0" fill="#123" stroke="#fff" stroke-width="2"/></g>' +
  '<text transform="translate(9,99)" font-family="Noto Sans SC" font-size="15px" fill="#123">0</text></svg>';
