import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopWords from 'natural/lib/natural/util/stopwords.js';

/** A short list of function words: longer ones hold content words too. */
export const ENGLISH_STOP_WORDS: readonly string[] = stopWords.words;

/** The key that inflected forms of English words share (Porter's stemmer): models and model, large language models and large language model. */
export function stemPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/.test(word) ? PorterStemmer.stem(word) : word))
    .join(' ');
}
