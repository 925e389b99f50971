/** What is known of two words that stand side by side, `a` before `b`. */
export interface Link {
  /** How often they do. */
  readonly count: number;
  /** Share of that, 0–1, in which one of them is used as a verb: 要|研究|图像. */
  readonly verbal: number;
  /** Share of a's occurrences before a noun and of b's after one, added up: 0–2. */
  readonly company: number;
  /** Of how many nouns of the engine's dictionary a is the first part, and b the last. */
  readonly first: number;
  readonly last: number;
  /** How many of the two are verbs that are used as nouns (教育), plain verbs (开放), and words that no dictionary has: 0–2 each. */
  readonly nominal: number;
  readonly verbs: number;
  readonly unknown: number;
  /** Whether a is a place: 中国汽车 is seldom one thing. */
  readonly place: boolean;
  /** Whether a is an adjective: 优质资源 is seldom one thing. */
  readonly quality: boolean;
  /** Whether a or b only says in what way something is meant: 整体 before a noun, 过程 and 问题 after one. */
  readonly vague: boolean;
}

/**
 * How likely two words side by side are one term, or parts of one: what is said together again, what the dictionary makes nouns of, and
 * what keeps such company elsewhere. A logistic regression, its weights rounded, over 502 pairs of words in meetings and
 * panels that were judged by hand; fitted on either half of the documents it does as well on the other. What speaks against verbs, adjectives
 * and vague words was set afterwards, on joins that were judged without knowing where they came from. Between 0 and 1.
 */
export function scoreLink({ count, verbal, company, first, last, nominal, verbs, unknown, place, quality, vague }: Link): number {
  const evidence =
    1.25 * Math.log2(Math.min(count, 16)) +
    0.3 * Math.log2(1 + Math.min(first, 31)) +
    0.2 * Math.log2(1 + Math.min(last, 31)) +
    0.9 * company +
    0.4 * nominal -
    verbs -
    1.1 * unknown -
    1.4 * Number(place) -
    1.5 * Number(vague) -
    0.8 * Number(quality) -
    2 * verbal -
    2.4;
  return 1 / (1 + Math.exp(-evidence));
}
