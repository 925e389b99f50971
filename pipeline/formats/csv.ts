import type { FolderContent } from '../../src/files/folder-record.js';
import type { Table } from '../../src/tables/table.js';
import type { Format } from './format.js';

export const csv: Format<'csv'> = {
  name: 'csv',
  onRequest: null,
  needs: [],
  prepare: async ({ tables, language }) => {
    return async ({ facts }) => {
      const [{ discussionTables }, { methodsChecklist }] = await Promise.all([
        import('../../src/tables/written-tables.js'),
        import('../../src/report/methods-checklist.js'),
      ]);
      const files = await tablesFolder(tables.title, discussionTables(tables));
      return new Map([...files, ['tables/methods.txt', methodsChecklist(tables, facts, language)]]);
    };
  },
  corpus: {
    needs: [],
    files: async ({ tables, language }) => {
      const [{ corpusTables }, { networkToGraphml }] = await Promise.all([
        import('../../src/tables/written-tables.js'),
        import('../../src/corpus/report/network-graphml.js'),
      ]);
      const folder = await tablesFolder(language === 'zh' ? '多场讨论比较' : 'Comparison of discussions', corpusTables(tables));
      return new Map([...folder, ['network.graphml', networkToGraphml(tables)]]);
    },
  },
};

/** Tables with the data package that describes them. */
async function tablesFolder(title: string, tables: readonly (readonly [Table, readonly object[]])[]): Promise<FolderContent> {
  const { tableFiles } = await import('../../src/spreadsheets/csv/table-files.js');
  return new Map([...tableFiles(title, tables)].map(([name, file]) => [`tables/${name}`, file]));
}
