import type { Lexeme, Sentence, Span, Transcript, Words } from '../data.js';
import { fold } from '../words/dictionary/fold.js';

/** A word of a sentence, with offsets in that sentence. */
export interface SaidWord extends Span {
  /** What it is in the `plain` of the sentence. */
  readonly plain: string;
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

/** Every sentence of the discussion, in order of the text, with its words. None where nothing is said. */
export function readSaid({ text, sentences }: Transcript, { lexemes, words }: Pick<Words, 'lexemes' | 'words'>): readonly Said[] {
  const read = sentences.map((sentence) => {
    const verbatim = text.slice(sentence.start, sentence.end);
    return { sentence, text: verbatim, plain: plainOf(verbatim), words: [] as SaidWord[] };
  });
  words.sentence.forEach((number, i) => {
    const said = read[number];
    const lexeme = lexemes[words.lexeme[i] ?? -1];
    if (said === undefined || lexeme === undefined) return;
    const [start, end] = [(words.start[i] ?? 0) - said.sentence.start, (words.end[i] ?? 0) - said.sentence.start];
    said.words.push({ start, end, plain: said.plain.slice(start, end), lexeme });
  });
  return read;
}

/** Where a row was read: the first columns of each table. */
export const placeOf = ({ id, turn, section, speaker }: Sentence) => ({ sentence: id, turn, section, speaker });

/** What stands before and behind a span, up to so many characters on either side. */
export const around = (plain: string, { start, end }: Span, near = plain.length): readonly [before: string, behind: string] => [
  plain.slice(Math.max(0, start - near), start),
  plain.slice(end, end + near),
];

/** Spans of both lists in order of the text; of the second list those that overlap none of the first. */
export function mergeSpans<S extends Span>(first: readonly S[], second: readonly S[]): readonly S[] {
  const free = second.filter(({ start, end }) => !first.some((one) => start < one.end && one.start < end));
  return [...first, ...free].sort((a, b) => a.start - b.start);
}

/** A full-width comma between full-width digits is part of a number (１，０００); elsewhere Chinese punctuation is no part of anything. */
const plainOf = (text: string): string => {
  const folded = fold(text);
  return text === folded ? text : folded.replace(/[,:;!?()]/g, (mark, at: number) => (isInNumber(text, at) ? mark : (text[at] ?? mark)));
};

const isInNumber = (text: string, at: number): boolean => /^[０-９][，：][０-９]$/.test(text.slice(Math.max(0, at - 1), at + 2));
