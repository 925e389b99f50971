import type { KeywordRow, Tables } from '../../data.js';
import { type Context, chooseContexts, readContexts } from './read-contexts.js';

/** A main term where it is said. */
export interface Concordance {
  readonly row: KeywordRow;
  /** In order of the discussion. */
  readonly lines: readonly Context[];
}

/** A term that is said once has no other use to be compared with. */
const LEAST_COUNT = 2;

/** The main terms where they are said, with the words around them; none where no term is said twice. */
export function concordanceOf(tables: Tables, most: { readonly terms: number; readonly lines: number }): readonly Concordance[] {
  const terms = mainTerms(tables, most.terms);
  const contexts = readContexts(tables, new Set(terms.map(({ term }) => term)));
  return terms.flatMap((row) => {
    const found = contexts.get(row.term);
    return found ? [{ row, lines: chooseContexts(found, most.lines) }] : [];
  });
}

/** The most frequent term of each theme, the largest theme first, then the most frequent of all; in order of how often they are said. */
function mainTerms({ keywords, themes }: Tables, most: number): readonly KeywordRow[] {
  const ranked = keywords.filter(({ count }) => count >= LEAST_COUNT).toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
  const largest = themes.toSorted((a, b) => b.sentences_coded - a.sentences_coded || (a.theme < b.theme ? -1 : 1));
  const ofThemes = largest.slice(0, most).flatMap(({ terms }) => ranked.find(({ term }) => terms.includes(term)) ?? []);
  const chosen = [...new Set([...ofThemes, ...ranked])].slice(0, most);
  return ranked.filter((row) => chosen.includes(row));
}
