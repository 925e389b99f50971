import type { TermList } from '../../data.js';
import type { English } from '../english/english.js';
import type { Compounds } from './compounds.js';

/** The word lists shipped with the product, and the stop words of packages. */
export interface WordLists {
  /** Field → terms to keep whole. */
  readonly dictionaries: ReadonlyMap<TermList, readonly string[]>;
  /** Function words (stopwords-iso). */
  readonly stop: ReadonlySet<string>;
  /** Words of spoken Chinese that carry no content. */
  readonly fillers: ReadonlySet<string>;
  /** Forms of address. */
  readonly address: ReadonlySet<string>;
  /** Words that any discussion says, folded, with their grades (0–1). */
  readonly general: ReadonlyMap<string, number>;
  /** Words that form nouns with others. */
  readonly compounds: Compounds;
  readonly english: English;
}

/** The entries of a list file: one a line; lines that begin with # are comments. */
export function parseList(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : line.trim()));
}
