import type { WordIndex } from '../../statistics/index/index-words.js';
import type { Candidate } from './choose-terms.js';

/** A candidate and where it stands in the discussion. */
export interface PlacedTerm extends Candidate {
  /** Its sentences as their numbers among those of counted speakers, from 0, ascending. */
  readonly places: readonly number[];
  /** How often two of its sentences stand in one stretch of the discussion, against what chance gives: 1 where it is spread evenly. */
  readonly gathering: number;
}

/** The sentences of counted speakers, in order. */
export interface Discussion {
  /** Of each its index in the transcript. */
  readonly sentences: readonly number[];
  /** The text of the whole transcript. */
  readonly text: string;
  /** Of each its turn. */
  readonly turns: readonly number[];
  /** How far apart two sentences may be to stand in one stretch: 3% of the discussion, at least 2 sentences. */
  readonly stretch: number;
  /** How far apart two terms may be to be said of one matter: a stretch, at most 5 sentences. */
  readonly near: number;
}

const STRETCH = { share: 0.03, sentences: 2 } as const;
const NEAR = 5;

export function countedSentences({ transcript, speakerOf }: WordIndex): Discussion {
  const sentences = [...transcript.sentences.keys()].filter((sentence) => speakerOf[sentence]! >= 0);
  const stretch = Math.max(STRETCH.sentences, Math.round(STRETCH.share * sentences.length));
  return {
    sentences,
    text: transcript.text,
    turns: sentences.map((sentence) => transcript.sentences[sentence]!.turn),
    stretch,
    near: Math.min(NEAR, stretch),
  };
}

export function placeTerms(candidates: readonly Candidate[], discussion: Discussion): readonly PlacedTerm[] {
  const placeOf = new Map(discussion.sentences.map((sentence, place) => [sentence, place]));
  return candidates.map((candidate) => {
    const places = candidate.sentences.map((sentence) => placeOf.get(sentence)!);
    return { ...candidate, places, gathering: gathering(places, discussion) };
  });
}

/**
 * (Pairs of sentences in one stretch + 1) / (the number that chance gives + 1): the pair correlation of the places, drawn towards 1 where there are
 * few. Above 0; 1 for a single sentence.
 */
function gathering(places: readonly number[], { sentences, stretch }: Discussion): number {
  let pairs = 0;
  places.forEach((place, i) => {
    for (let j = i - 1; j >= 0 && place - places[j]! <= stretch; j--) pairs++;
  });
  const byChance = ((places.length * (places.length - 1)) / 2) * Math.min(1, (2 * stretch) / sentences.length);
  return (pairs + 1) / (byChance + 1);
}

/** The places at most so many sentences from one of the given, in the same turn where `turns` are given. */
export function around(
  places: readonly number[],
  distance: number,
  { sentences, turns }: Discussion,
  sameTurn = false,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const place of places) {
    const last = Math.min(sentences.length - 1, place + distance);
    for (let other = Math.max(0, place - distance); other <= last; other++) {
      if (!sameTurn || turns[other] === turns[place]) found.add(other);
    }
  }
  return found;
}

/** How many of the places are in the set. */
export function countIn(places: readonly number[], set: ReadonlySet<number>): number {
  let count = 0;
  for (const place of places) if (set.has(place)) count++;
  return count;
}
