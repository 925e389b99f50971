import type { Engine, TaggedWord } from './engine.js';
import { fold } from './fold.js';
import { findLatinRuns } from './latin-runs.js';
import { engineCut, type PlacedTerm, placeTerms } from './place-terms.js';
import type { Trie } from './trie.js';
import type { WantedTerm } from './wanted-terms.js';

/** A word of a sentence; `wanted` where it is a term that was asked for. */
export interface SegmentedWord {
  readonly word: string;
  readonly tag: string;
  readonly latin: boolean;
  readonly wanted: WantedTerm | null;
}

/** Sentence → words that join to it: terms that must stay whole, and between them what the engine cuts. */
export function segmentSentence(sentence: string, engine: Engine, trie: Trie<WantedTerm>): readonly SegmentedWord[] {
  const cut = engine.tag(sentence);
  const terms = placeTerms(fold(sentence), trie, findLatinRuns(sentence), engineCut(cut));
  if (terms.length === 0) return cut.map(engineWord);
  const words: SegmentedWord[] = [];
  const rest = new Gaps(cut, engine, sentence);
  let from = 0;
  for (const term of terms) {
    words.push(...rest.between(from, term.start), termWord(sentence, term));
    from = term.end;
  }
  return [...words, ...rest.between(from, sentence.length)];
}

const engineWord = ({ word, tag }: TaggedWord): SegmentedWord => ({ word, tag, latin: false, wanted: null });

const termWord = (sentence: string, { start, end, tag, wanted }: PlacedTerm): SegmentedWord => ({
  word: sentence.slice(start, end),
  tag,
  latin: wanted === null,
  wanted,
});

/** The engine's words between terms. Where a term took a part of one of its words, that stretch is cut anew. */
class Gaps {
  readonly #starts: readonly number[];

  constructor(
    readonly cut: readonly TaggedWord[],
    readonly engine: Engine,
    readonly sentence: string,
  ) {
    const starts = [0];
    for (const { word } of cut) starts.push((starts.at(-1) ?? 0) + word.length);
    this.#starts = starts;
  }

  between(from: number, to: number): readonly SegmentedWord[] {
    if (from >= to) return [];
    const first = this.#starts.indexOf(from);
    const last = this.#starts.indexOf(to);
    const words = first >= 0 && last >= 0 ? this.cut.slice(first, last) : this.engine.tag(this.sentence.slice(from, to));
    return words.map(engineWord);
  }
}
