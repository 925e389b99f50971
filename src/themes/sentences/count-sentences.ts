import type { SentenceRow, Transcript } from '../../data.js';
import { countCharacters } from '../../statistics/index/characters.js';

/** One row per sentence, in order of the text. `key`: indices of the sentences that readers most likely mark. */
export function countSentences({ sentences, text }: Transcript, key: ReadonlySet<number>): readonly SentenceRow[] {
  return sentences.map(({ id, turn, section, speaker, start, end }, i) => {
    const said = text.slice(start, end);
    return { sentence: id, turn, section, speaker, characters: countCharacters(said), key: key.has(i) ? 1 : 0, text: said };
  });
}
