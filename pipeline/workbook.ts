import { talkOf } from '../src/charts/talk-of.js';
import { theme } from '../src/charts/theme.js';
import type { Language, Tables } from '../src/data.js';
import { wordingOf } from '../src/report/wording.js';
import { tablesToXlsx } from '../src/tables/workbook.js';

/** Hands the tables to the workbook's writer, with what charts and report know: shares of talk, colours, the program's name. */
export function workbook(parts: { readonly tables: Tables; readonly language: Language; readonly version: string }): Promise<Uint8Array> {
  const { tables, language, version } = parts;
  return tablesToXlsx({
    ...{ tables, language, talk: talkOf(tables), product: wordingOf(language).method.product(version) },
    font: 'Microsoft YaHei',
    colours: {
      people: theme.people,
      single: theme.colour.single,
      inkOn: (colour) => (theme.dark.some((dark) => dark === colour) ? theme.colour.paper : theme.colour.ink),
      heat: ['#ffffff', theme.heat[1]],
    },
  });
}
