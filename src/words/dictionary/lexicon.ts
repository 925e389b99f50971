import type { Lexeme, NewTermRow, TermList } from '../../data.js';
import { isEnding, isPrefix } from './affixes.js';
import { listedReason } from './content.js';
import { stemPhrase } from './english-stem.js';
import { fold } from './fold.js';
import { ANNOUNCES_VERB, ENDING, FOLLOWS_VERB, FOUND, KNOWN, NOUN, PART, PREFIX, type SegmentedWord, VERB } from './segmented-word.js';
import { Trie } from './trie.js';
import { announcesVerb, followsVerb } from './verbal-use.js';
import { askedByNobody, isFree, type WantedTerm } from './wanted-terms.js';
import type { WordLists } from './word-lists.js';

/** What a word is made from. */
type Given = Pick<SegmentedWord, 'word' | 'tag' | 'latin' | 'wanted'>;

/** More different words than a discussion has, fewer than would be felt in memory. */
const MOST_WORDS = 300_000;

/** What is known of words before a document is opened: the lists, the terms of the dictionaries, and all words that were read before. */
export class Lexicon {
  /** Folded terms of the shipped dictionaries. */
  readonly dictionary = new Trie<WantedTerm>();
  /** Words of speech and function words that are phrases: they stay as they are. */
  readonly phrases: ReadonlySet<string>;
  /**
   * All words by their places; and of each its lexeme, its length, the sum of its traits, the places of the first word of its spelling
   * and of its key.
   */
  readonly words: SegmentedWord[] = [];
  readonly lexemes: Lexeme[] = [];
  readonly lengths: number[] = [];
  readonly traits: number[] = [];
  readonly spellings: number[] = [];
  readonly keys: number[] = [];
  #generation = 0;
  /** How many documents are being read. */
  #users = 0;
  readonly #firstOfSpelling = new Map<string, number>();
  readonly #firstOfKey = new Map<string, number>();
  readonly #plain = new Map<string, SegmentedWord[]>();
  #terms = new WeakMap<WantedTerm, Map<string, SegmentedWord>>();
  /** By tag and word. */
  readonly #found = new Map<string, SegmentedWord>();

  constructor(
    readonly lists: WordLists,
    readonly mostWords = MOST_WORDS,
  ) {
    for (const [list, terms] of lists.dictionaries) for (const term of terms) this.dictionary.add(fold(term), shipped(term, list));
    this.phrases = new Set([...lists.fillers, ...lists.stop]);
  }

  /** How many different words there are. */
  get size(): number {
    return this.words.length;
  }

  /** How often all words were forgotten. A word of an earlier generation is no longer to be used. */
  get generation(): number {
    return this.#generation;
  }

  /** Reads a document. Words are known by their places until it ends; where they have become too many, all are forgotten before. */
  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#users === 0 && this.size >= this.mostWords) this.#forget();
    this.#users++;
    try {
      return await work();
    } finally {
      this.#users--;
    }
  }

  #forget(): void {
    for (const column of [this.words, this.lexemes, this.lengths, this.traits, this.spellings, this.keys]) column.length = 0;
    for (const words of [this.#firstOfSpelling, this.#firstOfKey, this.#plain, this.#found]) words.clear();
    this.#terms = new WeakMap();
    this.#generation++;
  }

  /** A word of the engine. */
  word(word: string, tag: string): SegmentedWord {
    return this.#known(word, tag, false);
  }

  /** A Latin word or a number. */
  latin(word: string, tag: string): SegmentedWord {
    return this.#known(word, tag, true);
  }

  #known(word: string, tag: string, latin: boolean): SegmentedWord {
    const known = this.#plain.get(word) ?? [];
    for (const other of known) if (other.tag === tag && other.latin === latin) return other;
    const made = this.#make({ word, tag, latin, wanted: null });
    this.#plain.set(word, [...known, made]);
    return made;
  }

  /** A term that was asked for, as it is written. */
  term(word: string, wanted: WantedTerm): SegmentedWord {
    const spellings = this.#terms.get(wanted) ?? new Map<string, SegmentedWord>();
    const known = spellings.get(word);
    if (known !== undefined) return known;
    const made = this.#make({ word, tag: wanted.tag, latin: false, wanted });
    this.#terms.set(wanted, spellings.set(word, made));
    return made;
  }

  /** A term of a text's own making. */
  found(word: string, tag: NewTermRow['tag']): SegmentedWord {
    const key = `${tag} ${word}`;
    const known = this.#found.get(key) ?? this.#make({ word, tag, latin: false, wanted: askedByNobody(word, tag) });
    this.#found.set(key, known);
    return known;
  }

  #make(own: Given): SegmentedWord {
    const { word, wanted } = own;
    const read = fold(word);
    const counted = wanted === null ? read : fold(wanted.counted);
    const spelling = wanted === null || counted === read ? word : wanted.counted;
    const judged = { ...own, read };
    const key = stemPhrase(counted);
    const reason = listedReason(judged, this.lists);
    const source = wanted?.source ?? (own.latin ? 'latin' : 'engine');
    const lexeme = { term: spelling, tag: own.tag, source, reason };
    const made = { ...judged, place: this.size, key, spelling, reason, lexeme };
    this.words.push(made);
    this.lexemes.push(lexeme);
    this.lengths.push(word.length);
    this.traits.push(this.#traitsOf(judged));
    this.spellings.push(firstOf(this.#firstOfSpelling, word, made.place));
    this.keys.push(firstOf(this.#firstOfKey, key, made.place));
    return made;
  }

  #traitsOf(word: Given & Pick<SegmentedWord, 'read'>): number {
    return [
      isFree(word) && this.#canBePart(word) ? PART : 0,
      NOUN_TAG.test(word.tag) ? NOUN : 0,
      announcesVerb(word) ? ANNOUNCES_VERB : 0,
      followsVerb(word) ? FOLLOWS_VERB : 0,
      isPrefix(word.read) ? PREFIX : 0,
      isEnding(word.read, this.lists.address) ? ENDING : 0,
      word.word.length > 1 && !UNSURE_TAG.test(word.tag) ? KNOWN : 0,
      word.wanted?.source === 'found' ? FOUND : 0,
      VERB_TAG.test(word.tag) ? VERB : 0,
    ].reduce((sum, trait) => sum + trait);
  }

  /** Content of two and more Han characters. */
  #canBePart(word: Given & Pick<SegmentedWord, 'read'>): boolean {
    if (!/^\p{Script=Han}{2,}$/u.test(word.word)) return false;
    const reason = listedReason({ ...word, wanted: null }, this.lists);
    return reason === '' || (reason === 'function' && word.tag === 'f');
  }
}

const NOUN_TAG = /^(?:n|nz|nt|nr|nrt|ns|vn|an|j|l|x|s)$/;
const VERB_TAG = /^vn?$/;
/** Not in the dictionary, Latin, numbers, and the dictionary's personal names (it holds 车库里 as one). */
const UNSURE_TAG = /^(?:x|eng|m|nr)/;

function firstOf(places: Map<string, number>, key: string, place: number): number {
  const first = places.get(key) ?? place;
  places.set(key, first);
  return first;
}

function shipped(term: string, list: TermList): WantedTerm {
  return { term, tag: 'n', source: 'dictionary', kind: 'word', askedBy: 'dictionary', list, counted: term };
}
