import type { SegmentedWord } from './lexicon.js';
import { type CutText, type Match, type PlacedTerm, placeTerms } from './place-terms.js';
import type { Reader } from './reader.js';

/** A term, words of the engine [from, to), or text that the engine must cut anew. */
type Part = SegmentedWord | Range | string;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays terms over a text that the engine has cut: the words that join to it. Where a term took a part of one of the engine's words,
 * the rest of that stretch is cut anew, all such stretches together.
 */
export async function layTerms({ text, cut }: CutText, matches: readonly Match[], reader: Reader): Promise<readonly SegmentedWord[]> {
  const terms = placeTerms({ text, cut }, matches);
  if (terms.length === 0) return cut;
  const parts = splitText({ text, cut }, terms, reader);
  const anew = await reader.read(parts.filter((part) => typeof part === 'string'));
  const words: SegmentedWord[] = [];
  let next = 0;
  for (const part of parts) {
    if (typeof part === 'string') words.push(...(anew[next++] ?? []));
    else if ('word' in part) words.push(part);
    else for (let i = part.from; i < part.to; i++) words.push(cut[i] as SegmentedWord);
  }
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
    parts.push(wanted === null ? lexicon.latin(written, tag) : lexicon.term(written, wanted));
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
  between(start: number, end: number): Range | null {
    const from = this.#advance(start);
    const begins = this.#at === start;
    const to = this.#advance(end);
    return begins && this.#at === end ? { from, to } : null;
  }

  /** Index of the first word that begins at a place or after it. */
  #advance(to: number): number {
    while (this.#at < to) this.#at += this.words[this.#word++]?.word.length ?? to;
    return this.#word;
  }
}
