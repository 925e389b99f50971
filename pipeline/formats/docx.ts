import type { Format } from './format.js';

/** The report as a Word document, with charts as wide as its text, and a brief. */
export const docx: Format<'docx'> = {
  name: 'docx',
  onRequest: null,
  needs: ['figures'],
  prepare: async ({ tables, language, brand, template, version, renderer, onMissing }) => {
    const [{ reportToDocx }, { briefToDocx }, { minutesToDocx }, { drawFigures }, drawer] = await Promise.all([
      import('../../src/report/word/report-docx.js'),
      import('../../src/report/word/brief-docx.js'),
      import('../../src/report/word/minutes-docx.js'),
      import('./page-drawings.js'),
      renderer(),
    ]);
    const figures = await drawFigures(tables, { language, version, renderer: drawer });
    onMissing(drawer.missing(figures.charts));
    return async ({ facts }) => {
      const said = { tables, language, brand, version };
      const files = {
        'brief.docx': await briefToDocx(said),
        'minutes.docx': template === 'minutes' ? await minutesToDocx(said) : null,
        'report.docx': await reportToDocx({ tables, ...figures, pictures: await figures.pictures, run: facts, language, brand }),
      };
      return new Map(Object.entries(files).flatMap(([name, file]) => (file === null ? [] : [[name, file] as const])));
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
