import type { WordSource, Words } from '../../data.js';
import { fold } from '../dictionary/fold.js';

/** A term of Han characters with the words of the text that count as it. */
export interface SpokenTerm {
  readonly term: string;
  readonly folded: string;
  readonly source: WordSource;
  /** Whether the engine's dictionary has it, or somebody names it. */
  readonly known: boolean;
  /** Whether it is counted. Others only stand beside counted ones, or are parts of longer terms. */
  readonly counted: boolean;
  /** Whether it is a number: 三台 is not 十台. */
  readonly number: boolean;
  /** Indices of its words in the text, ascending. */
  readonly words: readonly number[];
}

/** The words of a text by their terms. The columns have an entry for each word. */
export interface SpokenText {
  readonly terms: readonly SpokenTerm[];
  /** Index of its term; −1 for what breaks the flow: punctuation, function words, Latin words. */
  readonly termAt: Int32Array;
  /** A number by which words of one term are known, whatever the term is. */
  readonly numberAt: Int32Array;
  /** Index of its sentence. */
  readonly sentenceAt: Uint32Array;
  /** How often the text has the term with a number; 0 for punctuation. */
  readonly counts: Uint32Array;
}

/** Characters that are one UTF-16 code unit, and have readings. */
const HAN = /^[\u3400-\u9fff]+$/;

/** Why the words of a term are not counted, where they join others all the same. */
const JOINING: ReadonlySet<string> = new Set(['', 'single', 'number']);

export function readSpokenText({ lexemes, words }: Pick<Words, 'lexemes' | 'words'>): SpokenText {
  const numbers = new Map<string, number>();
  const terms: (SpokenTerm & { readonly words: number[] })[] = [];
  const indices = new Map<string, number>();
  const [termOf, numberOf] = [new Int32Array(lexemes.length), new Int32Array(lexemes.length)];
  lexemes.forEach(({ term, tag, source, reason }, i) => {
    numberOf[i] = numbers.get(term) ?? numbers.size;
    numbers.set(term, numberOf[i]!);
    const folded = fold(term);
    termOf[i] = JOINING.has(reason) && HAN.test(folded) ? (indices.get(term) ?? terms.length) : -1;
    if (termOf[i] !== terms.length) return;
    indices.set(term, terms.length);
    const known = source !== 'engine' || tag !== 'x';
    terms.push({ term, folded, source, known, counted: reason === '', number: reason === 'number', words: [] });
  });
  const [termAt, numberAt] = [termOf, numberOf].map((of) => Int32Array.from(words.lexeme, (lexeme) => of[lexeme]!));
  const counts = new Uint32Array(numbers.size);
  words.lexeme.forEach((lexeme, word) => {
    if (lexemes[lexeme]!.reason !== 'punctuation') counts[numberOf[lexeme]!]! += 1;
    terms[termOf[lexeme]!]?.words.push(word);
  });
  return { terms, termAt: termAt!, numberAt: numberAt!, sentenceAt: words.sentence, counts };
}
