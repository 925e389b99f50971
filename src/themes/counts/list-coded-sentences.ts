import type { CodedRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Theme } from '../codebook/theme.js';

/**
 * Which sentence belongs to which theme, and why? One row per theme and sentence coded with it, in order of themes, then of the text, with what
 * matched and where. Empty where there are no themes.
 */
export function listCodedSentences({ transcript }: WordIndex, themes: readonly Theme[]): readonly CodedRow[] {
  const { sentences, text } = transcript;
  return themes.flatMap(({ theme, sentences: coded, codings }) =>
    coded.map((sentence, i): CodedRow => {
      const { id, turn, section, speaker, start: from } = sentences[sentence]!;
      const { matches, rules } = codings[i]!;
      return {
        ...{ theme, sentence: id, turn, section, speaker },
        terms: matches.map(({ term }) => term),
        words: matches.map(({ start, end }) => text.slice(start, end)),
        starts: matches.map(({ start }) => String(start - from)),
        rules,
      };
    }),
  );
}
