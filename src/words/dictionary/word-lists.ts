import type { TermList } from '../../data.js';
import type { Compounds } from './compounds.js';

/** The lists that are shipped with the product, and the stop words beside them. */
export interface WordLists {
  /** Field → terms to keep whole. */
  readonly dictionaries: ReadonlyMap<TermList, readonly string[]>;
  /** Function words (stopwords-iso). */
  readonly stop: ReadonlySet<string>;
  /** Words of spoken Chinese that carry no content. */
  readonly fillers: ReadonlySet<string>;
  /** Forms of address. */
  readonly address: ReadonlySet<string>;
  /** Words that make nouns with others. */
  readonly compounds: Compounds;
}

/** A list file: one entry a line; lines that begin with # say what it holds. */
export function parseList(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : line.trim()));
}
