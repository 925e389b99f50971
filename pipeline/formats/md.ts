import type { Format } from './format.js';
import { svg } from './svg.js';

/** It shows the charts where their pictures are written beside it. */
export const md: Format<'md'> = {
  name: 'md',
  onRequest: null,
  needs: [],
  prepare: async ({ tables, language }) => {
    return async ({ charts, facts, formats }) => {
      const { reportToMarkdown } = await import('../../src/report/markdown/report-markdown.js');
      return new Map([['report.md', reportToMarkdown({ tables, charts: formats.has(svg.name) ? charts : [], run: facts, language })]]);
    };
  },
  corpus: {
    // Pictures, so that characters without a glyph are reported as they are with the HTML report.
    needs: ['pictures', 'quotes'],
    files: async ({ charts, formats, ...parts }) => {
      const { corpusToMarkdown } = await import('../../src/corpus/report/corpus-report.js');
      return new Map([['report.md', corpusToMarkdown({ ...parts, charts: formats.has(svg.name) ? charts : [] })]]);
    },
  },
};
