import type { Settings } from '../../settings.js';
import { fold } from '../dictionary/fold.js';
import type { Lexicon } from '../dictionary/lexicon.js';
import { matchTitles } from '../dictionary/match-titles.js';
import { type Match, matchTerms } from '../dictionary/place-terms.js';
import { foundTerm, type RequestedTerm } from '../dictionary/requested-terms.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import { Trie } from '../dictionary/trie.js';
import { findNames } from './find-names.js';
import { joinFigures } from './join-figures.js';
import { judgeGuesses } from './judge-guesses.js';
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
  const known = settings.found_terms ? [...shipped, ...matchTitles(folded), ...matchNames(folded, cut, tokenizer.lexicon)] : shipped;
  const overlay = async (matches: readonly Match[]) => {
    const overlaid = await overlayTerms({ text, cut }, matches, tokenizer);
    return joinFigures(judgeGuesses(overlaid, tokenizer.lexicon), tokenizer.lexicon);
  };
  const plain = await overlay([...own, ...known]);
  const refused = new Set(settings.not_words.map(fold));
  const left = known.filter(({ start, end }) => !refused.has(folded.slice(start, end)));
  const hasOwn = requested.length > others.length;
  const matches = hasOwn ? matchTerms(folded, trieOf(requested)) : own;
  if (left.length === known.length && matches.every((match) => match.requested.requestedBy !== 'settings'))
    return { plain, cut: plain, shipped };
  return { plain, cut: await overlay([...matches, ...left]), shipped };
}

function matchNames(folded: string, cut: TextWords, lexicon: Lexicon): readonly Match[] {
  const names = findNames(cut, lexicon);
  return names.size === 0 ? [] : matchTerms(folded, trieOf([...names].map((name) => foundTerm(name, 'nr'))));
}

function trieOf(terms: readonly RequestedTerm[]): Trie<RequestedTerm> {
  const trie = new Trie<RequestedTerm>();
  for (const term of terms) trie.add(fold(term.term), term);
  return trie;
}
