import { cosine, type Vector } from '../../math/cosine.js';
import type { Passage } from '../passages/passage.js';
import type { Comparison } from './comparison.js';

/** The likeliest passages, among which others are looked for: all pairs of a long record would take seconds. */
const CANDIDATES = 600;
const MOST_BLOCKS = 6;
/** Passages must share so many telling words: one is in two sentences by chance. */
const LEAST_SHARED = 2;
const LEAST_SIMILAR = 0.25;
/** Turns apart up to which people answer each other; further apart, one of the shared words must be rarer than is usual. */
const NEAR_TURNS = 6;
const MOST_PEOPLE = 5;
const MOST_TERMS = 4;

/**
 * Passages of different people that share words which few passages have: the most similar two (cosine of their weighted terms, times how likely
 * readers mark them, less the further apart they are), then whoever else says the same words; no passage and no pair of words twice. Whether these people agree cannot be counted.
 * Empty where nobody shares two such words.
 *
 * @param weigh what a term tells, 0 for words that any discussion says and for names.
 * @param rare weight from which on a term is rare.
 */
export function findSameTerms(passages: readonly Passage[], weigh: (term: number) => number, rare: number): readonly Comparison[] {
  const candidates = passages
    .toSorted((a, b) => b.likely - a.likely || a.start - b.start)
    .slice(0, CANDIDATES)
    .map((passage) => ({ passage, vector: vectorOf(passage, weigh) }))
    .filter(({ vector }) => vector.size >= LEAST_SHARED);
  const pairs = pairsOf(candidates, rare);
  const taken = new Set<number>();
  const headed = new Set<number>();
  const blocks: Comparison[] = [];
  for (const { a, b, shared } of pairs) {
    if (blocks.length === MOST_BLOCKS) break;
    if (isTaken(a, taken) || isTaken(b, taken) || shared.every((term) => headed.has(term))) continue;
    const others = othersWith(shared, candidates, [a, b], taken);
    const members = [a, b, ...others].toSorted((x, y) => x.start - y.start);
    for (const { sentences } of members) for (const sentence of sentences) taken.add(sentence);
    for (const term of shared) headed.add(term);
    const terms = shared.toSorted((x, y) => weigh(y) - weigh(x) || x - y).slice(0, MOST_TERMS);
    blocks.push({ kind: 'same terms', passages: members.map((passage) => ({ passage, terms })) });
  }
  return blocks;
}

interface Candidate {
  readonly passage: Passage;
  readonly vector: Vector;
}

interface Pair {
  readonly a: Passage;
  readonly b: Passage;
  readonly shared: readonly number[];
  readonly value: number;
}

const vectorOf = ({ terms }: Passage, weigh: (term: number) => number): Vector =>
  new Map([...terms.keys()].map((term) => [term, weigh(term)] as const).filter(([, weight]) => weight > 0));

/** Pairs of different people that are similar enough, the most similar first. */
function pairsOf(candidates: readonly Candidate[], rare: number): readonly Pair[] {
  const pairs = candidates.flatMap((x, i) =>
    candidates.slice(i + 1).flatMap((y): readonly Pair[] => {
      if (x.passage.speaker === y.passage.speaker) return [];
      const shared = [...x.vector.keys()].filter((term) => y.vector.has(term));
      if (shared.length < LEAST_SHARED) return [];
      const similar = cosine(x.vector, y.vector);
      const apart = Math.abs(x.passage.turn - y.passage.turn);
      const tells = apart <= NEAR_TURNS || shared.some((term) => x.vector.get(term)! >= rare);
      if (similar < LEAST_SIMILAR || !tells) return [];
      const value = (similar * Math.sqrt(x.passage.likely * y.passage.likely)) / Math.log(2 + apart);
      return [{ a: x.passage, b: y.passage, shared, value }];
    }),
  );
  return pairs.sort((x, y) => y.value - x.value || x.a.start - y.a.start || x.b.start - y.b.start);
}

const isTaken = ({ sentences }: Passage, taken: ReadonlySet<number>): boolean => sentences.some((sentence) => taken.has(sentence));

/** Of everybody else who says all these words in one passage the likeliest one. */
function othersWith(
  shared: readonly number[],
  candidates: readonly Candidate[],
  pair: readonly Passage[],
  taken: ReadonlySet<number>,
): readonly Passage[] {
  const speakers = new Set(pair.map(({ speaker }) => speaker));
  const others: Passage[] = [];
  for (const { passage, vector } of candidates) {
    if (pair.length + others.length === MOST_PEOPLE) break;
    if (speakers.has(passage.speaker) || isTaken(passage, taken) || !shared.every((term) => vector.has(term))) continue;
    speakers.add(passage.speaker);
    others.push(passage);
  }
  return others;
}
