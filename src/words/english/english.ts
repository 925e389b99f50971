import { type LemmaSources, lemmatize, singularOfNew } from './lemmatize.js';
import { type EnglishTag, guessTag, tagOf } from './part-of-speech.js';
import { type PennLexicon, pennTags } from './penn-lexicon.js';
import { stemPhrase } from './stem.js';

export interface EnglishLists {
  /** Words and phrases without content: lemmas in small letters. */
  readonly fillers: ReadonlySet<string>;
  /** Irregular form → lemma. */
  readonly forms: ReadonlyMap<string, string>;
  /** Loads the parts of speech. They take some time, and most words of a Chinese discussion need none. */
  readonly lexicon: () => PennLexicon;
}

/** What a word can be in a phrase: before a noun only, a noun, a preposition, or nothing. */
export type PhrasePart = 'A' | 'N' | 'P' | '';

const WORD = /^\p{Script=Latin}+(?:-\p{Script=Latin}+)*$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const ACRONYMS = /^(\p{Lu}{2,})s$/u;
/** don’t, I’m, library’s. */
const CLITIC = /(?<=.)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

/** What the lexicon and the lists say of English words. Words are given as they are written, half-width or full-width. */
export class English {
  readonly #lists: EnglishLists;
  #loaded: PennLexicon | null = null;

  constructor(lists: EnglishLists) {
    this.#lists = lists;
  }

  /** Loads the parts of speech before they are needed. */
  load(): void {
    this.#loaded ??= this.#lists.lexicon();
  }

  get #sources(): LemmaSources {
    this.#loaded ??= this.#lists.lexicon();
    return { forms: this.#lists.forms, lexicon: this.#loaded };
  }

