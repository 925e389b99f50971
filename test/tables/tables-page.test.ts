import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CORPUS_TABLES } from '../../src/tables/corpus-tables.js';
import { columnsOf, type Table } from '../../src/tables/table.js';
import { TABLES } from '../../src/tables/tables.js';

const page = new URL('../../docs/tables.md', import.meta.url);

const cell = (text: string): string => text.replaceAll('|', '\\|');

function describeTable(table: Table): string {
  const rows = columnsOf(table).map(
    ({ name, type, title, description }) =>
      `| \`${name}\` | ${type} | ${cell(title.zh)} · ${cell(title.en)} | ${cell(description.zh)} · ${cell(description.en)} |`,
  );
  return [
    `### \`${table.name}.csv\` ${table.title.zh} · ${table.title.en}`,
    `${table.holds.zh} · ${table.holds.en}`,
    ['| | | | |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const written = `${[
  '# 表格 · Tables',
  '每一张表、每一列，由 `src/tables/` 里的目录生成；程序用的说明在每个输出文件夹的 `tables/datapackage.json` 里，内容相同。\n\nEvery table and column, made from the catalogue in `src/tables/`; `tables/datapackage.json` in each output folder says the same to programs.',
  '## 用 LibreOffice 打开 CSV · Opening the CSV with LibreOffice',
  '在打开时的对话框里，字符集选“Unicode (UTF-8)”，分隔符选逗号。不经对话框转换时，LibreOffice 不看文件开头的 UTF-8 标记，中文会变成乱码，因此要写明编码（76 是 UTF-8；44 是逗号，34 是引号，1 是从第一行起）：\n\nIn the dialogue on opening choose the character set Unicode (UTF-8) and the comma as separator. Converting without the dialogue, LibreOffice does not heed the mark of UTF-8 at the beginning of the file and garbles Chinese, so the encoding has to be told (76 is UTF-8; 44 the comma, 34 the quotation mark, 1 the first line):',
  "    soffice --headless --infilter='CSV:44,34,76,1' --convert-to xlsx --outdir xlsx tables/*.csv",
  '要一字不差，再把各列标为文本（2），从第一列写到最后一列，例如前六列：\n\nTo have every cell as it is written, mark the columns as text (2) as well, from the first to the last; for six columns:',
  "    soffice --headless --infilter='CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2' --convert-to xlsx --outdir text tables/*.csv",
  '## 一场讨论 · One discussion',
  ...Object.values(TABLES).map(describeTable),
  '## 多场讨论比较 · Comparison of discussions',
  ...Object.values(CORPUS_TABLES).map(describeTable),
].join('\n\n')}\n`;

it('docs/tables.md describes every table of the catalogue; GOLDEN=write writes it anew', () => {
  if (process.env.GOLDEN === 'write') writeFileSync(page, written);
  expect(readFileSync(page, 'utf8')).toBe(written);
});
