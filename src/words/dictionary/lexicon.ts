import type { Lexeme, NewTermRow, TermList } from '../../data.js';
import { isEnding, isPrefix } from './affixes.js';
import { listedReason } from './content.js';
import { fold } from './fold.js';
import { foundTerm, isUnrequested, type RequestedTerm } from './requested-terms.js';
import {
  ANNOUNCES_VERB,
  ENDING,
  FOLLOWS_VERB,
  FOUND,
  GUESS,
  type Guess,
  KNOWN,
  LATIN,
  NOUN,
  PART,
  PREFIX,
  type SegmentedWord,
  VERB,
} from './segmented-word.js';
import { Trie } from './trie.js';
import { announcesVerb, followsVerb } from './verbal-use.js';
import type { WordLists } from './word-lists.js';

/** What a word of the lexicon is built from. */
type Given = Pick<SegmentedWord, 'word' | 'tag' | 'latin' | 'requested'>;

/** Bound of the cache: more distinct words than a discussion has, and few enough for the memory. */
const MOST_WORDS = 300_000;

/**
 * The lists, the terms of the shipped dictionaries, and a cache of all words seen so far, whichever document they are from. The cache
 * holds about `mostWords` words: when a document begins and no other is being read, a full cache is emptied (see `use`).
 */
export class Lexicon {
  /** Folded terms of the shipped dictionaries. */
  readonly dictionary = new Trie<RequestedTerm>();
  /** Fillers and function words, some of which are phrases: mendWords leaves these whole. */
  readonly phrases: ReadonlySet<string>;
  /**
   * All words; their position in this array is their index everywhere. Parallel to it: each word's lexeme, its length in UTF-16 code
   * units, its traits as a sum of bits, and the indices of the first word with the same spelling and of the first with the same key.
   */
  readonly words: SegmentedWord[] = [];
  readonly lexemes: Lexeme[] = [];
  readonly lengths: number[] = [];
  readonly traits: number[] = [];
  readonly spellings: number[] = [];
  readonly keys: number[] = [];
  /** By index: what is known of the words that the dictionary does not have. */
  readonly guesses = new Map<number, Guess>();
  #generation = 0;
  /** How many documents are being segmented at the moment. */
  #users = 0;
  readonly #firstOfSpelling = new Map<string, number>();
  readonly #firstOfKey = new Map<string, number>();
  readonly #plain = new Map<string, SegmentedWord[]>();
  #terms = new WeakMap<RequestedTerm, Map<string, SegmentedWord>>();
  /** By tag, word, and how its term is shown. */
  readonly #found = new Map<string, SegmentedWord>();

  constructor(
    readonly lists: WordLists,
    readonly mostWords = MOST_WORDS,
  ) {
    for (const [list, terms] of lists.dictionaries) for (const term of terms) this.dictionary.add(fold(term), shipped(term, list));
    this.phrases = new Set([...lists.fillers, ...lists.stop]);
  }

  /** Number of distinct words. */
  get size(): number {
    return this.words.length;
  }

  /** How often the cache was emptied. Indices of an earlier generation are invalid. */
  get generation(): number {
    return this.#generation;
  }

  /** Runs the segmentation of one document: indices stay valid until it ends. A cache that has grown too large is emptied first. */
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
    for (const words of [this.#firstOfSpelling, this.#firstOfKey, this.#plain, this.#found, this.guesses]) words.clear();
    this.#terms = new WeakMap();
    this.#generation++;
  }

  /** A word of the engine. */
  word(word: string, tag: string): SegmentedWord {
    return this.#known(word, tag, false);
  }

  /**
   * A word that the dictionary does not have.
   *
   * @param parts its parts, which join to it.
   */
  guess(word: string, evidence: number, parts: readonly Pick<SegmentedWord, 'word' | 'tag'>[]): SegmentedWord {
    const made = this.word(word, 'x');
    if (!this.guesses.has(made.index))
      this.guesses.set(made.index, { evidence, parts: parts.map((part) => this.word(part.word, part.tag).index) });
    return made;
  }

  /** A Latin word or a number. */
  latin(word: string, tag: string): SegmentedWord {
    return this.#known(word, tag, true);
  }

  #known(word: string, tag: string, latin: boolean): SegmentedWord {
    const known = this.#plain.get(word) ?? [];
    for (const other of known) if (other.tag === tag && other.latin === latin) return other;
    const made = this.#make({ word, tag, latin, requested: null });
    this.#plain.set(word, [...known, made]);
    return made;
  }

