/** Features of two words that stand side by side, `a` before `b`. */
export interface Link {
  /** How often they stand side by side. */
  readonly count: number;
  /** Share of these occurrences, 0–1, in which one of them is used as a verb: 要|研究|图像. */
  readonly verbal: number;
  /** Share of a's occurrences that stand before a noun plus share of b's that stand after one: 0–2. */
  readonly company: number;
  /** Of how many nouns of the engine's dictionary a is the first part, and b the last part. */
  readonly first: number;
  readonly last: number;
  /** Whether b is a nominalized verb: 人才培养. */
  readonly nominal: boolean;
  /** How many of the two are plain verbs (开放), and words that no dictionary has: 0–2 each. */
  readonly verbs: number;
  readonly unknown: number;
  /** Whether a is the name of a place: 中国汽车 is seldom a term. */
  readonly place: boolean;
  /** Whether a is an adjective: 优质资源 is seldom a term. */
  readonly quality: boolean;
}

/**
 * The probability that two words side by side form a term, or a part of one, 0–1: a logistic regression with rounded weights.
 *
 * Fitted to 502 pairs of words from meetings and panels that were judged by hand; fitted to either half of the documents it does as well
 * on the other half. The weights of verbs and adjectives were set afterwards, on joined terms that were judged blindly and on 239 pairs in marked sentences.
 */
export function scoreLink({ count, verbal, company, first, last, nominal, verbs, unknown, place, quality }: Link): number {
  const evidence =
    1.25 * Math.log2(Math.min(count, 16)) +
    0.3 * Math.log2(1 + Math.min(first, 31)) +
    0.2 * Math.log2(1 + Math.min(last, 31)) +
    0.9 * company +
    0.9 * Number(nominal) -
    0.8 * verbs -
    1.1 * unknown -
    1.4 * Number(place) -
    0.5 * Number(quality) -
    2 * verbal -
    2.4;
  return 1 / (1 + Math.exp(-evidence));
}
