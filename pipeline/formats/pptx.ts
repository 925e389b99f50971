import type { Format } from './format.js';

export const pptx: Format<'pptx'> = {
  name: 'pptx',
  onRequest: null,
  needs: ['slides'],
  prepare: async ({ tables, language, brand, version, renderer }) => {
    const { drawSlides } = await import('./page-drawings.js');
    const slides = await drawSlides(tables, { language, version, renderer: await renderer() });
    return async ({ facts }) => {
      const { reportToPptx } = await import('../../src/report/slides/report-pptx.js');
      const pictures = await slides.pictures;
      return new Map([['slides.pptx', await reportToPptx({ tables, ...slides, pictures, run: facts, language, brand })]]);
    };
  },
  corpus: {
    needs: ['slides', 'quotes'],
    files: async ({ slides, ...parts }) => {
      const [{ composeCorpusDeck }, { deckToPptx }] = await Promise.all([
        import('../../src/corpus/report/corpus-deck.js'),
        import('../../src/report/slides/write-pptx.js'),
      ]);
      return slides === null ? new Map() : new Map([['slides.pptx', await deckToPptx(composeCorpusDeck({ ...parts, ...slides }), parts)]]);
    },
  },
};
