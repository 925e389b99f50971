import type { Format } from './format.js';

/** The report as a Word document; minutes are written while the charts of the report are drawn. */
export const docx: Format<'docx'> = {
  name: 'docx',
  onRequest: null,
  needs: ['pictures', 'bitmaps'],
  prepare: async ({ tables, language, brand, template, version }) => {
    const { reportToDocx } = await import('../../src/report/word/report-docx.js');
    const minutes = template === 'minutes' ? [['minutes.docx', await minutesOf({ tables, language, brand, version })] as const] : [];
    return async ({ charts, pictures, facts }) =>
      new Map([['report.docx', await reportToDocx({ tables, charts, pictures, run: facts, language, brand })], ...minutes]);
  },
  corpus: null,
};

const minutesOf = async (parts: Parameters<typeof import('../../src/report/word/minutes-docx.js').minutesToDocx>[0]) =>
  (await import('../../src/report/word/minutes-docx.js')).minutesToDocx(parts);
