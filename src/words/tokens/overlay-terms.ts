import type { Lexicon } from '../dictionary/lexicon.js';
import { type CutText, type Match, type PlacedTerm, placeTerms } from '../dictionary/place-terms.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import type { Tokenizer } from './tokenizer.js';

/**
 * Overlays terms on a text that the engine has segmented; gives its words. Where a term begins or ends inside a word of the engine, what
 * is left between terms there is segmented anew, all such gaps in one call.
 */
export async function overlayTerms(cut: CutText, matches: readonly Match[], tokenizer: Tokenizer): Promise<TextWords> {
  const terms = placeTerms(cut, matches, tokenizer.lexicon);
  if (terms.length === 0) return cut.cut;
  const { words, torn } = overlay(cut, terms, tokenizer.lexicon, []);
  return torn.length === 0 ? words : overlay(cut, terms, tokenizer.lexicon, await tokenizer.tokenize(torn)).words;
}

/**
 * The words of the text, and `torn`: the gaps between terms whose ends are not ends of the engine's words.
 *
 * @param retokenized the words of each torn gap; [] on the first pass, which only finds the gaps.
 */
function overlay({ text, cut }: CutText, terms: readonly PlacedTerm[], lexicon: Lexicon, retokenized: readonly TextWords[]) {
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
      const own = retokenized[torn.push(text.slice(from, to)) - 1];
      if (own) copy(own, 0, own.length);
    }
  };
  for (const { start, end, tag, requested } of terms) {
    gap(start);
    const written = text.slice(start, end);
    words[count++] = (requested === null ? lexicon.latin(written, tag) : lexicon.term(written, requested)).index;
    from = end;
  }
  gap(text.length);
  return { words: words.subarray(0, count), torn };
}

/** Walks once through the words of a text. */
class Cursor {
  /** The words of the current span: [first, last). */
  first = 0;
  last = 0;
  readonly #lengths: readonly number[];
  /** Offset at which word `last` begins. */
  #at = 0;

  constructor(
    readonly words: TextWords,
    { lengths }: Lexicon,
  ) {
    this.#lengths = lengths;
  }

  /** Goes to the span [start, end), not before the current one; false where a word crosses its start or its end. */
  goTo(start: number, end: number): boolean {
    this.first = this.#advance(start);
    const begins = this.#at === start;
    this.last = this.#advance(end);
    return begins && this.#at === end;
  }

  /** Index of the first word that begins at or after an offset. */
  #advance(to: number): number {
    let word = this.last;
    while (this.#at < to) this.#at += this.#lengths[this.words[word++]!]!;
    this.last = word;
    return word;
  }
}
