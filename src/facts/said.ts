import type { Lexeme, Sentence, Transcript, Words } from '../data.js';
import { fold } from '../words/dictionary/fold.js';

/** A word of a sentence, with offsets in that sentence. */
export interface SaidWord {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
}

/** A sentence ready to be read. */
export interface Said {
  readonly sentence: Sentence;
  /** Verbatim. */
  readonly text: string;
  /** The same in simplified, half-width, lower-case characters, offset for offset; Chinese punctuation stays as it is. */
  readonly plain: string;
  readonly words: readonly SaidWord[];
}

/** Where a row was read: the first columns of each table. */
export interface Place {
  readonly sentence: string;
  readonly turn: number;
  readonly section: number;
  readonly speaker: string;
}

/** Every sentence of the discussion, in order of the text, with its words. None where nothing is said. */
export function readSaid({ text, sentences }: Transcript, { lexemes, words }: Pick<Words, 'lexemes' | 'words'>): readonly Said[] {
  const wordsOf: SaidWord[][] = sentences.map(() => []);
  words.sentence.forEach((number, i) => {
    const sentence = sentences[number];
    const lexeme = lexemes[words.lexeme[i] ?? -1];
    const [start, end] = [words.start[i], words.end[i]];
    if (sentence === undefined || lexeme === undefined || start === undefined || end === undefined) return;
    wordsOf[number]?.push({ start: start - sentence.start, end: end - sentence.start, lexeme });
  });
  return sentences.map((sentence, i) => {
    const verbatim = text.slice(sentence.start, sentence.end);
    return { sentence, text: verbatim, plain: plainOf(verbatim), words: wordsOf[i] ?? [] };
  });
}

export const placeOf = ({ id, turn, section, speaker }: Sentence): Place => ({ sentence: id, turn, section, speaker });

/** A full-width comma between full-width digits is part of a number (１，０００); elsewhere Chinese punctuation is no part of anything. */
const plainOf = (text: string): string => {
  const folded = fold(text);
  return text === folded ? text : folded.replace(/[,:;!?()]/g, (mark, at: number) => (isInNumber(text, at) ? mark : (text[at] ?? mark)));
};

const isInNumber = (text: string, at: number): boolean => /^[０-９][，：][０-９]$/.test(text.slice(Math.max(0, at - 1), at + 2));
