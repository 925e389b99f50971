import type { Lexicon } from '../dictionary/lexicon.js';
import type { TextWords } from '../dictionary/segmented-word.js';
import { SIMPLE } from '../dictionary/simplify.js';
import { textOf, unitsOf } from '../dictionary/units.js';
import { engineByRules } from '../engines/by-rules.js';
import { type CuttingRules, cutByRules, type NumberedCut } from '../engines/cut-by-rules.js';
import { type Segmenter, segmentWith } from '../engines/engine.js';
import { mendWords } from './mend-words.js';

/** What a word of the engine is: itself, or the pieces of what was glued. By their places in the lexicon. */
type Reading = readonly number[];

/** Reads texts by an engine, or by the rules of one, and remembers every word that it has read as long as the engine runs. */
export class Reader {
  #generation = 0;
  readonly #readings = new Map<string, Reading>();
  /** By a word's number in the dictionary, and behind those by a single character: the place of its one piece + 1; 0 where it was not read yet, −1 where it has several pieces. */
  #single = new Int32Array();
  /** A simplified word → how it was last written otherwise. */
  readonly #lastWritten = new Map<number, number>();
  #characters = 0;

  /**
   * @param rules those by which the engine cuts; null where they are not known.
   * @param worth characters that the engine reads before the rules take its place: a short text is read sooner than they.
   */
  constructor(
    readonly segmenter: Segmenter,
    readonly lexicon: Lexicon,
    readonly rules: () => CuttingRules | null = () => null,
    readonly worth = 200_000,
  ) {}

  /** Texts → their words, as the engine cuts them and its mistakes are mended. It reads simplified characters; what it cuts stands as written. */
  async read(texts: readonly string[]): Promise<readonly TextWords[]> {
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
    this.#readings.clear();
    this.#single.fill(0);
    this.#lastWritten.clear();
    this.#generation = this.lexicon.generation;
  }

  async #byEngine(texts: readonly string[]): Promise<readonly TextWords[]> {
    const cuts = await this.segmenter.cut(texts);
    const unknown = new Set<string>();
    for (const cut of cuts) for (const word of cut) if (!this.#readings.has(word)) unknown.add(word);
    await this.#learn([...unknown], this.segmenter);
    return cuts.map((cut) => Uint32Array.from(cut.flatMap((word) => this.#readings.get(word)!)));
  }

  async #byRules(texts: readonly Uint16Array[], rules: CuttingRules): Promise<readonly TextWords[]> {
    const { size } = rules.dictionary;
    if (this.#single.length === 0) this.#single = new Int32Array(size + 0x10000);
    const single = this.#single;
    const unknown = new Map<string, number>();
    const cuts = texts.map((text) => {
      const cut = cutByRules(text, rules);
      const words = new Uint32Array(cut.numbers.length);
      const open = findPlaces({ text, cut, size }, single, words);
      for (const at of open) {
        const number = cut.numbers[at]!;
        if (single[number] === -1) continue;
        const word = wordAt(at, text, cut);
        if (number > 0 || !this.#readings.has(word)) unknown.set(word, number);
      }
      return { text, cut, words, open };
    });
    await this.#learn(
      [...unknown.keys()].filter((word) => !this.#readings.has(word)),
      segmentWith(engineByRules(rules)),
    );
    for (const [word, number] of unknown) {
      const reading = this.#readings.get(word)!;
      if (number > 0) single[number] = reading.length === 1 ? reading[0]! + 1 : -1;
    }
    return cuts.map(({ text, cut, words, open }) => {
      const readings = open.map((at) => this.#readings.get(wordAt(at, text, cut))!);
      return fillIn(words, open, readings);
    });
  }

  async #learn(words: readonly string[], segmenter: Segmenter): Promise<void> {
    if (words.length === 0) return;
    const tags = await segmenter.tagsOf(words);
    const tagged = words.map((word, i) => ({ word, tag: tags[i]! }));
    const mended = await mendWords(tagged, segmenter, this.lexicon.phrases);
    words.forEach((word, i) => {
      const pieces = mended[i]!.map((piece) => this.lexicon.word(piece.word, piece.tag).place);
      this.#readings.set(word, pieces);
    });
  }

  /** @param changed the places of the text that were simplified. */
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
    const { place } = this.lexicon.word(text.slice(start, end), words[simple]!.tag);
    this.#lastWritten.set(simple, place);
    return place;
  }
}

/** Simplifies characters in their places, and gives the places. */
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
  /** Of the dictionary: behind its words come the single characters that it lacks. */
  readonly size: number;
}

/** Looks up each word of a cut, and gives where the place of one alone was not found. Numbers of single characters are completed. */
function findPlaces({ text, cut: { numbers, ends }, size }: Numbered, single: Int32Array, words: Uint32Array): readonly number[] {
  const open: number[] = [];
  let start = 0;
  for (let at = 0; at < numbers.length; at++) {
    const end = ends[at]!;
    if (numbers[at] === 0 && end - start === 1) numbers[at] = size + text[start]!;
    const place = single[numbers[at]!]!;
    if (place > 0) words[at] = place - 1;
    else open.push(at);
    start = end;
  }
  return open;
}

const wordAt = (at: number, text: Uint16Array, { ends }: NumberedCut): string =>
  textOf(text.subarray(at === 0 ? 0 : ends[at - 1]!, ends[at]));

/** Puts readings in the places of words that are open. */
function fillIn(words: TextWords, open: readonly number[], readings: readonly Reading[]): TextWords {
  if (open.length === 0) return words;
  const filled = new Uint32Array(words.length + readings.reduce((more, { length }) => more + length - 1, 0));
  let count = 0;
  let from = 0;
  open.forEach((at, i) => {
    while (from < at) filled[count++] = words[from++]!;
    from++;
    for (const piece of readings[i]!) filled[count++] = piece;
  });
  while (from < words.length) filled[count++] = words[from++]!;
  return filled;
}
