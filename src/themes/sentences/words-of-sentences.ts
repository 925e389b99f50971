import type { Lexeme, Transcript, Word, Words } from '../../data.js';

/** The words of each sentence, by the sentence's place in the transcript. */
export function wordsOfSentences({ sentences }: Transcript, { lexemes, words }: Words): readonly (readonly Word[])[] {
  const own: Word[][] = sentences.map(() => []);
  words.lexeme.forEach((place, i) => {
    own[words.sentence[i] ?? 0]?.push({ start: words.start[i] ?? 0, end: words.end[i] ?? 0, lexeme: lexemes[place] as Lexeme });
  });
  return own;
}