  /** The tag of a word in English talk. @param opens whether it begins a sentence, where a capital does not make it a name. */
  tag(word: string, opens: boolean): EnglishTag {
    if (/n['’]t$/i.test(word)) return 'd';
    const written = plain(word).replace(CLITIC, '');
    const small = written.toLowerCase();
    if (ACRONYM.test(written) || ACRONYMS.test(written)) return 'nz';
    if (!WORD.test(small)) return 'eng';
    if (small === 'i') return 'r';
    const known = this.#tags(small);
    // top-down is an adverb in writing, and a matter of its own in talk.
    if (known.length > 0 && /^[^NVJ]/.test(known[0]!)) return small.includes('-') ? 'a' : tagOf(known);
    const isName = !opens && /^\p{Lu}/u.test(written);
    if (isName) return 'nz';
    if (known.length > 0) return tagOf(known);
    const named = this.#tags(written);
    return named.length > 0 ? tagOf(named) : this.#compoundTag(small);
  }

  /** co-working is what working is. */
  #compoundTag(small: string): EnglishTag {
    const last = small.slice(small.lastIndexOf('-') + 1);
    const tags = last === small || guessTag(small) === 'm' ? [] : this.#tags(last);
    if (tags.length === 0) return guessTag(small);
    return tags[0]!.startsWith('NN') || tags[0] === 'VBG' ? tagOf(tags) : 'a';
  }

  #tags(small: string): readonly string[] {
    return pennTags(small, this.#sources.lexicon);
  }

  /** What a word can be in a phrase, with content or without. A finite verb is nothing; one that can be a noun too (play) may stand before a noun (play area). */
  phrasePart(word: string): PhrasePart {
    const tag = this.tag(word, true);
    const known = this.#tags(plain(word).toLowerCase());
    if (tag === 'p') return 'P';
    if (tag !== 'v') return tag === 'a' ? 'A' : ['n', 'nz', 'vn', 'eng'].includes(tag) ? 'N' : '';
    return known[0] === 'VBN' || known.includes('JJ') || this.canBeNoun(word) ? 'A' : '';
  }

  /** Whether a word can be a noun, whatever else it is more often: standard. */
  canBeNoun(word: string): boolean {
    const small = plain(word).toLowerCase();
    return !AUXILIARY.test(this.#lemma(small) ?? '') && this.#tags(small).some((tag) => /^NNS?$/.test(tag));
  }

  /** Whether a word can be a verb as well as a noun: visit, test. */
  canBeVerb(word: string): boolean {
    return this.#tags(plain(word).toLowerCase()).some((tag) => /^VB[PZ]?$/.test(tag));
  }

  /** Whether a word is a plural: libraries. */
  isPlural(word: string): boolean {
    const small = plain(word).toLowerCase();
    return small.endsWith('s') ? small !== (this.#lemma(small) ?? singularOfNew(small)) : this.#tags(small)[0] === 'NNS';
  }

  /** Whether a word or phrase says nothing of the matter, in any of its forms. */
  isFiller(term: string): boolean {
    const written = plain(term);
    const { fillers } = this.#lists;
    if (ACRONYM.test(written)) return written === 'OK';
    const small = written.toLowerCase();
    return fillers.has(small) || fillers.has(this.#lemma(small) ?? small.replace(CLITIC, ''));
  }

  /**
   * What all forms of a word or phrase have in common: the lemma of its last word, or its stem (natural’s Porter stemmer) where no lexicon has
   * it. Names and acronyms have one form.
   */
  key(term: string, tag: string): string {
    const [before, last] = split(plain(term));
    const small = last.toLowerCase();
    const start = before.toLowerCase();
    // IT is not it, and US not us.
    if (ACRONYM.test(last)) return start + (WORD.test(small) && /^[^NVJ]/.test(this.#tags(small)[0] ?? 'N') ? last : this.#stem(small));
    if (ACRONYMS.test(last)) return start + this.#stem(small.slice(0, -1));
    const word = small.replace(CLITIC, '');
    if (!WORD.test(word) || this.#isName(last, tag)) return start + (this.#tags(word).length > 0 ? word : this.#stem(word));
    return start + (this.#lemma(word) ?? this.#stem(word));
  }

  #stem(small: string): string {
    if (this.#tags(small).length > 0 || !WORD.test(small)) return small;
    return `~${stemPhrase(small)}`;
  }

  /** A word or phrase as it is shown: its last word as lemma where a lexicon has it; a common word of English talk in small letters. */
  shown(term: string, tag: string): string {
    const [before, written] = split(term);
    const last = written.replace(CLITIC, '');
    if (ACRONYMS.test(last)) return before + last.slice(0, -1);
    const small = plain(last).toLowerCase();
    // In Chinese talk streaming is a noun, and capitals (Steve Jobs) are meant.
    const isKept = tag === 'eng' && (last.endsWith('ing') || (before !== '' && small !== last));
    const lemma = isKept || ACRONYM.test(plain(last)) || this.#isName(plain(last), tag) ? null : this.#lemma(small);
    if (lemma === null) return before + (tag === 'n' && small === last ? singularOfNew(last) : last);
    if (COMMON.test(tag)) return before + lemma;
    return before + (lemma === small ? last : likeWritten(lemma, last));
  }

  /** Windows is a name in Chinese talk, windows is none. */
  #isName(word: string, tag: string): boolean {
    return tag === 'nz' || (tag === 'eng' && /^\p{Lu}/u.test(word) && /^NNP/.test(this.#tags(word)[0] ?? ''));
  }

  /** Null where no lexicon has the word, nor the last part of a compound. */
  #lemma(word: string): string | null {
    const small = word.replace(CLITIC, '');
    if (!WORD.test(small)) return null;
    const own = lemmatize(small, this.#sources);
    const hyphen = small.lastIndexOf('-');
    if (own !== null || hyphen < 0) return own;
    const last = small.endsWith('s') ? lemmatize(small.slice(hyphen + 1), this.#sources) : null;
    return last === null ? null : small.slice(0, hyphen + 1) + last;
  }
}

/** The lexicon has all their forms as nouns too. */
const AUXILIARY = /^(?:be|do|have)$/;
const COMMON = /^(?:n|vn|v|a)$/;

const plain = (word: string): string => word.normalize('NFKC');

/** A phrase as what stands before its last word, and that word. */
function split(term: string): readonly [string, string] {
  const at = term.lastIndexOf(' ') + 1;
  return [term.slice(0, at), term.slice(at)];
}

function likeWritten(lemma: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma;
}
