import { readPackageText } from '../../src/files/package-file.js';
import type { Format } from './format.js';

export const html: Format<'html'> = {
  name: 'html',
  onRequest: null,
  needs: ['pictures', 'translation'],
  prepare: async ({ tables, language }) => {
    return async ({ charts, pictures, translated, font, facts, formats }) => {
      const { reportToHtml } = await import('../../src/report/html/report-html.js');
      const script = readPackageText('dist/src/report/app.js');
      return new Map([
        ['report.html', reportToHtml({ tables, charts, pictures, translated, script, run: facts, language, font, formats })],
      ]);
    };
  },
  corpus: {
    needs: ['pictures', 'quotes'],
    files: async (parts) => {
      const { corpusToHtml } = await import('../../src/corpus/report/corpus-report.js');
      const script = readPackageText('dist/src/report/corpus-app.js');
      return new Map([['report.html', corpusToHtml({ ...parts, script })]]);
    },
  },
};
