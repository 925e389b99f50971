import type { Lexicon } from '../dictionary/lexicon.js';
import type { SegmentedWord, TextWords } from '../dictionary/segmented-word.js';
import { SIMPLE } from '../dictionary/simplify.js';
import { textOf, unitsOf } from '../dictionary/units.js';
import { engineByRules } from '../engines/by-rules.js';
import { type CuttingRules, cutByRules, type NumberedCut } from '../engines/cut-by-rules.js';
import { type Segmenter, segmentWith } from '../engines/engine.js';
import { readGuesses } from './judge-guesses.js';
import { mendWords } from './mend-words.js';

/** The pieces of a word of the engine after correction (see mendWords), as indices into the lexicon. */
type Pieces = readonly number[];

/**
 * Segments texts by an engine, or by the rules of one. Caches the pieces of every word that it has seen; the cache is as bounded as the
 * lexicon's, with which it is emptied.
 */
export class Tokenizer {
  #generation = 0;
  readonly #piecesOf = new Map<string, Pieces>();
  /**
   * The same for the rules, by a word's number in the dictionary, with single characters that the dictionary lacks behind (size + code
   * unit): index of the word's only piece + 1; 0 where it was not looked up yet, −1 where it has several pieces.
   */
  #single = new Int32Array();
  /** Index of a simplified word → index of the traditional spelling in which it was last met. */
  readonly #lastWritten = new Map<number, number>();
  /** Characters segmented so far. */
  #characters = 0;

  /**
   * @param rules loads the rules by which the engine segments, null where they are not known.
   * @param worth characters that the engine segments before the rules are loaded and take its place: loading them takes longer than to
   *   segment a short text.
   */
  constructor(
    readonly segmenter: Segmenter,
    readonly lexicon: Lexicon,
    readonly rules: () => CuttingRules | null = () => null,
    readonly worth = 200_000,
  ) {}

