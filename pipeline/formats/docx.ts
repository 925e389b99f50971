import type { Format } from './format.js';

/** The report as a Word document; minutes are written while the charts of the report are drawn. */
export const docx: Format<'docx'> = {
  name: 'docx',
  onRequest: null,
  needs: ['pictures', 'bitmaps'],
  prepare: async ({ tables, language, brand, template, version }) => {
    const [{ reportToDocx }, { minutesToDocx }] = await Promise.all([
      import('../../src/report/word/report-docx.js'),
      import('../../src/report/word/minutes-docx.js'),
    ]);
    const minutes = template === 'minutes' ? await minutesToDocx({ tables, language, brand, version }) : null;
    return async ({ charts, pictures, facts }) => {
      const report = await reportToDocx({ tables, charts, pictures, run: facts, language, brand });
      return new Map([['report.docx', report], ...(minutes ? [['minutes.docx', minutes] as const] : [])]);
    };
  },
  corpus: {
    needs: ['pictures', 'bitmaps', 'quotes'],
    files: async (parts) => {
      const [{ documentToDocx }, { composeCorpus }] = await Promise.all([
        import('../../src/report/word/report-docx.js'),
        import('../../src/corpus/report/compose-corpus.js'),
      ]);
      return new Map([['report.docx', await documentToDocx(composeCorpus(parts), parts)]]);
    },
  },
};
