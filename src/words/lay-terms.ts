import type { Lexicon, TextWords } from './lexicon.js';
import { type CutText, type Match, type PlacedTerm, placeTerms } from './place-terms.js';
import type { Reader } from './reader.js';

/** Words, or text that the engine must cut anew. */
type Part = TextWords | string;

/**
 * Lays terms over a text that the engine has cut: the words that join to it. Where a term took a part of one of the engine's words,
 * the rest of that stretch is cut anew, all such stretches together.
 */
export async function layTerms({ text, cut }: CutText, matches: readonly Match[], reader: Reader): Promise<TextWords> {
  const terms = placeTerms({ text, cut }, matches, reader.lexicon);
  if (terms.length === 0) return cut;
  const parts = splitText({ text, cut }, terms, reader);
  const anew = await reader.read(parts.filter((part) => typeof part === 'string'));
  const words = new Uint32Array(text.length);
  let count = 0;
  let next = 0;
  for (const part of parts) {
    const own = typeof part === 'string' ? anew[next++] : part;
    for (const word of own ?? []) words[count++] = word;
  }
  return words.subarray(0, count);
}

function splitText({ text, cut }: CutText, terms: readonly PlacedTerm[], { lexicon }: Reader): readonly Part[] {
  const parts: Part[] = [];
  const engine = new Cursor(cut, lexicon);
  let from = 0;
  const gap = (to: number): void => {
    if (from < to) parts.push(engine.between(from, to) ?? text.slice(from, to));
  };
  for (const { start, end, tag, wanted } of terms) {
    gap(start);
    const written = text.slice(start, end);
    parts.push(Uint32Array.of((wanted === null ? lexicon.latin(written, tag) : lexicon.term(written, wanted)).place));
    from = end;
  }
  gap(text.length);
  return parts;
}

/** Goes once through the words of a text. */
class Cursor {
  readonly #lengths: readonly number[];
  #word = 0;
  #at = 0;

  constructor(
    readonly words: TextWords,
    { lengths }: Lexicon,
  ) {
    this.#lengths = lengths;
  }

  /** The words from one place to another, neither before the last ones; null where a word goes on across one of them. */
  between(start: number, end: number): TextWords | null {
    const from = this.#advance(start);
    const begins = this.#at === start;
    const to = this.#advance(end);
    return begins && this.#at === end ? this.words.subarray(from, to) : null;
  }

  /** Index of the first word that begins at a place or after it. */
  #advance(to: number): number {
    while (this.#at < to) this.#at += this.#lengths[this.words[this.#word++] ?? 0] ?? to;
    return this.#word;
  }
}
