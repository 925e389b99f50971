import type { Format } from './format.js';

/** Slides take a fifth more time than all other formats together, therefore only on request. */
export const pptx: Format<'pptx'> = {
  name: 'pptx',
  onRequest: {
    zh: '幻灯片 slides.pptx，图表可在 PowerPoint 里编辑',
    en: 'slides.pptx, with charts that PowerPoint can edit',
  },
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
