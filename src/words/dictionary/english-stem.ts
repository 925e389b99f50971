import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopWords from 'natural/lib/natural/util/stopwords.js';

/** Function words only: longer lists hold content, such as AI. */
export const ENGLISH_STOP_WORDS: readonly string[] = stopWords.words;

/** The key under which inflected English words are one: models and model, Large Language Models and large language model. */
export function stemPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/.test(word) ? PorterStemmer.stem(word) : word))
    .join(' ');
}
