import type { Transcript, Words } from '../data.js';
import { acknowledges, handsOver } from './handover.js';
import { measureChange } from './measure-change.js';
import { textOfTurn } from './text-of-turn.js';

/** Features of a turn for the question whether a section opens with it. */
export interface OpeningFeatures {
  readonly spoken: boolean;
  /** A turn of the host: its length / 200 characters, at most 1; 0 for anybody else. */
  readonly lead: number;
  /** Sum of three cues, 0–3: begins with thanks (0 or 1), ends with an invitation (0 or 1), length of the turn before / 800 characters, at most 1. */
  readonly cues: number;
  /** Change of the words where the turn begins, as a z-score (measureChange). */
  readonly change: number;
}

/** Log odds of a turn whose features are 0, and the weight of each feature. */
export interface OpeningWeights {
  readonly base: number;
  readonly lead: number;
  readonly cue: number;
  readonly change: number;
}

/**
 * Chosen on 20 meetings whose topics readers had marked, so that whole segmentations, with the lengths that chooseStarts prefers, are
 * best; weights fitted to single turns by maximum likelihood gave worse ones. For accuracy on unseen meetings see
 * test/measure/leave-one-out.mjs.
 */
export const OPENING_WEIGHTS: OpeningWeights = { base: -1.5, lead: 1.5, cue: 0.55, change: 0.55 };

/** Characters of a turn of the host, and of a turn before, that count fully. */
const LONG_LEAD = 200;
const LONG_TURN = 800;
/** Log odds of turns that are not speech (reported speech, unattributed text): they open a section only where nothing else can. */
const NOT_SPOKEN = -10;

/** Log odds for each turn that a section opens with it. That of the first turn is meaningless: it always opens one. */
export function weighOpenings(transcript: Transcript, words: Words, hosts: ReadonlySet<string>): readonly number[] {
  return measureOpenings(transcript, words, hosts).map((features) => oddsOf(features, OPENING_WEIGHTS));
}

/** The features of each turn. */
export function measureOpenings(transcript: Transcript, words: Words, hosts: ReadonlySet<string>): readonly OpeningFeatures[] {
  const { turns } = transcript;
  const change = measureChange(transcript, words);
  const texts = turns.map((turn) => textOfTurn(transcript, turn));
  return turns.map(({ speaker, kind }, i) => {
    const text = texts[i]!;
    return {
      spoken: kind === 'spoken',
      lead: hosts.has(speaker) ? Math.min(1, text.length / LONG_LEAD) : 0,
      cues: Number(acknowledges(text)) + Number(handsOver(text)) + Math.min(1, (texts[i - 1]?.length ?? 0) / LONG_TURN),
      change: change[i]!,
    };
  });
}

/** Features → log odds. */
export function oddsOf({ spoken, lead, cues, change }: OpeningFeatures, weights: OpeningWeights): number {
  return spoken ? weights.base + weights.lead * lead + weights.cue * cues + weights.change * change : NOT_SPOKEN;
}
