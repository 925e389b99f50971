import type { Tables, Transcript, Words } from '../../src/data.js';
import { placeSections } from '../../src/sections/place-sections.js';
import type { Settings } from '../../src/settings.js';
import { countKeywords } from '../../src/statistics/counts/count-keywords.js';
import { indexWords } from '../../src/statistics/index/index-words.js';
import { countThemePairs } from '../../src/themes/counts/count-theme-pairs.js';
import { countThemes } from '../../src/themes/counts/count-themes.js';
import { listUncodedSentences } from '../../src/themes/counts/list-uncoded-sentences.js';
import { findThemes } from '../../src/themes/discovery/find-themes.js';

export interface FirstTables
  extends Pick<Tables, 'keywords' | 'themes' | 'themePairs' | 'uncodedSentences' | 'newTerms' | 'spellingVariants'> {
  /** Words that were counted. */
  readonly counted: number;
  readonly sentences: readonly Pick<Tables['sentences'][number], 'sentence' | 'speaker' | 'text'>[];
}

/** The tables that words and themes are corrected by, the same rows as in the whole run: none waits for draws by chance, so that they follow a correction at once. */
export function firstTables(transcript: Transcript, words: Words, settings: Settings): FirstTables {
  const index = indexWords(placeSections(transcript, words, settings), words, settings);
  const { themes } = findThemes(index);
  return {
    counted: index.basis.counted_words,
    keywords: countKeywords(index),
    themes: countThemes(index, themes),
    themePairs: countThemePairs(index, themes),
    uncodedSentences: listUncodedSentences(index, themes),
    sentences: transcript.sentences.map(({ id, speaker, start, end }) => ({
      sentence: id,
      speaker,
      text: transcript.text.slice(start, end),
    })),
    newTerms: words.newTerms,
    spellingVariants: words.variants,
  };
}
