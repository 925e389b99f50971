import type { Segmenter } from './engine.js';
import type { Lexicon, SegmentedWord } from './lexicon.js';
import { mendWords } from './mend-words.js';
import { simplify } from './simplify.js';

/** Reads texts by an engine, and remembers every word that it has read as long as the engine runs. */
export class Reader {
  /** A word of the engine → what it is: itself, or the pieces of what was glued. */
  #generation = 0;
  readonly #readings = new Map<string, readonly SegmentedWord[]>();

  constructor(
    readonly segmenter: Segmenter,
    readonly lexicon: Lexicon,
  ) {}

  /** To be called between documents: forgets all words where they have become too many. */
  rest(): void {
    this.lexicon.rest();
    if (this.#generation !== this.lexicon.generation) this.#readings.clear();
    this.#generation = this.lexicon.generation;
  }

  /** Texts → their words, as the engine cuts them and its mistakes are mended. It reads simplified characters; what it cuts stands as written. */
  async read(texts: readonly string[]): Promise<readonly (readonly SegmentedWord[])[]> {
    if (texts.length === 0) return [];
    const simplified = texts.map(simplify);
    const cuts = await this.segmenter.cut(simplified);
    const readings = cuts.map((cut) => cut.map((word) => this.#readings.get(word)));
    const unknown = new Set<string>();
    cuts.forEach((cut, i) => {
      const own = readings[i] ?? [];
      for (let at = 0; at < cut.length; at++) if (own[at] === undefined) unknown.add(cut[at] ?? '');
    });
    await this.#learn(unknown);
    return cuts.map((cut, i) => {
      const words: SegmentedWord[] = [];
      const own = readings[i] ?? [];
      for (let at = 0; at < cut.length; at++) for (const piece of own[at] ?? this.#readings.get(cut[at] ?? '') ?? []) words.push(piece);
      return simplified[i] === texts[i] ? words : this.#asWritten(words, texts[i] ?? '');
    });
  }

  async #learn(unknown: ReadonlySet<string>): Promise<void> {
    if (unknown.size === 0) return;
    const words = [...unknown];
    const tags = await this.segmenter.tagsOf(words);
    const tagged = words.map((word, i) => ({ word, tag: tags[i] ?? 'x' }));
    const mended = await mendWords(tagged, this.segmenter, this.lexicon.phrases);
    words.forEach((word, i) => {
      const pieces = (mended[i] ?? []).map((piece) => this.lexicon.word(piece.word, piece.tag));
      this.#readings.set(word, pieces);
    });
  }

  #asWritten(words: readonly SegmentedWord[], text: string): readonly SegmentedWord[] {
    let at = 0;
    return words.map((simple) => {
      const written = text.slice(at, at + simple.word.length);
      at += written.length;
      return written === simple.word ? simple : this.lexicon.word(written, simple.tag);
    });
  }
}
