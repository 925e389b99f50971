import { readPackageText } from '../../src/files/package-file.js';
import type { Format } from './format.js';

export const html: Format<'html'> = {
  name: 'html',
  onRequest: null,
  needs: ['pictures', 'translation'],
  prepare: async ({ tables, language }) => {
    return async ({ charts, translated, font, facts, formats, ...drawn }) => {
      const { reportToHtml } = await import('../../src/report/html/report-html.js');
      const script = readPackageText('dist/src/report/app.js');
      const pictures = await drawn.pictures;
      const other = translated && { ...translated, pictures: await translated.pictures };
      const parts = { tables, charts, pictures, translated: other, script, run: facts, language, font, formats };
      return new Map([['report.html', reportToHtml(parts)]]);
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
