import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The stems of a phrase's English words (Porter's stemmer): models and model have the same. */
export function stemPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/.test(word) ? PorterStemmer.stem(word) : word))
    .join(' ');
}
