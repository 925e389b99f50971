import { dirname, extname, resolve } from 'node:path';
import { errors } from '../errors/errors.js';
import { type Settings, settingsSchema } from '../settings.js';
import { decode } from './decode.js';
import { CsvError, parseCsvLines } from './parse-csv.js';
import { readBytes } from './read-bytes.js';
import { parseYaml } from './yaml.js';

type Codebook = Pick<Settings, 'themes' | 'theme_rules' | 'definitions'>;

/** The columns of the table codebook.csv, and what else they may be called; further columns are not read. */
const COLUMNS = { theme: /^(?:theme|主题)$/i, entry: /^(?:entry|rule|term|词语或规则|规则|词语)$/i, definition: /^(?:definition|定义)$/i };

/**
 * A codebook as a table (CSV or TSV): a theme and one term or rule of it on each line, the rule as settings write it ({ all: [风险, 赔付] }); a definition
 * of the theme, if there is one, on any of its lines. @throws YuanzhuoError that names the line for what is none.
 */
export function readCodebookFile(written: string, settingsFile: string): Codebook {
  const path = resolve(dirname(settingsFile), written);
  if (!['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase())) throw errors.codebookFormat(path);
  const [header, ...lines] = linesOf(path);
  const columnOf = (name: keyof typeof COLUMNS): number => header?.cells.findIndex((cell) => COLUMNS[name].test(cell.trim())) ?? -1;
  const [theme, entry, definition] = [columnOf('theme'), columnOf('entry'), columnOf('definition')];
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

/** An entry as settings take it. */
function checked(written: string, { path, line }: { readonly path: string; readonly line: number }): unknown {
  if (!/^[{｛]/.test(written)) return written;
  const { value, errors: broken } = parseYaml(written);
  if (broken.length > 0 || !settingsSchema.safeParse({ themes: { x: [value] } }).success) throw errors.codebookLine(path, line, written);
  return value;
}

function linesOf(path: string) {
  const { text } = decode(readBytes(path), path);
  try {
    return parseCsvLines(text, text.split('\n', 1)[0]?.includes('\t') ? '\t' : ',');
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw errors.codebookLine(path, Number(cause.lines ?? 0), '', cause);
  }
}
