import type { Transcript, Turn } from '../data.js';
import { handsOver } from './handover.js';
import { textOfTurn } from './text-of-turn.js';

/** Extra score of a turn that hands over the floor; every turn scores 1. */
const HANDOVER = 2;

/**
 * Who leads the discussion: the people whom the text calls moderators. Where there are none, the speaker with the most turns, where a turn
 * that hands over to the next speaker counts three times; of equals the one who speaks first. Nobody where no speaker has a name.
 */
export function findHosts(transcript: Transcript): ReadonlySet<string> {
  const { people, turns } = transcript;
  const named = people.filter(({ role }) => role === 'moderator').map(({ name }) => name);
  if (named.length > 0) return new Set(named);
  const scores = new Map<string, number>();
  turns.forEach((turn, i) => {
    if (turn.speaker === '') return;
    const isHandover = isAnswered(turn, turns[i + 1]) && handsOver(textOfTurn(transcript, turn));
    scores.set(turn.speaker, (scores.get(turn.speaker) ?? 0) + 1 + (isHandover ? HANDOVER : 0));
  });
  const [first] = [...scores].sort(([, a], [, b]) => b - a);
  return new Set(first === undefined ? [] : [first[0]]);
}

const isAnswered = ({ speaker }: Turn, next: Turn | undefined): boolean => next !== undefined && next.speaker !== speaker;
