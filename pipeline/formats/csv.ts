import type { FolderContent } from '../../src/files/folder-record.js';
import type { Table } from '../../src/tables/table.js';
import type { Format } from './format.js';

export const csv: Format<'csv'> = {
  name: 'csv',
  onRequest: null,
  needs: [],
  prepare: async ({ tables, language }) => {
    return async ({ facts }) => {
      const [{ TABLES }, { methodsChecklist }] = await Promise.all([
        import('../../src/tables/tables.js'),
        import('../../src/report/methods-checklist.js'),
      ]);
      const files = await tablesFolder(tables.title, TABLES, tables);
      return new Map([...files, ['tables/methods.txt', methodsChecklist(tables, facts, language)]]);
    };
  },
  corpus: {
    needs: [],
    files: async ({ tables, language }) => {
      const { CORPUS_TABLES } = await import('../../src/tables/corpus-tables.js');
      const { networkToGraphml } = await import('../../src/corpus/report/network-graphml.js');
      const folder = await tablesFolder(language === 'zh' ? '多场讨论比较' : 'Comparison of discussions', CORPUS_TABLES, tables);
      return new Map([...folder, ['network.graphml', networkToGraphml(tables)]]);
    },
  },
};

/** The tables of a catalogue with the data package that describes them. */
async function tablesFolder<Catalogue extends Readonly<Record<string, Table>>>(
  title: string,
  catalogue: Catalogue,
  rows: { readonly [Name in keyof Catalogue]: readonly object[] },
): Promise<FolderContent> {
  const [{ tableFiles }, { rowsByTable }] = await Promise.all([
    import('../../src/spreadsheets/csv/table-files.js'),
    import('../../src/tables/table.js'),
  ]);
  return new Map([...tableFiles(title, rowsByTable(catalogue, rows))].map(([name, file]) => [`tables/${name}`, file]));
}
