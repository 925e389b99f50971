import type { WordIndex } from '../../statistics/index/index-words.js';
import { fold } from '../../words/dictionary/fold.js';
import { termsOfRule } from '../../words/dictionary/requested-terms.js';
import { wordsOfSentences } from '../sentences/words-of-sentences.js';
import type { Occurrences, Pattern } from './match-patterns.js';
import { findKinds, matchPatterns } from './match-patterns.js';
import { ruleHolds } from './rule-holds.js';
import type { Coding, Match, Theme } from './theme.js';
import { writeRule } from './write-rule.js';

/**
 * Codes the sentences of counted speakers with the codebook of the settings: a sentence belongs to a theme when one of the theme's terms
 * occurs in it, or one of its rules holds.
 *
 * Terms, also those of rules, and their synonyms by the settings are matched in the folded text, the longest of the whole codebook first,
 * so that 模型 of one theme does not match inside 大模型 of another; and never inside a word (印度 not in 印度尼西亚). A longer word of the same
 * head counts as the term (大语言模型 as 大模型), unless the codebook names it: as a term of any theme, or under `not`. A theme that occurs nowhere
 * is returned with no sentences.
 */
export function codeThemes(index: WordIndex): readonly Theme[] {
  const { transcript, words, settings, speakerOf } = index;
  const rulesOf = (theme: string) => (Object.hasOwn(settings.theme_rules, theme) ? settings.theme_rules[theme]! : []);
  const codebook = Object.entries(settings.themes).map(([theme, terms]) => ({ theme, terms, rules: rulesOf(theme) }));
  const sought = codebook.flatMap(({ terms, rules }) => [...terms, ...rules.flatMap((rule) => [...termsOfRule(rule), ...rule.not])]);
  const patterns = listPatterns(sought, settings.synonyms);
  const kinds = findKinds(words.lexemes, patterns);
  const coded = codebook.map(() => ({ sentences: [] as number[], codings: [] as Coding[] }));
  const text = fold(transcript.text);
  wordsOfSentences(transcript, words).forEach((own, sentence) => {
    if (speakerOf[sentence]! < 0) return;
    const occurrences = matchPatterns({ text, sentence: transcript.sentences[sentence]!, words: own, patterns, kinds });
    if (occurrences.size === 0) return;
    codebook.forEach(({ terms, rules }, i) => {
      const holding = rules.filter((rule) => ruleHolds(rule, occurrences, text));
      if (holding.length === 0 && !terms.some((term) => occurrences.has(term))) return;
      const telling = new Set([...terms, ...holding.flatMap(termsOfRule)]);
      coded[i]!.sentences.push(sentence);
      coded[i]!.codings.push({ matches: matchesOf(occurrences, telling), rules: holding.map(writeRule) });
    });
  });
  return codebook.map(({ theme, terms, rules }, i) => ({
    theme,
    source: 'codebook',
    terms: [...new Set([...terms, ...rules.flatMap(termsOfRule)])],
    rules: rules.map(writeRule),
    stability: null,
    ...coded[i]!,
  }));
}

/** The occurrences of some terms, in order of the text. */
function matchesOf(occurrences: Occurrences, terms: ReadonlySet<string>): readonly Match[] {
  const matches = [...occurrences].flatMap(([term, spans]) =>
    terms.has(term) ? spans.map(({ start, end }) => ({ term, start, end })) : [],
  );
  return matches.sort((a, b) => a.start - b.start || (a.term < b.term ? -1 : 1));
}

/** Each folded spelling once, with all terms that it stands for; longest first, then by code point. */
function listPatterns(sought: readonly string[], synonyms: Readonly<Record<string, readonly string[]>>): readonly Pattern[] {
  const termsOf = new Map<string, Set<string>>();
  for (const term of sought) {
    for (const written of [term, ...(Object.hasOwn(synonyms, term) ? synonyms[term]! : [])]) {
      termsOf.set(fold(written), (termsOf.get(fold(written)) ?? new Set()).add(term));
    }
  }
  const patterns = [...termsOf].map(([text, terms]) => ({ text, terms: [...terms] }));
  return patterns.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
