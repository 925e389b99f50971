import { writePercent } from '../../charts/write-number.js';
import type { Language } from '../../data.js';
import { groupBy } from '../../group-by.js';
import { nameOrLink, said, type TableBlock, text } from '../../report/document.js';
import { aloneOf } from '../../themes/passages/forms.js';
import { fold } from '../../words/dictionary/fold.js';
import {
  type CorpusPersonRow,
  type CorpusTables,
  type DocumentKeynessRow,
  type DocumentRow,
  MOST_SHOWN,
  type ThemeByRow,
} from '../rows.js';
import { corpusWording } from './corpus-wording.js';
import { byDate } from './document-names.js';

const WORDS = 3;
const NAMED = 3;
/** Characters of a sentence that says something and fits its cell. */
const QUOTE = { least: 14, wanted: 35, most: 80 } as const;

interface OverviewParts {
  readonly tables: CorpusTables;
  readonly language: Language;
  /** Document → address of its own report. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Each discussion in a line: when, what, where, who, three words that tell it from the others and name nobody in it, its main theme, and a sentence. In order of date. */
export function overviewTable({ tables, language, pages }: OverviewParts): TableBlock {
  const { overview } = corpusWording[language];
  const words = groupBy(tables.termsByDocument, ({ group }) => group);
  const themes = mostOf(tables.themeByDocument);
  const people = peopleOf(tables.people);
  const rows = tables.documents.toSorted(byDate).slice(0, MOST_SHOWN);
  // Often no text says where it was, and few short discussions make no theme.
  const empty = new Set([
    ...(rows.some(({ place, organisers }) => place + organisers !== '') ? [] : [PLACE]),
    ...(themes.size > 0 ? [] : [THEME]),
  ]);
  const shown = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, i) => !empty.has(i));
  return {
    kind: 'table',
    caption: overview.title,
    columns: shown(overview.columns).map((title) => ({ title, numeric: false })),
    rows: rows.map(({ document, date, title, place, organisers, speakers }) => {
      const named = people.get(document) ?? [];
      const own = (words.get(document) ?? []).filter(({ term }) => !named.some((person) => fold(person).includes(fold(term))));
      return shown([
        [nameOrLink(titleOf({ document, title }), pages.get(document)), text(date === '' ? '' : ` ${date}`)],
        [said([place, organisers].filter((one) => one !== '').join('；'))],
        [said(overview.people(named.slice(0, NAMED), speakers))],
        [
          said(
            own
              .slice(0, WORDS)
              .map(({ term }) => term)
              .join('、'),
          ),
        ],
        [said(themeOf(themes.get(document)))],
        [said(quoteOf(own, tables))],
      ]);
    }),
  };
}

const PLACE = 1;
const THEME = 4;

/** Without the date before it, which stands beside it; the id where that is all. */
export function titleOf({ document, title }: Pick<DocumentRow, 'document' | 'title'>): string {
  const rest = title.replace(/^\d{4}[\d年月日./-]*\s*/, '').trim();
  return rest !== '' ? rest : title !== '' ? title : document;
}

/** The theme with the largest share of each group, by the lower end of its interval; none where nothing is said of it. */
export function mostOf(rows: readonly ThemeByRow[]): ReadonlyMap<string, ThemeByRow> {
  const most = new Map<string, ThemeByRow>();
  for (const row of rows) if (row.count > 0 && row.low > (most.get(row.group)?.low ?? 0)) most.set(row.group, row);
  return most;
}

/** A theme with its share of the sentences: what leads may be little. */
export const themeOf = (row: ThemeByRow | undefined): string => (row ? `${row.theme} ${writePercent(row.share)}` : '');

/** Document → who speaks in it, the most frequent guests first; no labels. */
function peopleOf(people: readonly CorpusPersonRow[]): ReadonlyMap<string, readonly string[]> {
  const pairs = people.filter(isNamed).flatMap(({ person, in_documents }) => in_documents.map((document) => ({ document, person })));
  return new Map([...groupBy(pairs, ({ document }) => document)].map(([document, own]) => [document, own.map(({ person }) => person)]));
}

/** No label: its name would end with the discussion that it is of. */
export const isNamed = ({ person, in_documents }: CorpusPersonRow): boolean => !person.endsWith(`（${in_documents[0]}）`);

/** Of the sentences with these words that can be read alone the one that has most of them, and is neither short nor long. '' where there is none. */
export function quoteOf(words: readonly Pick<DocumentKeynessRow, 'term' | 'examples'>[], { quotes }: Pick<CorpusTables, 'quotes'>): string {
  const sentences = [...new Set(words.flatMap(({ examples }) => examples))]
    .map((place) => aloneOf(quotes.get(place)?.text ?? ''))
    .filter((sentence) => sentence.length >= QUOTE.least && sentence.length <= QUOTE.most);
  const holds = (sentence: string): number => words.filter(({ term }) => sentence.includes(term)).length;
  const [best = ''] = sentences.toSorted(
    (a, b) => holds(b) - holds(a) || Math.abs(a.length - QUOTE.wanted) - Math.abs(b.length - QUOTE.wanted),
  );
  return best;
}
