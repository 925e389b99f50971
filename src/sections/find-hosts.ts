import type { Transcript, Turn } from '../data.js';
import { handsOver } from './handover.js';
import { textOfTurn } from './text-of-turn.js';

/** A turn that hands over the floor says this much more about who leads than one that only takes it. */
const HANDOVER = 2;

/**
 * Who leads the discussion: whoever the text calls the moderator. Where it calls nobody so, the person with the most turns, those that ask
 * the next speaker to speak counted three times; of equals the one who speaks first. Nobody where nobody is named.
 */
export function findHosts(transcript: Transcript): ReadonlySet<string> {
  const { people, turns } = transcript;
  const named = people.filter(({ role }) => role === 'moderator').map(({ name }) => name);
  if (named.length > 0) return new Set(named);
  const scores = new Map<string, number>();
  turns.forEach((turn, i) => {
    if (turn.speaker === '') return;
    const hands = isAnswered(turn, turns[i + 1]) && handsOver(textOfTurn(transcript, turn));
    scores.set(turn.speaker, (scores.get(turn.speaker) ?? 0) + 1 + (hands ? HANDOVER : 0));
  });
  const [first] = [...scores].sort(([, a], [, b]) => b - a);
  return new Set(first === undefined ? [] : [first[0]]);
}

const isAnswered = ({ speaker }: Turn, next: Turn | undefined): boolean => next !== undefined && next.speaker !== speaker;
