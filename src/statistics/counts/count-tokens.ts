import type { TokenRow } from '../../data.js';
import type { WordIndex } from '../index/index-words.js';

/**
 * One row per word, in order of the text: what was counted, and why the rest was not. `counts` is 1 exactly for the
 * occurrences that the other tables are counted from; a word that only its turn excludes has the reason `speaker`.
 */
export function countTokens({ transcript, words: { lexemes, words }, speakerOf }: WordIndex): readonly TokenRow[] {
  return Array.from(words.lexeme, (lexemeIndex, i): TokenRow => {
    const [start, end, sentence] = [words.start[i]!, words.end[i]!, words.sentence[i]!];
    const { term, tag, source, reason } = lexemes[lexemeIndex]!;
    const silent = reason === '' && speakerOf[sentence]! < 0;
    return {
      sentence: transcript.sentences[sentence]!.id,
      start,
      end,
      word: transcript.text.slice(start, end),
      term,
      tag,
      source,
      counts: reason === '' && !silent ? 1 : 0,
      reason: silent ? 'speaker' : reason,
    };
  });
}
