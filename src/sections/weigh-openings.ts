import type { Transcript, Words } from '../data.js';
import { acknowledges, handsOver } from './handover.js';
import { measureChange } from './measure-change.js';
import { textOfTurn } from './text-of-turn.js';

/** What speaks for a section that opens with a turn. */
export interface OpeningSigns {
  readonly spoken: boolean;
  /** Whoever leads takes the floor: 1 for 200 characters or more, in proportion where it is less; 0 for anybody else. */
  readonly lead: number;
  /** Thanks for what was said, an invitation to speak, and a long turn before (of 800 characters, or in proportion): 0–3. */
  readonly signs: number;
  /** Standard deviations of change in the words. */
  readonly change: number;
}

/** Log odds of a turn without any sign, and what each sign adds. */
export interface OpeningWeights {
  readonly base: number;
  readonly lead: number;
  readonly sign: number;
  readonly change: number;
}

/**
 * Chosen on 20 meetings whose topics readers had marked, for whole partings with the lengths that chooseStarts prefers: fitted to the
 * turns alone, by maximum likelihood, they part worse. How far they hold for a meeting not seen: test/measure/leave-one-out.mjs.
 */
export const OPENING_WEIGHTS: OpeningWeights = { base: -1.5, lead: 1.5, sign: 0.55, change: 0.55 };

const LONG_LEAD = 200;
const LONG_TURN = 800;
/** Only speech opens a section; what is told in prose or said by nobody does so where nothing else can. */
const NOT_SPOKEN = -10;

/** Log odds for each turn that a section opens with it: the higher, the likelier. That of the first turn means nothing: it always does. */
export function weighOpenings(transcript: Transcript, words: Words, hosts: ReadonlySet<string>): readonly number[] {
  return measureOpenings(transcript, words, hosts).map((signs) => oddsOf(signs, OPENING_WEIGHTS));
}

/** The signs of each turn. */
export function measureOpenings(transcript: Transcript, words: Words, hosts: ReadonlySet<string>): readonly OpeningSigns[] {
  const { turns } = transcript;
  const change = measureChange(transcript, words);
  const texts = turns.map((turn) => textOfTurn(transcript, turn));
  return turns.map(({ speaker, kind }, i) => {
    const text = texts[i]!;
    return {
      spoken: kind === 'spoken',
      lead: hosts.has(speaker) ? Math.min(1, text.length / LONG_LEAD) : 0,
      signs: Number(acknowledges(text)) + Number(handsOver(text)) + Math.min(1, (texts[i - 1]?.length ?? 0) / LONG_TURN),
      change: change[i]!,
    };
  });
}

/** Signs → log odds. */
export function oddsOf({ spoken, lead, signs, change }: OpeningSigns, weights: OpeningWeights): number {
  return spoken ? weights.base + weights.lead * lead + weights.sign * signs + weights.change * change : NOT_SPOKEN;
}
