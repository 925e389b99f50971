import type { Format } from './format.js';

export const xlsx: Format<'xlsx'> = {
  name: 'xlsx',
  onRequest: null,
  needs: [],
  prepare: async (materials) => {
    return async () => {
      const { workbook } = await import('./workbook.js');
      return new Map([['workbook.xlsx', await workbook(materials)]]);
    };
  },
  corpus: {
    needs: [],
    files: async (parts) => {
      const { corpusToXlsx } = await import('../../src/corpus/report/corpus-xlsx.js');
      return new Map([['workbook.xlsx', await corpusToXlsx(parts)]]);
    },
  },
};
