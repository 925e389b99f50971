import { type CuttingRules, cutByRules, type NumberedCut } from './cut-by-rules.js';
import { type Segmenter, segmentWith } from './engine.js';
import { engineByRules } from './engine-by-rules.js';
import type { Lexicon, TextWords } from './lexicon.js';
import { mendWords } from './mend-words.js';
import { SIMPLE } from './simplify.js';
import { replaceUnits, textOf, unitsOf } from './units.js';

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
    const simplified = texts.map((text) => replaceUnits(unitsOf(text), SIMPLE));
    this.#characters += texts.reduce((sum, { length }) => sum + length, 0);
    const rules = this.#characters < this.worth ? null : this.rules();
    const words = await (rules === null ? this.#byEngine(simplified.map(textOf)) : this.#byRules(simplified, rules));
    return words.map((own, i) => this.#asWritten(own, simplified[i] ?? NO_UNITS, texts[i] ?? ''));
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
    return cuts.map((cut) => Uint32Array.from(cut.flatMap((word) => this.#readings.get(word) ?? [])));
  }

  async #byRules(texts: readonly Uint16Array[], rules: CuttingRules): Promise<readonly TextWords[]> {
    const { size } = rules.dictionary;
    if (this.#single.length === 0) this.#single = new Int32Array(size + 0x10000);
    const single = this.#single;
    const unknown = new Map<string, number>();
    const cuts = texts.map((text) => {
      const cut = cutByRules(text, rules);
      const places = new Int32Array(cut.numbers.length);
      findPlaces({ text, cut, size }, single, places, (number, start, end) => {
        const word = textOf(text.subarray(start, end));
        if (number > 0 || !this.#readings.has(word)) unknown.set(word, number);
      });
      return { text, cut, places };
    });
    await this.#learn(
      [...unknown.keys()].filter((word) => !this.#readings.has(word)),
      segmentWith(engineByRules(rules)),
    );
    for (const [word, number] of unknown) {
      const [first = 0, ...others] = this.#readings.get(word) ?? [];
      if (number > 0) single[number] = others.length === 0 ? first + 1 : -1;
    }
    return cuts.map(({ text, cut: { numbers, ends }, places }) => {
      const words = new Uint32Array(text.length);
      let count = 0;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] || (single[numbers[at] ?? 0] ?? 0);
        if (place > 0) words[count++] = place - 1;
        else for (const piece of this.#readings.get(textOf(text.subarray(ends[at - 1] ?? 0, ends[at]))) ?? []) words[count++] = piece;
      }
      return words.subarray(0, count);
    });
  }

  async #learn(words: readonly string[], segmenter: Segmenter): Promise<void> {
    if (words.length === 0) return;
    const tags = await segmenter.tagsOf(words);
    const tagged = words.map((word, i) => ({ word, tag: tags[i] ?? 'x' }));
    const mended = await mendWords(tagged, segmenter, this.lexicon.phrases);
    words.forEach((word, i) => {
      const pieces = (mended[i] ?? []).map((piece) => this.lexicon.word(piece.word, piece.tag).place);
      this.#readings.set(word, pieces);
    });
  }

  #asWritten(words: TextWords, simplified: Uint16Array, text: string): TextWords {
    const units = unitsOf(text);
    const { lengths } = this.lexicon;
    let end = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      const start = end;
      end += lengths[word] ?? 0;
      for (let i = start; i < end; i++) {
        if (simplified[i] === units[i]) continue;
        words[at] = this.#writtenWord(word, text, start, end);
        break;
      }
    }
    return words;
  }

  #writtenWord(simple: number, text: string, start: number, end: number): number {
    const { words } = this.lexicon;
    const last = this.#lastWritten.get(simple) ?? simple;
    if (text.startsWith(words[last]?.word ?? '', start)) return last;
    const { place } = this.lexicon.word(text.slice(start, end), words[simple]?.tag ?? 'x');
    this.#lastWritten.set(simple, place);
    return place;
  }
}

const NO_UNITS = new Uint16Array();

interface Numbered {
  readonly text: Uint16Array;
  readonly cut: NumberedCut;
  /** Of the dictionary: behind its words come the single characters that it lacks. */
  readonly size: number;
}

/** Looks up each word of a cut, and tells which was not read yet. Numbers of single characters are completed. */
function findPlaces(
  { text, cut: { numbers, ends }, size }: Numbered,
  single: Int32Array,
  places: Int32Array,
  tell: (number: number, start: number, end: number) => void,
): void {
  let start = 0;
  for (let at = 0; at < numbers.length; at++) {
    const end = ends[at] ?? 0;
    if (numbers[at] === 0 && end - start === 1) numbers[at] = size + (text[start] ?? 0);
    const number = numbers[at] ?? 0;
    const place = single[number] ?? 0;
    places[at] = place;
    if (place === 0) tell(number, start, end);
    start = end;
  }
}
