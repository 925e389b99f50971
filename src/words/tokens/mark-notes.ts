import type { Transcript, Words } from '../../data.js';
import { findNotes } from '../../transcript/lines/notes.js';
import { markWords } from './mark-words.js';

/** Words inside a transcriber's note (（笑）, [听不清 00:15]) were not spoken: their lexemes get the reason `note`, so that they are not counted. */
export function markNotes(transcript: Transcript, { lexemes, words }: Pick<Words, 'lexemes' | 'words'>): Pick<Words, 'lexemes' | 'words'> {
  const { text, sentences } = transcript;
  const notes = sentences.map(({ start, end }) =>
    findNotes(text.slice(start, end)).map((note) => ({ start: start + note.start, end: start + note.end })),
  );
  if (notes.every((own) => own.length === 0)) return { lexemes, words };
  return markWords({ lexemes, words }, 'note', (index) => {
    const [start, end] = [words.start[index]!, words.end[index]!];
    return notes[words.sentence[index]!]!.some((note) => note.start <= start && end <= note.end);
  });
}
