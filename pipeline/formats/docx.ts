import type { Format } from './format.js';

/** The report as a Word document, with charts as wide as its text. */
export const docx: Format<'docx'> = {
  name: 'docx',
  onRequest: null,
  needs: ['figures'],
  prepare: async ({ tables, language, brand, template, version, renderer, onMissing }) => {
    const [{ reportToDocx }, { minutesToDocx }, { drawFigures }, drawer] = await Promise.all([
      import('../../src/report/word/report-docx.js'),
      import('../../src/report/word/minutes-docx.js'),
      import('./page-drawings.js'),
      renderer(),
    ]);
    const figures = await drawFigures(tables, { language, version, renderer: drawer });
    onMissing(drawer.missing(figures.charts));
    return async ({ facts }) => {
      const minutes = template === 'minutes' ? await minutesToDocx({ tables, language, brand, version }) : null;
      const pictures = await figures.pictures;
      const report = await reportToDocx({ tables, ...figures, pictures, run: facts, language, brand });
      return new Map([['report.docx', report], ...(minutes ? [['minutes.docx', minutes] as const] : [])]);
    };
  },
  corpus: {
    needs: ['slides', 'quotes'],
    files: async ({ slides, ...rest }) => {
      const [{ documentToDocx }, { composeCorpus }] = await Promise.all([
        import('../../src/report/word/report-docx.js'),
        import('../../src/corpus/report/compose-corpus.js'),
      ]);
      const parts = { ...rest, ...slides };
      return new Map([['report.docx', await documentToDocx(composeCorpus(parts), parts)]]);
    },
  },
};
