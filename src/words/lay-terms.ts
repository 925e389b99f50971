import type { SegmentedWord } from './lexicon.js';
import { type CutText, type Match, type PlacedTerm, placeTerms } from './place-terms.js';
import type { Reader } from './reader.js';

/** A stretch of a text: words, or text that the engine must cut anew. */
type Part = readonly SegmentedWord[] | string;

/**
 * Lays terms over a text that the engine has cut: the words that join to it. Where a term took a part of one of the engine's words,
 * the rest of that stretch is cut anew, all such stretches together.
 */
export async function layTerms(cut: CutText, matches: readonly Match[], reader: Reader): Promise<readonly SegmentedWord[]> {
  const terms = placeTerms(cut, matches);
  if (terms.length === 0) return cut.cut;
  const parts = splitText(cut, terms, reader);
  const anew = await reader.read(parts.filter((part) => typeof part === 'string'));
  const words: SegmentedWord[] = [];
  let next = 0;
  for (const part of parts) for (const word of typeof part === 'string' ? (anew[next++] ?? []) : part) words.push(word);
  return words;
}

function splitText({ text, cut }: CutText, terms: readonly PlacedTerm[], { lexicon }: Reader): readonly Part[] {
  const parts: Part[] = [];
  const engine = new Cursor(cut);
  let from = 0;
  const gap = (to: number): void => {
    if (from < to) parts.push(engine.between(from, to) ?? text.slice(from, to));
  };
  for (const { start, end, tag, wanted } of terms) {
    gap(start);
    const written = text.slice(start, end);
    parts.push([wanted === null ? lexicon.latin(written, tag) : lexicon.term(written, wanted)]);
    from = end;
  }
  gap(text.length);
  return parts;
}

/** Goes once through the words of a text. */
class Cursor {
  #word = 0;
  #at = 0;

  constructor(readonly words: readonly SegmentedWord[]) {}

  /** The words from one place to another, neither before the last ones; null where a word goes on across one of them. */
  between(from: number, to: number): readonly SegmentedWord[] | null {
    const first = this.#advance(from);
    const begins = this.#at === from;
    const last = this.#advance(to);
    return begins && this.#at === to ? this.words.slice(first, last) : null;
  }

  /** Index of the first word that begins at a place or after it. */
  #advance(to: number): number {
    while (this.#at < to) this.#at += this.words[this.#word++]?.word.length ?? to;
    return this.#word;
  }
}
