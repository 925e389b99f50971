import type { Transcript, Word, Words } from '../data.js';

/** The words of each sentence, by the sentence's place in the transcript. */
export function wordsOfSentences({ sentences }: Transcript, { words }: Words): readonly (readonly Word[])[] {
  const own: Word[][] = sentences.map(() => []);
  for (const word of words) own[word.sentence]?.push(word);
  return own;
}
