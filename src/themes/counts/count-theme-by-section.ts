import type { ThemeSectionRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { Theme } from '../codebook/theme.js';

/**
 * When is which theme talked about? One row per section in which counted speakers say something and theme; share of their sentences
 * there. In order of sections (0, before the first heading, only if somebody speaks there), then of themes.
 */
export function countThemeBySection(index: WordIndex, themes: readonly Theme[]): readonly ThemeSectionRow[] {
  const sectionOf = (sentence: number): number => index.transcript.sentences[sentence]!.section;
  const sentencesOf = new Map<number, number>();
  index.speakerOf.forEach((speaker, sentence) => {
    if (speaker >= 0) sentencesOf.set(sectionOf(sentence), (sentencesOf.get(sectionOf(sentence)) ?? 0) + 1);
  });
  const sections = [...sentencesOf].sort(([a], [b]) => a - b);
  return sections.flatMap(([section, of]) =>
    themes.map(({ theme, sentences }) => {
      const own = sentences.filter((sentence) => sectionOf(sentence) === section);
      return { section, theme, count: own.length, of, share: own.length / of, sentences: sentenceIds(index.transcript, own) };
    }),
  );
}
