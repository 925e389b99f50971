import type { WordIndex } from '../../statistics/index/index-words.js';
import type { TermCounts } from '../sentences/count-terms-of-sentences.js';
import { CONCLUSION, COURTESY, MATTERS, POINT } from './forms.js';

/** What tells how much of the discussion a sentence holds; each is compared with the other sentences of the discussion. */
export type Measure = 'density' | 'subject' | 'common' | 'matters' | 'moderator' | 'courtesy' | 'conclusion' | 'point';

/**
 * Log-odds of a standard deviation more, that readers mark a sentence: fitted to 22 meetings whose salient sentences readers had marked, by
 * ridge-penalised logistic regression. Left out one by one, the best-weighted twentieth of a meeting was marked 2.5 times as often as chance.
 */
export const WEIGHTS: Readonly<Record<Measure, number>> = {
  density: 0.41,
  subject: 0.26,
  common: 0.24,
  matters: 0.21,
  moderator: -0.25,
  courtesy: -0.32,
  conclusion: 0.15,
  point: 0.23,
};
/** Log-odds of an average sentence: about one of six is marked. */
const BASE = -1.87;

/** Weights by measure, and the log-odds of an average sentence. */
export interface Salience {
  readonly weights: Readonly<Record<Measure, number>>;
  readonly base: number;
}

/** By index of the sentence: how likely it is that a reader would mark it, 0–1; 0 for sentences of people who are not counted. */
export function measureSentences(
  index: WordIndex,
  terms: readonly TermCounts[],
  { weights, base }: Salience = { weights: WEIGHTS, base: BASE },
): Float64Array {
  const { counted, values } = standardMeasures(index, terms);
  const likely = new Float64Array(index.speakerOf.length);
  counted.forEach((sentence, i) => {
    const odds = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * values[name as Measure][i]!, base);
    likely[sentence] = 1 / (1 + Math.exp(-odds));
  });
  return likely;
}

/**
 * Of each counted sentence every measure, in standard deviations from the mean of the discussion (0 where all are alike).
 *
 * density: counted words a character; subject: ln(1 + Σ ln count of its terms); common: mean ln number of sentences with each of its pairs of
 * characters; matters, courtesy, conclusion, point: whether its form is one of these (forms.ts); moderator: whether a moderator says it.
 */
export function standardMeasures(index: WordIndex, terms: readonly TermCounts[]) {
  const { transcript, speakerOf } = index;
  const counted = [...speakerOf.keys()].filter((sentence) => speakerOf[sentence]! >= 0);
  const texts = new Map(counted.map((sentence) => [sentence, textOf(index, sentence)]));
  const moderators = new Set(transcript.people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const times = new Map<number, number>();
  for (const sentence of counted) for (const [term, count] of terms[sentence]!) times.set(term, (times.get(term) ?? 0) + count);
  const pairs = new Map(counted.map((sentence) => [sentence, pairsOf(texts.get(sentence)!)]));
  const sentencesWith = new Map<string, number>();
  for (const own of pairs.values()) for (const pair of own) sentencesWith.set(pair, (sentencesWith.get(pair) ?? 0) + 1);
  const has = (form: RegExp) => (sentence: number) => Number(form.test(texts.get(sentence)!));
  const measures: Readonly<Record<Measure, (sentence: number) => number>> = {
    density: (sentence) => sum([...terms[sentence]!.values()]) / Math.max(1, lettersOf(texts.get(sentence)!).length),
    subject: (sentence) => Math.log(1 + sum([...terms[sentence]!.keys()].map((term) => Math.log(times.get(term)!)))),
    common: (sentence) => mean([...pairs.get(sentence)!].map((pair) => Math.log(sentencesWith.get(pair)!))),
    matters: has(MATTERS),
    moderator: (sentence) => Number(moderators.has(transcript.sentences[sentence]!.speaker)),
    courtesy: has(COURTESY),
    conclusion: has(CONCLUSION),
    point: has(POINT),
  };
  const standard = (measure: (sentence: number) => number): Float64Array => {
    const values = Float64Array.from(counted, measure);
    const middle = mean([...values]);
    const spread = Math.sqrt(mean([...values].map((value) => (value - middle) ** 2)));
    return values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
  };
  const values = Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, standard(measure)]));
  return { counted, values: values as Readonly<Record<Measure, Float64Array>> };
}

export const textOf = ({ transcript: { text, sentences } }: Pick<WordIndex, 'transcript'>, sentence: number): string =>
  text.slice(sentences[sentence]!.start, sentences[sentence]!.end);

const LETTERS = /[\p{L}\p{N}]/gu;

const lettersOf = (text: string): readonly string[] => text.match(LETTERS) ?? [];

/** The different pairs of neighbouring characters. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(text);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
