import type { Settings } from '../../settings.js';
import { fold } from '../dictionary/fold.js';
import { matchTitles } from '../dictionary/match-titles.js';
import { type Match, matchTerms } from '../dictionary/place-terms.js';
import type { RequestedTerm } from '../dictionary/requested-terms.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import { Trie } from '../dictionary/trie.js';
import { overlayTerms } from './overlay-terms.js';
import type { Tokenizer } from './tokenizer.js';

interface Parts {
  readonly folded: string;
  /** Requests besides those of the shipped dictionaries. */
  readonly requested: readonly RequestedTerm[];
  readonly tokenizer: Tokenizer;
  readonly settings: Pick<Settings, 'dictionaries' | 'not_words' | 'found_terms'>;
}

/** The words of a text, segmented twice. */
export interface CutWords {
  /** Without the requests of the settings. */
  readonly plain: TextWords;
  /** With the requests of the settings. The same array where they request nothing that occurs in the text. */
  readonly cut: TextWords;
  /** Occurrences of terms of the shipped dictionaries. */
  readonly shipped: readonly Match[];
}

/** Segments a text, overlaid with the terms of dictionaries, people and organisations; and again with those of the settings as well. */
export async function cutText(text: string, { folded, requested, tokenizer, settings }: Parts): Promise<CutWords> {
  const [cut] = (await tokenizer.tokenize([text])) as [TextWords];
  const lists = new Set<string>(settings.dictionaries);
  const shipped = matchTerms(folded, tokenizer.lexicon.dictionary).filter((match) => lists.has(match.requested.list));
  const others = requested.filter(({ requestedBy }) => requestedBy !== 'settings');
  const own = matchTerms(folded, trieOf(others));
  const known = settings.found_terms ? [...shipped, ...matchTitles(folded)] : shipped;
  const plain = await overlayTerms({ text, cut }, [...own, ...known], tokenizer);
  const refused = new Set(settings.not_words.map(fold));
  const left = known.filter(({ start, end }) => !refused.has(folded.slice(start, end)));
  const hasOwn = requested.length > others.length;
  const matches = hasOwn ? matchTerms(folded, trieOf(requested)) : own;
  if (left.length === known.length && matches.every((match) => match.requested.requestedBy !== 'settings'))
    return { plain, cut: plain, shipped };
  return { plain, cut: await overlayTerms({ text, cut }, [...matches, ...left], tokenizer), shipped };
}

function trieOf(terms: readonly RequestedTerm[]): Trie<RequestedTerm> {
  const trie = new Trie<RequestedTerm>();
  for (const term of terms) trie.add(fold(term.term), term);
  return trie;
}
