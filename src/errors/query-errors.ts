import { error, quote, typed } from './error.js';

/** The tables of a corpus that can be asked. */
const TABLES = ['documents', 'people', 'sentences', 'words', 'codes'] as const;
const tables = { zh: TABLES.join('、'), en: TABLES.join(', ') };

/** A name that was probably meant, if one is near. */
const meant = (near: string | undefined) =>
  near === undefined ? { zh: '', en: '' } : { zh: `是不是“${near}”？`, en: `Did you mean “${near}”? ` };

/** What can be wrong with a query of `yuanzhuo sql`: what, where, and what to write instead. */
export const queryErrors = {
  none: () =>
    error(
      'corpus.no-query',
      `请写明 corpus 的输出文件夹和查询，例如：${typed('sql', '输出', 'select * from documents')}`,
      `Give the output folder of corpus and a query, for example: ${typed('sql', 'out', 'select * from documents')}`,
    ),
  several: (count: number) =>
    error(
      'query.several',
      `一次只能查询一条，这里有 ${count} 条。请分开运行。`,
      `One query at a time, and here are ${count}. Run them one after another.`,
    ),
  pivot: () =>
    error(
      'query.pivot',
      "PIVOT 需要写明要哪几列，例如：pivot words on speaker in ('何川', '陆萍') using count(*)",
      "PIVOT needs the columns that it is to make, for example: pivot words on speaker in ('何川', '陆萍') using count(*)",
    ),
  readOnly: () =>
    error(
      'query.read-only',
      '这里只能查询，不能改动或写文件。请写一条以 select 开头的查询；要保存结果：npx yuanzhuo sql 输出 "select …" > 结果.csv',
      'Queries only read: nothing can be changed or written. Begin with select; to keep the result: npx yuanzhuo sql DIR "select …" > result.csv',
    ),
  otherFile: (path: string) =>
    error(
      'query.other-file',
      `查询只读这些讨论的表，不读写其他文件（${quote(path)}）。可查询的表：${tables.zh}。`,
      `A query reads the tables of these discussions and no other file (${quote(path)}). The tables are ${tables.en}.`,
    ),
  noTable: (name: string, near: string | undefined) =>
    error(
      'query.no-table',
      `没有${quote(name)}这个表。${meant(near).zh}可查询的表：${tables.zh}。`,
      `There is no table ${quote(name)}. ${meant(near).en}The tables are ${tables.en}.`,
    ),
  noColumn: (name: string, near: readonly string[]) => {
    const isText = /[^\u0000-\u007f]/.test(name);
    return error(
      'query.no-column',
      [
        `没有${quote(name)}这一列。`,
        isText
          ? `如果这是要找的文字，请用英文单引号：'${name.replace(/^[‘“「]|[’”」]$/gu, '')}'。`
          : near.length > 0
            ? `有：${near.join('、')}。`
            : '',
        '一个表的全部列：npx yuanzhuo sql 输出 "describe words"',
      ].join(''),
      [
        `There is no column ${quote(name)}.`,
        ...(isText
          ? [`If it is a text to look for, put it in single quotes: '${name}'.`]
          : near.length > 0
            ? [`There are: ${near.join(', ')}.`]
            : []),
        'All columns of a table: npx yuanzhuo sql DIR "describe words"',
      ].join(' '),
    );
  },
  ambiguous: (name: string, uses: readonly string[]) =>
    error(
      'query.ambiguous',
      `不止一个表有${quote(name)}这一列。请写明是哪个表的：${uses.join('、')}。`,
      `More than one table has a column ${quote(name)}. Say of which table: ${uses.join(', ')}.`,
    ),
  ungrouped: (name: string) =>
    error(
      'query.ungrouped',
      `${quote(name)}既没有分组，也没有汇总。请在查询后面加 group by all，或把它写成 any_value(${name})。`,
      `${quote(name)} is neither grouped nor summed up. Add group by all to the query, or write any_value(${name}).`,
    ),
  noFunction: (name: string, near: string | undefined) =>
    error(
      'query.no-function',
      `没有${quote(name)}这个函数。${meant(near).zh}常用的有 count、sum、avg、min、max、string_agg。`,
      `There is no function ${quote(name)}. ${meant(near).en}Common ones are count, sum, avg, min, max, string_agg.`,
    ),
  /** @param near what stands where it was noticed, '' at the end; `shown`: the line and a mark below it. */
  syntax: (near: string, shown: string) =>
    error(
      'query.syntax',
      `查询有语法错误，在${near === '' ? '末尾' : `${quote(near)}附近`}。请检查拼写、逗号和括号，文字要用成对的单引号。${shown}`,
      `The query has a syntax error ${near === '' ? 'at its end' : `near ${quote(near)}`}. Check spelling, commas and brackets; texts stand in single quotes.${shown}`,
    ),
  tooLarge: (cause: unknown) =>
    error(
      'query.too-large',
      '查询需要的内存太多，没有完成。请用 where 缩小范围，或少取几列、加 limit。',
      'The query needs too much memory and did not finish. Narrow it with where, take fewer columns, or add a limit.',
      cause,
    ),
  /** @param said by the database, in English. */
  other: (said: string, shown: string) =>
    error(
      'query.failed',
      `查询没有成功。数据库的原话：${said}。表和列的说明在 docs/corpus.zh-CN.md。${shown}`,
      `The query failed: ${said}. Tables and columns are described in docs/corpus.md.${shown}`,
    ),
} as const;
