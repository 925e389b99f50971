import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** The key under which inflected English words are one: models and model, Large Language Models and large language model. */
export function stemPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/.test(word) ? PorterStemmer.stem(word) : word))
    .join(' ');
}
