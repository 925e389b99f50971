import type { AnswerRow, SentenceRow, Transcript } from '../../data.js';
import { countCharacters } from '../../statistics/index/characters.js';

/** One row per sentence, in order of the text; `key` marks the key sentences of answers. */
export function countSentences({ sentences, text }: Transcript, answers: readonly AnswerRow[]): readonly SentenceRow[] {
  const key = new Set(answers.flatMap(({ key_sentences }) => key_sentences));
  return sentences.map(({ id, turn, section, speaker, start, end }) => {
    const said = text.slice(start, end);
    return { sentence: id, turn, section, speaker, characters: countCharacters(said), key: key.has(id) ? 1 : 0, text: said };
  });
}
