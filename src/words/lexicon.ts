import type { Reason, TermList } from '../data.js';
import { isEnding, isPrefix } from './bind-affixes.js';
import { listedReason } from './content.js';
import { stemPhrase } from './english-stem.js';
import { fold } from './fold.js';
import { Trie } from './trie.js';
import { announcesVerb, followsVerb } from './verbal-use.js';
import { isFree, type WantedTerm } from './wanted-terms.js';
import type { WordLists } from './word-lists.js';

/** A word of a sentence. Words that are alike in all of this are one object. */
export interface SegmentedWord {
  /** Of the word in the lexicon, from 0. */
  readonly place: number;
  readonly word: string;
  readonly tag: string;
  readonly latin: boolean;
  /** Where it is a term that was asked for. */
  readonly wanted: WantedTerm | null;
  /** Folded. */
  readonly read: string;
  /** Words of one key are one term: folded, synonyms merged, English inflections taken off. */
  readonly key: string;
  /** How it is written, or how the settings or the transcript name what they merge it with. */
  readonly spelling: string;
  /** Why the lists leave it out of the counts, whatever the settings say. */
  readonly reason: Reason;
  /** Whether it can be a part of a term that the text makes of its words. */
  readonly isPart: boolean;
  readonly isNoun: boolean;
  /** Whether a verb comes after it, or before it. */
  readonly announcesVerb: boolean;
  readonly followsVerb: boolean;
  /** Whether it can be the first, or the last, part of a word that its form makes one. */
  readonly isPrefix: boolean;
  readonly isEnding: boolean;
}

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
  #size = 0;
  #generation = 0;
  #plain = new Map<string, SegmentedWord[]>();
  #terms = new WeakMap<WantedTerm, Map<string, SegmentedWord>>();

  constructor(
    readonly lists: WordLists,
    readonly mostWords = MOST_WORDS,
  ) {
    for (const [list, terms] of lists.dictionaries) for (const term of terms) this.dictionary.add(fold(term), shipped(term, list));
    this.phrases = new Set([...lists.fillers, ...lists.stop]);
  }

  /** How many different words there are. */
  get size(): number {
    return this.#size;
  }

  /** How often all words were forgotten. A word of an earlier generation is no longer to be used. */
  get generation(): number {
    return this.#generation;
  }

  /** To be called between documents: forgets all words where they have become too many. */
  rest(): void {
    if (this.#size < this.mostWords) return;
    this.#plain = new Map();
    this.#terms = new WeakMap();
    this.#size = 0;
    this.#generation++;
  }

  /** A word of the engine. */
  word(word: string, tag: string): SegmentedWord {
    return this.#known({ word, tag, latin: false, wanted: null });
  }

  /** A Latin word or a number. */
  latin(word: string, tag: string): SegmentedWord {
    return this.#known({ word, tag, latin: true, wanted: null });
  }

  #known(own: Given): SegmentedWord {
    const known = this.#plain.get(own.word);
    const same = known?.find(({ tag, latin }) => tag === own.tag && latin === own.latin);
    if (same !== undefined) return same;
    const made = this.#make(own);
    if (known === undefined) this.#plain.set(own.word, [made]);
    else known.push(made);
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

  #make(own: Given): SegmentedWord {
    const { word, wanted } = own;
    const read = fold(word);
    const counted = wanted === null ? read : fold(wanted.counted);
    const spelling = wanted === null || counted === read ? word : wanted.counted;
    const judged = { ...own, read };
    const isPart = isFree(own) && this.#canBePart(judged);
    return {
      ...{ ...judged, place: this.#size++, key: stemPhrase(counted), spelling, reason: listedReason(judged, this.lists), isPart },
      ...{ isNoun: NOUN.test(own.tag), announcesVerb: announcesVerb(judged), followsVerb: followsVerb(judged) },
      ...{ isPrefix: isPrefix(read), isEnding: isEnding(read, this.lists.address) },
    };
  }

  /** Content of two and more Han characters. */
  #canBePart(word: Given & Pick<SegmentedWord, 'read'>): boolean {
    if (!/^\p{Script=Han}{2,}$/u.test(word.word)) return false;
    const reason = listedReason({ ...word, wanted: null }, this.lists);
    return reason === '' || (reason === 'function' && word.tag === 'f');
  }
}

const NOUN = /^(?:n|nz|nt|nr|nrt|ns|vn|an|j|l|x|s)$/;

function shipped(term: string, list: TermList): WantedTerm {
  return { term, tag: 'n', source: 'dictionary', kind: 'word', askedBy: 'dictionary', list, counted: term };
}
