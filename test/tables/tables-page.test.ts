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
  '## 一场讨论 · One discussion',
  ...Object.values(TABLES).map(describeTable),
  '## 多场讨论比较 · Comparison of discussions',
  ...Object.values(CORPUS_TABLES).map(describeTable),
].join('\n\n')}\n`;

it('docs/tables.md describes every table of the catalogue; GOLDEN=write writes it anew', () => {
  if (process.env.GOLDEN === 'write') writeFileSync(page, written);
  expect(readFileSync(page, 'utf8')).toBe(written);
});
