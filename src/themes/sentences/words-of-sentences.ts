import type { Transcript, Word, Words } from '../../data.js';

/** The words of each sentence, by index in the transcript. */
export function wordsOfSentences({ sentences }: Transcript, { lexemes, words }: Words): readonly (readonly Word[])[] {
  const own: Word[][] = sentences.map(() => []);
  words.lexeme.forEach((lexemeIndex, i) => {
    own[words.sentence[i]!]!.push({ start: words.start[i]!, end: words.end[i]!, lexeme: lexemes[lexemeIndex]! });
  });
  return own;
}
