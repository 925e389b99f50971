import type { Format } from './format.js';

export const pptx: Format<'pptx'> = {
  name: 'pptx',
  onRequest: null,
  needs: ['slides'],
  prepare: async ({ tables, language, brand, version, renderer }) => {
    const { drawSlides } = await import('./slide-drawings.js');
    const slides = await drawSlides(tables, { language, version, renderer: await renderer() });
    return async ({ facts }) => {
      const { reportToPptx } = await import('../../src/report/slides/report-pptx.js');
      return new Map([['slides.pptx', await reportToPptx({ tables, ...slides, run: facts, language, brand })]]);
    };
  },
  corpus: null,
};
