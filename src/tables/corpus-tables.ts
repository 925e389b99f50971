import { changesByPerson } from './corpus/changes-by-person.js';
import { documentMap } from './corpus/document-map.js';
import { documents } from './corpus/documents.js';
import { months } from './corpus/months.js';
import { newTerms } from './corpus/new-terms.js';
import { people } from './corpus/people.js';
import { setAside } from './corpus/set-aside.js';
import { similarDocuments } from './corpus/similar-documents.js';
import { terms } from './corpus/terms.js';
import { termsByDocument } from './corpus/terms-by-document.js';
import { termsByMonth } from './corpus/terms-by-month.js';
import { termsByOrganisation } from './corpus/terms-by-organisation.js';
import { termsByPerson } from './corpus/terms-by-person.js';
import { themeByDocument } from './corpus/theme-by-document.js';
import { themeByMonth } from './corpus/theme-by-month.js';
import { themeByPerson } from './corpus/theme-by-person.js';
import { themes } from './corpus/themes.js';
import { trends } from './corpus/trends.js';

/** Every table of a corpus, in the order of its outputs. Its property in `CorpusTables` → what it is. */
export const CORPUS_TABLES = {
  documents,
  people,
  terms,
  termsByDocument,
  termsByPerson,
  changesByPerson,
  termsByOrganisation,
  months,
  termsByMonth,
  trends,
  themes,
  themeByDocument,
  themeByPerson,
  themeByMonth,
  similarDocuments,
  map: documentMap,
  newTerms,
  setAside,
};

export type { ChangeRow } from './corpus/changes-by-person.js';
export type { DocumentMapRow } from './corpus/document-map.js';
export type { DocumentRow } from './corpus/documents.js';
export type { PeriodRow } from './corpus/months.js';
export type { CorpusNewTermRow } from './corpus/new-terms.js';
export type { CorpusPersonRow } from './corpus/people.js';
export type { SetAsideRow } from './corpus/set-aside.js';
export type { SimilarRow } from './corpus/similar-documents.js';
export type { CorpusTermRow } from './corpus/terms.js';
export type { DocumentKeynessRow } from './corpus/terms-by-document.js';
export type { TermByMonthRow } from './corpus/terms-by-month.js';
export type { CorpusKeynessRow } from './corpus/terms-by-person.js';
export type { ThemeByRow } from './corpus/theme-by-document.js';
export type { CorpusThemeRow } from './corpus/themes.js';
export type { TrendRow } from './corpus/trends.js';
