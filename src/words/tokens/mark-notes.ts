import type { Lexeme, Transcript, WordColumns, Words } from '../../data.js';
import { findNotes } from '../../transcript/lines/notes.js';

/** Words inside a transcriber's note (（笑）, [听不清 00:15]) were not spoken: their lexemes get the reason `note`, so that they are not counted. */
export function markNotes(transcript: Transcript, { lexemes, words }: Pick<Words, 'lexemes' | 'words'>): Pick<Words, 'lexemes' | 'words'> {
  const { text, sentences } = transcript;
  const notes = sentences.map(({ start, end }) =>
    findNotes(text.slice(start, end)).map((note) => ({ start: start + note.start, end: start + note.end })),
  );
  if (notes.every((own) => own.length === 0)) return { lexemes, words };
  const marked: Lexeme[] = [...lexemes];
  const markedOf = new Map<number, number>();
  const lexeme = words.lexeme.map((number, word) => {
    const [start, end] = [words.start[word]!, words.end[word]!];
    const isNoted = notes[words.sentence[word]!]!.some((note) => note.start <= start && end <= note.end);
    if (!isNoted) return number;
    const own = markedOf.get(number) ?? marked.push({ ...lexemes[number]!, reason: 'note' }) - 1;
    markedOf.set(number, own);
    return own;
  });
  return { lexemes: marked, words: { ...words, lexeme } satisfies WordColumns };
}
