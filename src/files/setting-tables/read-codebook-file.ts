import { resolve } from 'node:path';
import { errors } from '../../errors/errors.js';
import { type Settings, settingsSchema } from '../../settings.js';
import { parseYaml } from '../settings/yaml.js';
import { readTableLines } from './read-table-lines.js';

type Codebook = Pick<Settings, 'themes' | 'theme_rules' | 'definitions'>;

/** The columns of the table codebook.csv, and what else they may be called; further columns are not read. */
const COLUMNS = { theme: /^(?:theme|主题)$/i, entry: /^(?:entry|rule|term|词语或规则|规则|词语)$/i, definition: /^(?:definition|定义)$/i };

/**
 * A codebook as a table (CSV, TSV or XLSX): a theme and one term or rule of it on each line, the rule as settings write it ({ all: [风险, 赔付] }); a definition
 * of the theme, if there is one, on any of its lines. @throws YuanzhuoError that names the line for what is none.
 */
export function readCodebookFile(written: string, folder: string): Codebook {
  const path = resolve(folder, written);
  const [header, ...lines] = readTableLines(path, {
    columnsIn: (headings) => COLUMN_NAMES.filter((name) => columnOf(headings, name) >= 0).length,
    wrongFormat: errors.codebookFormat,
    brokenLine: (file, line, cause) => errors.codebookLine(file, line, '', cause),
  });
  const names = header?.cells ?? [];
  const [theme, entry, definition] = [columnOf(names, 'theme'), columnOf(names, 'entry'), columnOf(names, 'definition')];
  if (theme < 0 || entry < 0) throw errors.codebookHeader(path);
  const [themes, definitions] = [new Map<string, unknown[]>(), new Map<string, string>()];
  for (const { cells, line } of lines) {
    const [name, own, meaning] = [theme, entry, definition].map((column) => cells[column]?.trim() ?? '');
    if (name === '' || name === undefined) throw errors.codebookLine(path, line, cells.join(','));
    themes.set(name, [...(themes.get(name) ?? []), ...(own ? [checked(own, { path, line })] : [])]);
    if (meaning) definitions.set(name, meaning);
  }
  return settingsSchema.parse({ themes: Object.fromEntries(themes), definitions: Object.fromEntries(definitions) });
}

const COLUMN_NAMES = Object.keys(COLUMNS) as readonly (keyof typeof COLUMNS)[];

const columnOf = (cells: readonly string[], name: keyof typeof COLUMNS): number =>
  cells.findIndex((cell) => COLUMNS[name].test(cell.trim()));

/** An entry as settings take it. */
function checked(written: string, { path, line }: { readonly path: string; readonly line: number }): unknown {
  if (!/^[{｛]/.test(written)) return written;
  const { value, errors: broken } = parseYaml(written);
  if (broken.length > 0 || !settingsSchema.safeParse({ themes: { x: [value] } }).success) throw errors.codebookLine(path, line, written);
  return value;
}
