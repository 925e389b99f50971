import type { Settings } from '../settings.js';
import { fold } from './fold.js';
import { layTerms } from './lay-terms.js';
import type { SegmentedWord } from './lexicon.js';
import type { Reader } from './reader.js';
import { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';

interface Parts {
  readonly folded: string;
  /** Beside the dictionaries. */
  readonly wanted: readonly WantedTerm[];
  readonly reader: Reader;
  readonly settings: Pick<Settings, 'not_words'>;
}

/** The words of a text, which join to it. */
export interface TextWords {
  /** As they are cut whatever the settings ask for. */
  readonly plain: readonly SegmentedWord[];
  /** As they are cut with what the settings ask for. The same list where they ask for nothing that stands in the text. */
  readonly cut: readonly SegmentedWord[];
}

/** Text → its words, with the terms of dictionaries, people and organisations; and again with those of the settings. */
export async function cutText(text: string, { folded, wanted, reader, settings }: Parts): Promise<TextWords> {
  const [cut = []] = await reader.read([text]);
  const { dictionary } = reader.lexicon;
  const ofText = trieOf(wanted.filter(({ askedBy }) => askedBy !== 'settings'));
  const plain = await layTerms({ text, folded, cut }, { tries: [ofText, dictionary], isRefused: () => false }, reader);
  const refused = new Set(settings.not_words.map(fold));
  const asked = new Trie<true>();
  for (const { term, askedBy } of wanted) if (askedBy === 'settings') asked.add(fold(term), true);
  for (const term of refused) asked.add(term, true);
  if (!asked.isIn(folded)) return { plain, cut: plain };
  const isRefused = ({ askedBy, term }: WantedTerm): boolean => askedBy === 'dictionary' && refused.has(fold(term));
  return { plain, cut: await layTerms({ text, folded, cut }, { tries: [trieOf(wanted), dictionary], isRefused }, reader) };
}

function trieOf(terms: readonly WantedTerm[]): Trie<WantedTerm> {
  const trie = new Trie<WantedTerm>();
  for (const term of terms) trie.add(fold(term.term), term);
  return trie;
}
