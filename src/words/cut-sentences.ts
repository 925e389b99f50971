import type { Settings } from '../settings.js';
import type { TagTexts } from './engine.js';
import { fold } from './fold.js';
import { type SegmentedWord, segmentSentences } from './segment-sentences.js';
import { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';
import type { WordLists } from './word-lists.js';

interface Parts {
  readonly wanted: readonly WantedTerm[];
  readonly tag: TagTexts;
  readonly lists: WordLists;
  readonly settings: Pick<Settings, 'not_words'>;
}

export interface CutSentences {
  /** As they are cut whatever the settings ask for. */
  readonly plain: readonly (readonly SegmentedWord[])[];
  /** As they are cut with what the settings ask for. The same lists where they ask for nothing. */
  readonly cut: readonly (readonly SegmentedWord[])[];
}

/** Sentences → their words, once without the settings and, where a sentence has something that they ask for, once with them. */
export async function cutSentences(sentences: readonly string[], { wanted, tag, lists, settings }: Parts): Promise<CutSentences> {
  const kept = new Set([...lists.fillers, ...lists.stop]);
  const refused = new Set(settings.not_words.map(fold));
  const isShipped = ({ askedBy }: WantedTerm): boolean => askedBy !== 'settings';
  const isRefused = (term: WantedTerm): boolean => term.askedBy === 'dictionary' && refused.has(fold(term.term));
  const plain = await segmentSentences(sentences, trieOf(wanted.filter(isShipped)), { tag, kept });
  const asked = trieOf(wanted.filter((term) => !isShipped(term) || isRefused(term)));
  const changed = sentences.flatMap((sentence, i) => (hasAny(fold(sentence), asked) ? i : []));
  if (changed.length === 0) return { plain, cut: plain };
  const again = await segmentSentences(
    changed.map((i) => sentences[i] ?? ''),
    trieOf(wanted.filter((term) => !isRefused(term))),
    { tag, kept },
  );
  const cut = [...plain];
  changed.forEach((i, n) => {
    cut[i] = again[n] ?? [];
  });
  return { plain, cut };
}

function trieOf(terms: readonly WantedTerm[]): Trie<WantedTerm> {
  const trie = new Trie<WantedTerm>();
  for (const term of terms) trie.add(fold(term.term), term);
  return trie;
}

function hasAny(folded: string, trie: Trie<WantedTerm>): boolean {
  let found = false;
  for (let at = 0; at < folded.length && !found; at++) {
    trie.match(folded, at, folded.length, () => {
      found = true;
    });
  }
  return found;
}
