import type { TaggedWord, TagTexts } from './engine.js';
import { fold } from './fold.js';
import { findLatinRuns } from './latin-runs.js';
import { mendCuts } from './mend-cut.js';
import { engineCut, type PlacedTerm, placeTerms } from './place-terms.js';
import { simplify } from './simplify.js';
import type { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';

/** A word of a sentence; `wanted` where it is a term that was asked for. */
export interface SegmentedWord {
  readonly word: string;
  readonly tag: string;
  readonly latin: boolean;
  readonly wanted: WantedTerm | null;
}

/** A stretch of a sentence: a term that stays whole, words of the engine, or text that it must cut anew. */
type Part = { readonly words: readonly SegmentedWord[] } | { readonly anew: string };

/**
 * Sentences → for each, words that join to it: terms that must stay whole, and between them what the engine cuts. Where a term
 * took a part of one of the engine's words, the rest of that stretch is cut anew, all of them together.
 */
export async function segmentSentences(
  sentences: readonly string[],
  trie: Trie<WantedTerm>,
  { tag, kept }: { tag: TagTexts; kept: ReadonlySet<string> },
): Promise<readonly (readonly SegmentedWord[])[]> {
  const cuts = await readSentences(sentences, tag, kept);
  const parts = sentences.map((sentence, i) => layTerms(sentence, cuts[i] ?? [], trie));
  const anew = parts.flat().flatMap((part) => ('anew' in part ? part.anew : []));
  const cutAnew = anew.length > 0 ? await readSentences(anew, tag, kept) : [];
  let next = 0;
  return parts.map((list) => list.flatMap((part) => ('words' in part ? part.words : (cutAnew[next++] ?? []).map(engineWord))));
}

/** The engine reads simplified characters; what it cuts stands as it is written. */
async function readSentences(
  texts: readonly string[],
  tag: TagTexts,
  kept: ReadonlySet<string>,
): Promise<readonly (readonly TaggedWord[])[]> {
  const simplified = texts.map(simplify);
  const cuts = await mendCuts(await tag(simplified), tag, kept);
  return cuts.map((cut, i) => (simplified[i] === texts[i] ? cut : asWritten(cut, texts[i] ?? '')));
}

function asWritten(cut: readonly TaggedWord[], text: string): readonly TaggedWord[] {
  let at = 0;
  return cut.map(({ word, tag }) => {
    at += word.length;
    return { word: text.slice(at - word.length, at), tag };
  });
}

function layTerms(sentence: string, cut: readonly TaggedWord[], trie: Trie<WantedTerm>): readonly Part[] {
  const terms = placeTerms(fold(sentence), trie, findLatinRuns(sentence), engineCut(cut));
  if (terms.length === 0) return [{ words: cut.map(engineWord) }];
  const starts = startsOf(cut);
  const parts: Part[] = [];
  const gap = (from: number, to: number): void => {
    if (from === to) return;
    const first = starts.indexOf(from);
    const last = starts.indexOf(to);
    parts.push(first >= 0 && last >= 0 ? { words: cut.slice(first, last).map(engineWord) } : { anew: sentence.slice(from, to) });
  };
  let from = 0;
  for (const term of terms) {
    gap(from, term.start);
    parts.push({ words: [termWord(sentence, term)] });
    from = term.end;
  }
  gap(from, sentence.length);
  return parts;
}

/** Where each word begins, and where the last one ends. */
function startsOf(cut: readonly TaggedWord[]): readonly number[] {
  const starts = [0];
  for (const { word } of cut) starts.push((starts.at(-1) ?? 0) + word.length);
  return starts;
}

const engineWord = ({ word, tag }: TaggedWord): SegmentedWord => ({ word, tag, latin: false, wanted: null });

const termWord = (sentence: string, { start, end, tag, wanted }: PlacedTerm): SegmentedWord => ({
  word: sentence.slice(start, end),
  tag,
  latin: wanted === null,
  wanted,
});
