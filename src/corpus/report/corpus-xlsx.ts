import { plain } from '../../report/document.js';
import type { Brand } from '../../report/slides/brand.js';
import { wordingOf } from '../../report/wording/wording.js';
import { bookToXlsx } from '../../spreadsheets/workbook/workbook.js';
import { corpusTables } from '../../tables/written-tables.js';
import { type CorpusReportParts, composeCorpus } from './compose-corpus.js';

/** Every table of a corpus → workbook.xlsx. */
export function corpusToXlsx(parts: CorpusReportParts & { readonly brand: Brand }): Promise<Uint8Array> {
  const { tables, language, version, brand } = parts;
  const { title, about, facts } = composeCorpus({ ...parts, charts: [] });
  return bookToXlsx({
    ...{ title, language, font: brand.font, product: wordingOf(language).method.product(version) },
    about: [about, facts]
      .map(plain)
      .filter((line) => line !== '')
      .join(' · '),
    ...{ tables: corpusTables(tables), matrices: [] },
  });
}
