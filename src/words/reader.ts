import type { BaseDictionary } from './base-dictionary.js';
import { cutByDictionary } from './cut-by-dictionary.js';
import type { Segmenter } from './engine.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { mendWords } from './mend-words.js';
import { simplify } from './simplify.js';

/** Reads texts by an engine, and remembers every word that it has read as long as the engine runs. */
export class Reader {
  /** A word of the engine → what it is: itself, or the pieces of what was glued. */
  #generation = 0;
  readonly #readings = new Map<string, readonly SegmentedWord[]>();
  /** The same by the word's number in the dictionary. */
  #numbered: (readonly SegmentedWord[] | undefined)[] = [];
  #characters = 0;

  /**
   * @param dictionary that of the engine; null where it is not known how the engine cuts by it.
   * @param worth characters that the engine reads alone before the dictionary is asked for: a short text is read sooner than it.
   */
  constructor(
    readonly segmenter: Segmenter,
    readonly lexicon: Lexicon,
    readonly dictionary: () => BaseDictionary | null = () => null,
    readonly worth = 200_000,
  ) {}

  /** To be called between documents: forgets all words where they have become too many. */
  rest(): void {
    this.lexicon.rest();
    if (this.#generation === this.lexicon.generation) return;
    this.#readings.clear();
    this.#numbered = [];
    this.#generation = this.lexicon.generation;
  }

  /** Texts → their words, as the engine cuts them and its mistakes are mended. It reads simplified characters; what it cuts stands as written. */
  async read(texts: readonly string[]): Promise<readonly (readonly SegmentedWord[])[]> {
    if (texts.length === 0) return [];
    const simplified = texts.map(simplify);
    this.#characters += texts.reduce((sum, { length }) => sum + length, 0);
    const dictionary = this.#characters < this.worth ? null : this.dictionary();
    const words = await (dictionary === null ? this.#byEngine(simplified) : this.#byDictionary(simplified, dictionary));
    return words.map((own, i) => (simplified[i] === texts[i] ? own : this.#asWritten(own, simplified[i] ?? '', texts[i] ?? '')));
  }

  async #byEngine(texts: readonly string[]): Promise<readonly (readonly SegmentedWord[])[]> {
    const cuts = await this.segmenter.cut(texts);
    const unknown = new Set<string>();
    for (const cut of cuts) for (const word of cut) if (!this.#readings.has(word)) unknown.add(word);
    await this.#learn([...unknown]);
    return cuts.map((cut) => {
      const words: SegmentedWord[] = [];
      for (const word of cut) for (const piece of this.#readings.get(word) ?? []) words.push(piece);
      return words;
    });
  }

  /** The engine is asked only for what the dictionary leaves in single characters: it says which of them are words. */
  async #byDictionary(texts: readonly string[], dictionary: BaseDictionary): Promise<readonly (readonly SegmentedWord[])[]> {
    if (this.#numbered.length === 0) this.#numbered = new Array(dictionary.size);
    const cuts = texts.map((text) => cutByDictionary(text, dictionary));
    const runs = new Map<string, number>();
    const unknown = new Map<number, string>();
    cuts.forEach(({ numbers, starts }, i) => {
      const text = texts[i] ?? '';
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] ?? 0;
        if (this.#numbered[number] !== undefined) continue;
        const word = text.slice(starts[at], starts[at + 1]);
        if (number > 0) unknown.set(number, word);
        else {
          const run = runs.get(word) ?? runs.size;
          runs.set(word, run);
          numbers[at] = dictionary.size + run;
        }
      }
    });
    await this.#learn([...unknown.values()]);
    for (const [number, word] of unknown) this.#numbered[number] = this.#readings.get(word) ?? [];
    const readings = await this.#byEngine([...runs.keys()]);
    return cuts.map(({ numbers }) => {
      const words: SegmentedWord[] = [];
      for (const number of numbers) {
        const reading = number < dictionary.size ? this.#numbered[number] : readings[number - dictionary.size];
        for (const word of reading ?? []) words.push(word);
      }
      return words;
    });
  }

  async #learn(words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const tags = await this.segmenter.tagsOf(words);
    const tagged = words.map((word, i) => ({ word, tag: tags[i] ?? 'x' }));
    const mended = await mendWords(tagged, this.segmenter, this.lexicon.phrases);
    words.forEach((word, i) => {
      const pieces = (mended[i] ?? []).map((piece) => this.lexicon.word(piece.word, piece.tag));
      this.#readings.set(word, pieces);
    });
  }

  #asWritten(words: readonly SegmentedWord[], simplified: string, text: string): readonly SegmentedWord[] {
    let at = 0;
    return words.map((simple) => {
      const start = at;
      at += simple.word.length;
      for (let i = start; i < at; i++)
        if (simplified.charCodeAt(i) !== text.charCodeAt(i)) return this.lexicon.word(text.slice(start, at), simple.tag);
      return simple;
    });
  }
}
