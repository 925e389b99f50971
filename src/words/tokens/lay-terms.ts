import type { Lexicon } from '../dictionary/lexicon.js';
import { type CutText, type Match, type PlacedTerm, placeTerms } from '../dictionary/place-terms.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import type { Reader } from './reader.js';

/**
 * Lays terms over a text that the engine has cut: the words that join to it. Where a term took a part of one of the engine's words,
 * the rest of that stretch is cut anew, all such stretches together.
 */
export async function layTerms(cut: CutText, matches: readonly Match[], reader: Reader): Promise<TextWords> {
  const terms = placeTerms(cut, matches, reader.lexicon);
  if (terms.length === 0) return cut.cut;
  const { words, torn } = layOver(cut, terms, reader.lexicon, []);
  return torn.length === 0 ? words : layOver(cut, terms, reader.lexicon, await reader.read(torn)).words;
}

/** @param mended the words of each stretch that is torn, as far as they are known. */
function layOver({ text, cut }: CutText, terms: readonly PlacedTerm[], lexicon: Lexicon, mended: readonly TextWords[]) {
  const words = new Uint32Array(text.length);
  let count = 0;
  const torn: string[] = [];
  const engine = new Cursor(cut, lexicon);
  const copy = (from: TextWords, first: number, last: number): void => {
    for (let i = first; i < last; i++) words[count++] = from[i]!;
  };
  let from = 0;
  const gap = (to: number): void => {
    if (from >= to) return;
    if (engine.goTo(from, to)) copy(cut, engine.first, engine.last);
    else {
      const own = mended[torn.push(text.slice(from, to)) - 1];
      if (own) copy(own, 0, own.length);
    }
  };
  for (const { start, end, tag, wanted } of terms) {
    gap(start);
    const written = text.slice(start, end);
    words[count++] = (wanted === null ? lexicon.latin(written, tag) : lexicon.term(written, wanted)).place;
    from = end;
  }
  gap(text.length);
  return { words: words.subarray(0, count), torn };
}

/** Goes once through the words of a text. */
class Cursor {
  /** The words of the stretch: from the first one, before the last one. */
  first = 0;
  last = 0;
  readonly #lengths: readonly number[];
  #at = 0;

  constructor(
    readonly words: TextWords,
    { lengths }: Lexicon,
  ) {
    this.#lengths = lengths;
  }

  /** To a stretch not before the last one; false where a word goes on across its start or its end. */
  goTo(start: number, end: number): boolean {
    this.first = this.#advance(start);
    const begins = this.#at === start;
    this.last = this.#advance(end);
    return begins && this.#at === end;
  }

  /** Index of the first word that begins at a place or after it. */
  #advance(to: number): number {
    let word = this.last;
    while (this.#at < to) this.#at += this.#lengths[this.words[word++]!]!;
    this.last = word;
    return word;
  }
}
