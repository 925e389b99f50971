import type { WordIndex } from '../statistics/index-words.js';
import { fold } from '../words/fold.js';
import type { Pattern } from './match-patterns.js';
import { matchPatterns } from './match-patterns.js';
import type { Theme } from './theme.js';
import { wordsOfSentences } from './words-of-sentences.js';

/**
 * Codes the sentences of counted speakers with the codebook of the settings.
 *
 * Looks for the terms, and for what the settings call their synonyms, on the text as it stands: longest term first over the whole
 * codebook, so that 大模型 under one theme keeps 模型 under another from firing inside it; width and case alike; never cutting a word
 * (印度 does not fire in 印度尼西亚). A theme that is nowhere found is there with no sentences.
 */
export function codeThemes(index: WordIndex): readonly Theme[] {
  const { transcript, words, settings, speakerOf } = index;
  const codebook = Object.entries(settings.themes);
  const patterns = listPatterns(codebook, settings.synonyms);
  const sentences = new Map(codebook.map(([theme]) => [theme, [] as number[]]));
  const text = fold(transcript.text);
  wordsOfSentences(transcript, words).forEach((own, place) => {
    const sentence = transcript.sentences[place];
    if (sentence === undefined || (speakerOf[place] ?? -1) < 0) return;
    for (const theme of matchPatterns({ text, sentence, words: own, patterns })) sentences.get(theme)?.push(place);
  });
  return codebook.map(([theme, terms]) => ({ theme, source: 'codebook', terms, sentences: sentences.get(theme) ?? [] }));
}

/** Each term once, with all themes that list it; longest first, then by code point. */
function listPatterns(
  codebook: readonly (readonly [string, readonly string[]])[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): readonly Pattern[] {
  const themesOf = new Map<string, string[]>();
  for (const [theme, terms] of codebook) {
    for (const term of terms.flatMap((name) => [name, ...(Object.hasOwn(synonyms, name) ? (synonyms[name] ?? []) : [])])) {
      const themes = themesOf.get(fold(term)) ?? [];
      themesOf.set(fold(term), themes.includes(theme) ? themes : [...themes, theme]);
    }
  }
  const patterns = [...themesOf].map(([text, themes]) => ({ text, themes }));
  return patterns.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
