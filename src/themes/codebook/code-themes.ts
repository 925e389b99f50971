import type { WordIndex } from '../../statistics/index/index-words.js';
import { fold } from '../../words/dictionary/fold.js';
import { wordsOfSentences } from '../sentences/words-of-sentences.js';
import type { Pattern } from './match-patterns.js';
import { matchPatterns } from './match-patterns.js';
import { ruleHolds } from './rule-holds.js';
import type { Theme } from './theme.js';
import { wantedTerms, writeRule } from './write-rule.js';

/**
 * Codes the sentences of counted speakers with the codebook of the settings: a sentence belongs to a theme when one of its terms
 * stands in it, or one of its rules holds.
 *
 * Looks for the terms, those of rules too, and for what the settings call their synonyms, on the text as it stands: longest term
 * first over the whole codebook, so that 大模型 under one theme keeps 模型 under another from firing inside it; width and case alike;
 * never cutting a word (印度 does not fire in 印度尼西亚). A theme that is nowhere found is there with no sentences.
 */
export function codeThemes(index: WordIndex): readonly Theme[] {
  const { transcript, words, settings, speakerOf } = index;
  const rulesOf = (theme: string) => (Object.hasOwn(settings.theme_rules, theme) ? settings.theme_rules[theme]! : []);
  const codebook = Object.entries(settings.themes).map(([theme, terms]) => ({ theme, terms, rules: rulesOf(theme) }));
  const asked = codebook.flatMap(({ terms, rules }) => [...terms, ...rules.flatMap((rule) => [...wantedTerms(rule), ...rule.not])]);
  const patterns = listPatterns(asked, settings.synonyms);
  const sentences = codebook.map((): number[] => []);
  const text = fold(transcript.text);
  wordsOfSentences(transcript, words).forEach((own, place) => {
    if (speakerOf[place]! < 0) return;
    const places = matchPatterns({ text, sentence: transcript.sentences[place]!, words: own, patterns });
    if (places.size === 0) return;
    codebook.forEach(({ terms, rules }, i) => {
      const coded = terms.some((term) => places.has(term)) || rules.some((rule) => ruleHolds(rule, places, text));
      if (coded) sentences[i]!.push(place);
    });
  });
  return codebook.map(({ theme, terms, rules }, i) => ({
    theme,
    source: 'codebook',
    terms: [...new Set([...terms, ...rules.flatMap(wantedTerms)])],
    rules: rules.map(writeRule),
    stability: null,
    sentences: sentences[i]!,
  }));
}

/** Each way of writing once, with all terms that it stands for; longest first, then by code point. */
function listPatterns(asked: readonly string[], synonyms: Readonly<Record<string, readonly string[]>>): readonly Pattern[] {
  const termsOf = new Map<string, Set<string>>();
  for (const term of asked) {
    for (const written of [term, ...(Object.hasOwn(synonyms, term) ? synonyms[term]! : [])]) {
      termsOf.set(fold(written), (termsOf.get(fold(written)) ?? new Set()).add(term));
    }
  }
  const patterns = [...termsOf].map(([text, terms]) => ({ text, terms: [...terms] }));
  return patterns.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
