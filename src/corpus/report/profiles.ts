import type { Language } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { name, said, type TableBlock, text } from '../../report/document.js';
import type { CorpusPersonRow, CorpusTables } from '../rows.js';
import { corpusWording } from './corpus-wording.js';
import { isNamed, mostOf, quoteOf } from './overview.js';

const MOST_PEOPLE = 20;
const WORDS = 5;
const MET = 3;

/** Who came more than once: when, with whom most often, the main theme, words, and a sentence with them. Null where nobody did. */
export function profileTable(tables: CorpusTables, language: Language): TableBlock | null {
  const { profiles } = corpusWording[language];
  const regulars = tables.people.filter((row) => row.documents >= 2 && isNamed(row)).slice(0, MOST_PEOPLE);
  if (regulars.length === 0) return null;
  const words = groupBy(tables.termsByPerson, ({ group }) => group);
  const themes = mostOf(tables.themeByPerson);
  return {
    kind: 'table',
    caption: profiles.title,
    columns: profiles.columns.map((title) => ({ title, numeric: false })),
    rows: regulars.map((row) => {
      const own = words.get(row.person) ?? [];
      const steady = own.filter(({ tier }) => tier !== 'described');
      const shown = (steady.length > 0 ? steady : own).slice(0, WORDS);
      const { person, documents, first_date, last_date } = row;
      return [
        [name(person)],
        [text(profiles.when(documents, first_date, last_date))],
        [said(metBy(row, tables.people).join('、'))],
        [said(themes.get(person)?.theme ?? '')],
        [said(shown.map(({ term }) => term).join('、')), ...steady.slice(0, 1).map(({ tier }) => ({ kind: 'tier', tier }) as const)],
        [said(quoteOf(shown, tables))],
      ];
    }),
  };
}

/** The others of the same discussions, those met more than once, most often first. */
function metBy({ person, in_documents }: CorpusPersonRow, people: readonly CorpusPersonRow[]): readonly string[] {
  const own = new Set(in_documents);
  return people
    .filter((other) => other.person !== person && isNamed(other))
    .map((other) => ({ person: other.person, times: other.in_documents.filter((document) => own.has(document)).length }))
    .filter(({ times }) => times >= 2)
    .toSorted((a, b) => b.times - a.times || (a.person < b.person ? -1 : 1))
    .slice(0, MET)
    .map((other) => `${other.person} ${other.times}`);
}
