import type { UncodedRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Theme } from '../codebook/theme.js';

/** The sentences of counted speakers that belong to no theme, in order of the text: what a codebook misses. Empty where there are no themes. */
export function listUncodedSentences({ transcript, speakerOf }: WordIndex, themes: readonly Theme[]): readonly UncodedRow[] {
  if (themes.length === 0) return [];
  const coded = new Set(themes.flatMap(({ sentences }) => sentences));
  const { sentences, turns, text } = transcript;
  return sentences.flatMap(({ id, turn, speaker, start, end }, i) =>
    speakerOf[i]! < 0 || coded.has(i)
      ? []
      : [{ sentence: id, turn, section: turns[turn - 1]?.section ?? 0, speaker, text: text.slice(start, end) }],
  );
}