  /** Segments texts. The engine gets simplified characters; the words are spelled as in the texts, and typical errors are corrected. */
  async tokenize(texts: readonly string[]): Promise<readonly TextWords[]> {
    if (texts.length === 0) return [];
    this.#forget();
    const units = texts.map(unitsOf);
    const changed = units.map(simplify);
    this.#characters += texts.reduce((sum, { length }) => sum + length, 0);
    const rules = this.#characters < this.worth ? null : this.rules();
    const words = await (rules === null ? this.#byEngine(units.map(textOf)) : this.#byRules(units, rules));
    return words.map((own, i) => this.#asWritten(own, changed[i]!, texts[i]!));
  }

  #forget(): void {
    if (this.#generation === this.lexicon.generation) return;
    this.#piecesOf.clear();
    this.#single.fill(0);
    this.#lastWritten.clear();
    this.#generation = this.lexicon.generation;
  }

  async #byEngine(texts: readonly string[]): Promise<readonly TextWords[]> {
    const cuts = await this.segmenter.cut(texts);
    const unknown = new Set<string>();
    for (const cut of cuts) for (const word of cut) if (!this.#piecesOf.has(word)) unknown.add(word);
    await this.#learn([...unknown], this.segmenter);
    return cuts.map((cut) => Uint32Array.from(cut.flatMap((word) => this.#piecesOf.get(word)!)));
  }

  async #byRules(texts: readonly Uint16Array[], rules: CuttingRules): Promise<readonly TextWords[]> {
    const { size } = rules.dictionary;
    if (this.#single.length === 0) this.#single = new Int32Array(size + 0x10000);
    const single = this.#single;
    const unknown = new Map<string, number>();
    const cuts = texts.map((text) => {
      const cut = cutByRules(text, rules);
      const words = new Uint32Array(cut.numbers.length);
      const open = lookUp({ text, cut, size }, single, words);
      for (const at of open) {
        const number = cut.numbers[at]!;
        if (single[number] === -1) continue;
        const word = wordAt(at, text, cut);
        if (number > 0 || !this.#piecesOf.has(word)) unknown.set(word, number);
      }
      return { text, cut, words, open };
    });
    await this.#learn(
      [...unknown.keys()].filter((word) => !this.#piecesOf.has(word)),
      segmentWith(engineByRules(rules)),
    );
    for (const [word, number] of unknown) {
      const pieces = this.#piecesOf.get(word)!;
      if (number > 0) single[number] = pieces.length === 1 ? pieces[0]! + 1 : -1;
    }
    return cuts.map(({ text, cut, words, open }) => {
      const pieces = open.map((at) => this.#piecesOf.get(wordAt(at, text, cut))!);
      return fillIn(words, open, pieces);
    });
  }

  async #learn(words: readonly string[], segmenter: Segmenter): Promise<void> {
    if (words.length === 0) return;
    const tags = await segmenter.tagsOf(words);
    const tagged = words.map((word, i) => ({ word, tag: tags[i]! }));
    const mended = await mendWords(tagged, segmenter, this.lexicon.phrases);
    const guesses = await readGuesses(mended.flat(), segmenter);
    words.forEach((word, i) => {
      const pieces = mended[i]!.map((piece) => {
        const guess = piece.tag === 'x' ? guesses.get(piece.word) : undefined;
        return (guess ? this.lexicon.guess(piece.word, guess.evidence, guess.parts) : this.lexicon.word(piece.word, piece.tag)).index;
      });
      this.#piecesOf.set(word, pieces);
    });
  }

  /** Gives the words of a text their original spelling. @param changed offsets of the characters that were simplified, ascending. */
  #asWritten(words: TextWords, changed: readonly number[], text: string): TextWords {
    const { lengths } = this.lexicon;
    let next = 0;
    let end = 0;
    for (let at = 0; at < words.length && next < changed.length; at++) {
      const word = words[at]!;
      const start = end;
      end += lengths[word]!;
      if (changed[next]! >= end) continue;
      words[at] = this.#writtenWord(word, text, start, end);
      while (next < changed.length && changed[next]! < end) next++;
    }
    return words;
  }

  #writtenWord(simple: number, text: string, start: number, end: number): number {
    const { words } = this.lexicon;
    const last = this.#lastWritten.get(simple) ?? simple;
    if (text.startsWith(words[last]!.word, start)) return last;
    const written = text.slice(start, end);
    const { index } = this.#guessAsWritten(simple, written) ?? this.lexicon.word(written, words[simple]!.tag);
    this.#lastWritten.set(simple, index);
    return index;
  }

  #guessAsWritten(simple: number, written: string): SegmentedWord | null {
    const { guesses, words } = this.lexicon;
    const guess = guesses.get(simple);
    if (guess === undefined) return null;
    let at = 0;
    const parts = guess.parts.map((part) => {
      const { word, tag } = words[part]!;
      at += word.length;
      return { word: written.slice(at - word.length, at), tag };
    });
    return this.lexicon.guess(written, guess.evidence, parts);
  }
}

/** Simplifies characters in place; gives their offsets. */
function simplify(units: Uint16Array): readonly number[] {
  const changed: number[] = [];
  for (let i = 0; i < units.length; i++) {
    const simple = SIMPLE[units[i]!]!;
    if (simple === 0) continue;
    units[i] = simple;
    changed.push(i);
  }
  return changed;
}

interface Numbered {
  readonly text: Uint16Array;
  readonly cut: NumberedCut;
  /** Size of the dictionary. */
  readonly size: number;
}

/**
 * Fills in `words` where a word of a cut has one known piece; gives the indices of the others. Single characters that the dictionary lacks
 * get their number, size + code unit.
 */
function lookUp({ text, cut: { numbers, ends }, size }: Numbered, single: Int32Array, words: Uint32Array): readonly number[] {
  const open: number[] = [];
  let start = 0;
  for (let at = 0; at < numbers.length; at++) {
    const end = ends[at]!;
    if (numbers[at] === 0 && end - start === 1) numbers[at] = size + text[start]!;
    const index = single[numbers[at]!]!;
    if (index > 0) words[at] = index - 1;
    else open.push(at);
    start = end;
  }
  return open;
}

const wordAt = (at: number, text: Uint16Array, { ends }: NumberedCut): string =>
  textOf(text.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]));

/** Replaces the words whose indices are in `open`, each by its pieces. */
function fillIn(words: TextWords, open: readonly number[], pieces: readonly Pieces[]): TextWords {
  if (open.length === 0) return words;
  const filled = new Uint32Array(words.length + pieces.reduce((more, { length }) => more + length - 1, 0));
  let count = 0;
  let from = 0;
  open.forEach((at, i) => {
    while (from < at) filled[count++] = words[from++]!;
    from++;
    for (const piece of pieces[i]!) filled[count++] = piece;
  });
  while (from < words.length) filled[count++] = words[from++]!;
  return filled;
}
