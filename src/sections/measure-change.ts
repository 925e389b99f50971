import type { Transcript, Words } from '../data.js';
import { cosine, type Vector } from '../math/cosine.js';

/** Counted words on either side of a gap that are compared: about as many as make 400 characters. */
const WINDOW = 150;

/**
 * How much do the words change where each turn begins? The cosine between the 150 counted words before and the 150 after it, each weighed by
 * its rarity (TF-IDF over sentences), and turned round: in standard deviations below the mean of all gaps of the discussion (Hearst 1997,
 * over turns).
 *
 * About −2 the same words go on … 2 others take their place; 0 for the first turn, and for all where every gap is alike. All words
 * count, whoever says them: where sections lie does not depend on whose words the statistics leave out.
 */
export function measureChange({ turns, sentences }: Transcript, words: Words): readonly number[] {
  const { terms, rarity, firstOf } = numberTerms({ turns, sentences }, words);
  const likeness = firstOf
    .slice(1)
    .map((at) => cosine(weigh(terms.slice(Math.max(0, at - WINDOW), at), rarity), weigh(terms.slice(at, at + WINDOW), rarity)));
  const mean = likeness.reduce((sum, value) => sum + value, 0) / likeness.length;
  const deviation = Math.sqrt(likeness.reduce((sum, value) => sum + (value - mean) ** 2, 0) / likeness.length);
  return turns.map((_, i) => (i === 0 || deviation === 0 ? 0 : (mean - likeness[i - 1]!) / deviation));
}

interface NumberedTerms {
  /** The counted words in order of the text. */
  readonly terms: readonly number[];
  /** ln(1 + sentences / sentences with the term), by the term's number. */
  readonly rarity: readonly number[];
  /** For each turn the place of its first counted word in `terms`. */
  readonly firstOf: readonly number[];
}

function numberTerms({ turns, sentences }: Pick<Transcript, 'turns' | 'sentences'>, { lexemes, words }: Words): NumberedTerms {
  const numberOf = new Map<string, number>();
  const terms: number[] = [];
  const lastIn: number[] = [];
  const sentencesWith: number[] = [];
  const counted = new Map<number, number>();
  words.lexeme.forEach((place, i) => {
    const lexeme = lexemes[place]!;
    if (lexeme.reason !== '') return;
    const sentence = words.sentence[i]!;
    const term = numberOf.get(lexeme.term) ?? sentencesWith.push(0) - 1;
    numberOf.set(lexeme.term, term);
    terms.push(term);
    if (lastIn[term] !== sentence) sentencesWith[term]! += 1;
    lastIn[term] = sentence;
    const turn = sentences[sentence]!.turn;
    counted.set(turn, (counted.get(turn) ?? 0) + 1);
  });
  let before = 0;
  const firstOf = turns.map(({ turn }) => {
    before += counted.get(turn) ?? 0;
    return before - (counted.get(turn) ?? 0);
  });
  return { terms, rarity: sentencesWith.map((count) => Math.log(1 + sentences.length / count)), firstOf };
}

function weigh(terms: readonly number[], rarity: readonly number[]): Vector {
  const weights = new Map<number, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + rarity[term]!);
  return weights;
}
