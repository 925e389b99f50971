import type { Settings } from '../../settings.js';
import { fold } from '../dictionary/fold.js';
import { matchTitles } from '../dictionary/match-titles.js';
import { type Match, matchTerms } from '../dictionary/place-terms.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import { Trie } from '../dictionary/trie.js';
import type { WantedTerm } from '../dictionary/wanted-terms.js';
import { layTerms } from './lay-terms.js';
import type { Reader } from './reader.js';

interface Parts {
  readonly folded: string;
  /** Beside the dictionaries. */
  readonly wanted: readonly WantedTerm[];
  readonly reader: Reader;
  readonly settings: Pick<Settings, 'dictionaries' | 'not_words' | 'found_terms'>;
}

/** The words of a text, which join to it. */
export interface CutWords {
  /** As they are cut whatever the settings ask for. */
  readonly plain: TextWords;
  /** As they are cut with what the settings ask for. The same list where they ask for nothing that stands in the text. */
  readonly cut: TextWords;
  /** Where terms of the shipped dictionaries stand. */
  readonly shipped: readonly Match[];
}

/** Text → its words, with the terms of dictionaries, people and organisations; and again with those of the settings. */
export async function cutText(text: string, { folded, wanted, reader, settings }: Parts): Promise<CutWords> {
  const [cut] = (await reader.read([text])) as [TextWords];
  const lists = new Set<string>(settings.dictionaries);
  const shipped = matchTerms(folded, reader.lexicon.dictionary).filter((match) => lists.has(match.wanted.list));
  const others = wanted.filter(({ askedBy }) => askedBy !== 'settings');
  const own = matchTerms(folded, trieOf(others));
  const known = settings.found_terms ? [...shipped, ...matchTitles(folded)] : shipped;
  const plain = await layTerms({ text, cut }, [...own, ...known], reader);
  const refused = new Set(settings.not_words.map(fold));
  const left = known.filter(({ start, end }) => !refused.has(folded.slice(start, end)));
  const isAsked = wanted.length > others.length;
  const asked = isAsked ? matchTerms(folded, trieOf(wanted)) : own;
  if (left.length === known.length && asked.every((match) => match.wanted.askedBy !== 'settings')) return { plain, cut: plain, shipped };
  return { plain, cut: await layTerms({ text, cut }, [...asked, ...left], reader), shipped };
}

function trieOf(terms: readonly WantedTerm[]): Trie<WantedTerm> {
  const trie = new Trie<WantedTerm>();
  for (const term of terms) trie.add(fold(term.term), term);
  return trie;
}
