import type { Lexeme, Transcript, WordColumns, Words } from '../../data.js';
import { findNotes } from '../../transcript/lines/notes.js';

/** Words within a note of the transcriber (（笑）, [听不清 00:15]) are read by nobody's mouth: the same lexemes, but not counted, because of `note`. */
export function markNotes(transcript: Transcript, { lexemes, words }: Pick<Words, 'lexemes' | 'words'>): Pick<Words, 'lexemes' | 'words'> {
  const { text, sentences } = transcript;
  const notes = sentences.map(({ start, end }) =>
    findNotes(text.slice(start, end)).map((note) => ({ start: start + note.start, end: start + note.end })),
  );
  if (notes.every((own) => own.length === 0)) return { lexemes, words };
  const marked: Lexeme[] = [...lexemes];
  const silent = new Map<number, number>();
  const lexeme = words.lexeme.map((number, word) => {
    const [start = 0, end = 0] = [words.start[word], words.end[word]];
    const isNoted = notes[words.sentence[word] ?? 0]?.some((note) => note.start <= start && end <= note.end) ?? false;
    if (!isNoted) return number;
    const own = silent.get(number) ?? marked.push({ ...(lexemes[number] as Lexeme), reason: 'note' }) - 1;
    silent.set(number, own);
    return own;
  });
  return { lexemes: marked, words: { ...words, lexeme } satisfies WordColumns };
}
