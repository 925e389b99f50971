import type { Language } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { type Line, name, said, type TableBlock, text } from '../../report/document.js';
import { MOST_REGULARS } from '../merge/time/find-changes.js';
import type { ChangeRow, CorpusKeynessRow, CorpusPersonRow, CorpusTables } from '../rows.js';
import { corpusWording } from './corpus-wording.js';
import { isNamed, mostOf, quoteOf, themeOf } from './overview.js';

const WORDS = 5;
const MET = 3;

/**
 * Who came more than once: when, with whom most often, the main theme, words, what changed (no column where nothing did), and a sentence with the words.
 * Null where nobody did.
 */
export function profileTable(tables: CorpusTables, language: Language): TableBlock | null {
  const { profiles } = corpusWording[language];
  const regulars = tables.people.filter((row) => row.documents >= 2 && isNamed(row)).slice(0, MOST_REGULARS);
  if (regulars.length === 0) return null;
  const words = groupBy(tables.termsByPerson, ({ group }) => group);
  const themes = mostOf(tables.themeByPerson);
  const changes = groupBy(tables.changesByPerson, ({ person }) => person);
  const changed = new Map(regulars.map(({ person }) => [person, changesOf(changes.get(person) ?? [], language)]));
  const isChanged = [...changed.values()].some((line) => line.length > 0);
  const shown = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, i) => isChanged || i !== CHANGED);
  return {
    kind: 'table',
    caption: profiles.title,
    columns: shown(profiles.columns).map((title) => ({ title, numeric: false })),
    rows: regulars.map((row) => {
      const own = words.get(row.person) ?? [];
      const steady = own.filter(({ tier }) => tier !== 'described');
      const listed = (steady.length > 0 ? steady : own).slice(0, WORDS);
      const { person, documents, first_date, last_date } = row;
      return shown([
        [name(person)],
        [text(profiles.when(documents, first_date, last_date))],
        [said(metBy(row, tables.people).join('、'))],
        [said(themeOf(themes.get(person)))],
        wordsOf(listed),
        changed.get(person) ?? [],
        [said(quoteOf(listed, tables))],
      ]);
    }),
  };
}

/** Words behind each other, those of a grade before it. */
function wordsOf(rows: readonly Pick<CorpusKeynessRow, 'term' | 'tier'>[]): Line {
  return (['strong', 'hint', 'described'] as const).flatMap((tier): Line => {
    const terms = rows.filter((row) => row.tier === tier).map(({ term }) => term);
    if (terms.length === 0) return [];
    return [said(terms.join('、')), ...(tier === 'described' ? [] : [{ kind: 'tier', tier } as const])];
  });
}

const CHANGED = 5;
const MOST_CHANGES = 3;
/** What is only said earlier or later is worth telling where an even rate would give as many in the other half, and it is said on two dates. */
const WORTH = { count: 5, dates: 2 };

/** What is said more and more, or less and less; where nothing is sure, what was said in one half of the dates alone. */
function changesOf(rows: readonly ChangeRow[], language: Language): Line {
  const { profiles } = corpusWording[language];
  const [surest] = rows.filter(({ tier }) => tier !== 'described');
  if (surest) {
    const alike = rows.filter(({ tier, rho }) => tier === surest.tier && (rho ?? 0) > 0 === (surest.rho ?? 0) > 0);
    const items = alike.slice(0, MOST_CHANGES).map(({ item }) => item);
    return [said((surest.rho ?? 0) > 0 ? profiles.more(items) : profiles.less(items)), { kind: 'tier', tier: surest.tier }];
  }
  const only = (here: 'earlier' | 'later', there: 'earlier' | 'later'): readonly string[] =>
    rows
      .filter((row) => row[there] === 0 && (row[here] * row[`${there}_of`]) / row[`${here}_of`] >= WORTH.count && row.dates >= WORTH.dates)
      .slice(0, MOST_CHANGES)
      .map(({ item }) => item);
  const [fresh, gone] = [only('later', 'earlier'), only('earlier', 'later')];
  const parts = [...(fresh.length > 0 ? [profiles.fresh(fresh)] : []), ...(gone.length > 0 ? [profiles.gone(gone)] : [])];
  return parts.length === 0 ? [] : [said(parts.join(profiles.between))];
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
