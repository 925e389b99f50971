import type { ThemeRow } from '../../data.js';
import type { WordIndex } from '../../statistics/index/index-words.js';
import { sentenceIds } from '../../statistics/index/sentence-ids.js';
import type { Theme } from '../codebook/theme.js';

/** One row per theme: how much of the discussion is about it? Share of all sentences of counted speakers; 0 where there are none. */
export function countThemes(index: WordIndex, themes: readonly Theme[]): readonly ThemeRow[] {
  const all = index.basis.sentences;
  return themes.map(({ theme, source, terms, rules, stability, sentences }) => ({
    theme,
    source,
    terms,
    sentences_coded: sentences.length,
    share: all === 0 ? 0 : sentences.length / all,
    speakers: new Set(sentences.map((sentence) => index.speakerOf[sentence])).size,
    sentences: sentenceIds(index.transcript, sentences),
    rules,
    stability,
  }));
}