  /** A requested term, as it is written in the text. */
  term(word: string, requested: RequestedTerm): SegmentedWord {
    const spellings = this.#terms.get(requested) ?? new Map<string, SegmentedWord>();
    const known = spellings.get(word);
    if (known !== undefined) return known;
    const made = this.#make({ word, tag: requested.tag, latin: false, requested });
    this.#terms.set(requested, spellings.set(word, made));
    return made;
  }

  /** A term found in the text itself. @param counted how its term is shown. */
  found(word: string, tag: NewTermRow['tag'], counted = word): SegmentedWord {
    const key = `${tag} ${word}\n${counted}`;
    const known = this.#found.get(key) ?? this.#make({ word, tag, latin: false, requested: foundTerm(word, tag, counted) });
    this.#found.set(key, known);
    return known;
  }

  #make(own: Given): SegmentedWord {
    const { word, tag, latin, requested } = own;
    const { english } = this.lists;
    const folded = fold(word);
    const counted = requested?.counted ?? (latin ? english.shown(word, tag) : word);
    const spelling = requested?.source !== 'found' && !latin && fold(counted) === folded ? word : counted;
    const judged = { ...own, folded };
    const key = BEGINS_LATIN.test(counted) ? english.key(latin ? word : counted, tag) : fold(counted);
    const reason = latin && english.isFiller(word) ? 'filler' : listedReason(judged, this.lists);
    const source = requested?.source ?? (own.latin ? 'latin' : 'engine');
    const lexeme = { term: spelling, tag: own.tag, source, reason };
    const made = { ...judged, index: this.size, key, spelling, reason, lexeme };
    this.words.push(made);
    this.lexemes.push(lexeme);
    this.lengths.push(word.length);
    this.traits.push(this.#traitsOf(judged));
    this.spellings.push(firstOf(this.#firstOfSpelling, word, made.index));
    this.keys.push(firstOf(this.#firstOfKey, key, made.index));
    return made;
  }

  #traitsOf(word: Given & Pick<SegmentedWord, 'folded'>): number {
    if (word.latin) return LATIN;
    return [
      isUnrequested(word) && this.#canBePart(word) ? PART : 0,
      NOUN_TAG.test(word.tag) ? NOUN : 0,
      announcesVerb(word) ? ANNOUNCES_VERB : 0,
      followsVerb(word) ? FOLLOWS_VERB : 0,
      word.tag !== 'x' && isPrefix(word.folded) ? PREFIX : 0,
      word.tag !== 'x' && isEnding(word.folded, this.lists.address) ? ENDING : 0,
      word.word.length > 1 && !UNRELIABLE_TAG.test(word.tag) ? KNOWN : 0,
      word.requested?.source === 'found' ? FOUND : 0,
      VERB_TAG.test(word.tag) ? VERB : 0,
      word.tag === 'x' && word.requested === null && /^\p{Script=Han}{2,}$/u.test(word.word) ? GUESS : 0,
    ].reduce((sum, trait) => sum + trait);
  }

  /** Whether it is a content word of at least two Han characters. */
  #canBePart(word: Given & Pick<SegmentedWord, 'folded'>): boolean {
    if (!/^\p{Script=Han}{2,}$/u.test(word.word)) return false;
    const reason = listedReason({ ...word, requested: null }, this.lists);
    return reason === '' || (reason === 'function' && word.tag === 'f');
  }
}

const BEGINS_LATIN = /^[a-z\uff21-\uff3a\uff41-\uff5a]/i;
const NOUN_TAG = /^(?:n|nz|nt|nr|nrt|ns|vn|an|j|l|x|s)$/;
const VERB_TAG = /^vn?$/;
/** Words that the dictionary does not have, Latin words, numbers, and the dictionary's personal names, which are often wrong (车库里). */
const UNRELIABLE_TAG = /^(?:x|eng|m|nr)/;

function firstOf(firsts: Map<string, number>, key: string, index: number): number {
  const first = firsts.get(key) ?? index;
  firsts.set(key, first);
  return first;
}

function shipped(term: string, list: TermList): RequestedTerm {
  return { term, tag: 'n', source: 'dictionary', kind: 'word', requestedBy: 'dictionary', list, counted: term };
}
