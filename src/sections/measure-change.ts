import type { Transcript, Words } from '../data.js';
import { cosine, type Vector } from '../math/cosine.js';

/** Number of counted words before and after a gap that are compared, about 400 characters. */
const WINDOW = 150;

/**
 * How much do the words change where each turn begins? The cosine similarity of the 150 counted words before and the 150 after the gap,
 * weighed by TF-IDF over sentences, as a negative z-score over all gaps of the discussion (TextTiling, Hearst 1997, at turns).
 *
 * Range about −2 (the same words go on) to 2 (other words); 0 for the first turn, and for all turns where every gap is alike. Words of all
 * speakers count, so that sections do not depend on whom the statistics leave out.
 */
export function measureChange({ turns, sentences }: Transcript, words: Words): readonly number[] {
  const { terms, rarity, firstOf } = numberTerms({ turns, sentences }, words);
  const similarity = firstOf
    .slice(1)
    .map((at) => cosine(weigh(terms.slice(Math.max(0, at - WINDOW), at), rarity), weigh(terms.slice(at, at + WINDOW), rarity)));
  const mean = similarity.reduce((sum, value) => sum + value, 0) / similarity.length;
  const deviation = Math.sqrt(similarity.reduce((sum, value) => sum + (value - mean) ** 2, 0) / similarity.length);
  return turns.map((_, i) => (i === 0 || deviation === 0 ? 0 : (mean - similarity[i - 1]!) / deviation));
}

interface NumberedTerms {
  /** The counted words in order of the text, as numbers of their terms. */
  readonly terms: readonly number[];
  /** Inverse sentence frequency, ln(1 + sentences / sentences with the term), by the term's number. */
  readonly rarity: readonly number[];
  /** For each turn the index in `terms` of its first counted word, or of the next one where it has none. */
  readonly firstOf: readonly number[];
}

function numberTerms({ turns, sentences }: Pick<Transcript, 'turns' | 'sentences'>, { lexemes, words }: Words): NumberedTerms {
  const numberOf = new Map<string, number>();
  const terms: number[] = [];
  const lastIn: number[] = [];
  const sentencesWith: number[] = [];
  const counted = new Map<number, number>();
  words.lexeme.forEach((lexemeIndex, i) => {
    const lexeme = lexemes[lexemeIndex]!;
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

/** TF-IDF of some words. */
function weigh(terms: readonly number[], rarity: readonly number[]): Vector {
  const weights = new Map<number, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + rarity[term]!);
  return weights;
}
