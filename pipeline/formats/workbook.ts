import { talkOf } from '../../src/charts/talk-share/talk-of.js';
import { theme } from '../../src/charts/theme.js';
import type { Language, Tables } from '../../src/data.js';
import type { Brand } from '../../src/report/slides/brand.js';
import { contrast, heatColour } from '../../src/report/slides/heat-colour.js';
import { wordingOf } from '../../src/report/wording/wording.js';
import { tablesToXlsx } from '../../src/spreadsheets/workbook/workbook.js';

interface Parts {
  readonly tables: Tables;
  readonly language: Language;
  readonly version: string;
  readonly brand: Brand;
}

/** Hands the tables to the workbook's writer, with what charts and report know: shares of talk, colours, the program's name. */
export function workbook({ tables, language, version, brand }: Parts): Promise<Uint8Array> {
  return tablesToXlsx({
    ...{ tables, language, talk: talkOf(tables), product: wordingOf(language).method.product(version) },
    font: brand.font,
    colours: {
      people: theme.people,
      single: brand.colours.accent,
      inkOn: (colour) =>
        [theme.colour.ink, theme.colour.paper].toSorted((a, b) => contrast(b, colour) - contrast(a, colour))[0] ?? theme.colour.ink,
      heat: ['#ffffff', heatColour(1, brand)],
    },
  });
}
