import type { Language } from '../../data.js';

const zh = {
  contents: {
    sheet: '目录',
    columns: { sheet: '工作表', holds: '内容', rows: '行数', file: '同样的 CSV' },
    byProgram: (product: string) => `${product} 制表。数字按原值保存，只是显示时四舍五入；每一列的含义见“各列说明”。`,
    matrix: '由后面的表格整理而成',
    tooMany: (rows: number) => `（这里只列前 ${rows} 行，其余见 CSV）`,
    /** Below the last row of a table that is cut. */
    rest: (rows: number, table: string) => `［另有 ${rows} 行没有列出，全部见 tables/${table}.csv］`,
  },
  dictionary: {
    sheet: '各列说明',
    holds: '每张表每一列的含义、单位，以及什么时候为空',
    columns: { sheet: '工作表', heading: '列', name: 'CSV 里的名称', meaning: '含义' },
  },
  talk: {
    sheet: '发言占比',
    holds: '各节中各人的字数占比，附图',
    title: '各节中各人的发言占比',
    first: '节',
    total: '字数',
    whole: '全场',
    lead: '第一节之前',
  },
  words: { sheet: '高频词×发言人', holds: '高频词，每人各提到几次，附图', title: '各人提到高频词的次数', first: '词语', total: '全场' },
  themes: {
    sheet: '主题×发言人',
    holds: '各人的句子里谈到各主题的比例，附图',
    title: '各人谈到各主题的比例',
    first: '主题',
    total: '全场句数',
  },
  cut: (table: string) => `……［一格放不下，全文见 tables/${table}.csv］`,
};

const en: typeof zh = {
  contents: {
    sheet: 'Contents',
    columns: { sheet: 'Sheet', holds: 'What it holds', rows: 'Rows', file: 'The same as CSV' },
    byProgram: (product) => `Made by ${product}. Numbers are stored in full and only shown rounded; “Columns” says what each column means.`,
    matrix: 'arranged from the tables that follow',
    tooMany: (rows) => ` (the first ${rows} rows only; all are in the CSV)`,
    rest: (rows, table) => `[${rows} more rows are not listed; all are in tables/${table}.csv]`,
  },
  dictionary: {
    sheet: 'Columns',
    holds: 'What each column of each table means, its unit, and when it is empty',
    columns: { sheet: 'Sheet', heading: 'Column', name: 'Name in CSV', meaning: 'Meaning' },
  },
  talk: {
    sheet: 'Share of talk',
    holds: 'Share of each section’s characters, by speaker; with a chart',
    title: 'Share of talk by speaker in each section',
    first: 'Section',
    total: 'Characters',
    whole: 'Whole discussion',
    lead: 'Before the first section',
  },
  words: {
    sheet: 'Frequent words × speakers',
    holds: 'The most frequent words and how often each speaker uses them; with a chart',
    title: 'Use of the frequent words by speaker',
    first: 'Word',
    total: 'All',
  },
  themes: {
    sheet: 'Themes × speakers',
    holds: 'Share of each speaker’s sentences on each theme; with a chart',
    title: 'Themes by speaker',
    first: 'Theme',
    total: 'All sentences',
  },
  cut: (table) => `… [too long for a cell; in full in tables/${table}.csv]`,
};

/** All words of the workbook that are not in the columns' dictionary. */
export const workbookWording: Readonly<Record<Language, typeof zh>> = { zh, en };
