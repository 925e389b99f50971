import type { ThemeSectionRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { Theme } from '../codebook/theme.js';

/**
 * When is which theme talked about? Every section in which counted speakers say something × every theme; share of their
 * sentences there. In order of sections (0, before the first heading, only if somebody speaks there), then of themes.
 */
export function countThemeBySection(index: WordIndex, themes: readonly Theme[]): readonly ThemeSectionRow[] {
  const sectionOf = (place: number): number => index.transcript.sentences[place]!.section;
  const sentencesOf = new Map<number, number>();
  index.speakerOf.forEach((speaker, place) => {
    if (speaker >= 0) sentencesOf.set(sectionOf(place), (sentencesOf.get(sectionOf(place)) ?? 0) + 1);
  });
  const sections = [...sentencesOf].sort(([a], [b]) => a - b);
  return sections.flatMap(([section, of]) =>
    themes.map(({ theme, sentences }) => {
      const own = sentences.filter((place) => sectionOf(place) === section);
      return { section, theme, count: own.length, of, share: own.length / of, sentences: sentenceIds(index.transcript, own) };
    }),
  );
}
