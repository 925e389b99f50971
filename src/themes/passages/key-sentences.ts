import type { WordIndex } from '../../statistics/index/index-words.js';
import { COURTESY } from './forms.js';
import { textOf } from './measure-sentences.js';

/** One sentence of eighteen: about as many as the quotes have. */
const SHARE = 0.055;
const LEAST_CHARACTERS = 10;

/** The sentences that readers most likely mark, as indices: whether they can stand alone is not asked. */
export function keySentences(index: WordIndex, likely: Float64Array): ReadonlySet<number> {
  const counted = [...likely.keys()].filter((sentence) => index.speakerOf[sentence]! >= 0);
  const eligible = counted.filter((sentence) => {
    const text = textOf(index, sentence);
    return text.length >= LEAST_CHARACTERS && !COURTESY.test(text);
  });
  return new Set(eligible.toSorted((a, b) => likely[b]! - likely[a]! || a - b).slice(0, Math.ceil(SHARE * counted.length)));
}
