import type { Format } from './format.js';

export const xlsx: Format<'xlsx'> = {
  name: 'xlsx',
  onRequest: null,
  needs: [],
  prepare: async (materials) => {
    const { workbook } = await import('./workbook.js');
    const content = new Map([['workbook.xlsx', await workbook(materials)]]);
    return () => content;
  },
  corpus: {
    needs: [],
    files: async (parts) => {
      const { corpusToXlsx } = await import('../../src/corpus/report/corpus-xlsx.js');
      return new Map([['workbook.xlsx', await corpusToXlsx(parts)]]);
    },
  },
};
