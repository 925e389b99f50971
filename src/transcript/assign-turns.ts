import type { Turn, Warning } from '../data.js';
import { warnings } from '../errors/warnings.js';
import type { PersonSetting } from '../settings.js';

/**
 * Gives turns to the people whom the settings name for them: so one label that stands for two people is split. Numbers are those
 * of the reading without it, and stay: neighbours of one person are not joined anew.
 */
export function assignTurns(
  turns: readonly Turn[],
  people: readonly PersonSetting[],
): { readonly turns: readonly Turn[]; readonly warnings: readonly Warning[] } {
  const speakerOf = new Map(people.flatMap(({ name, turns: own }) => own.map((turn) => [turn, name])));
  if (speakerOf.size === 0) return { turns, warnings: [] };
  const missing = people.flatMap(({ name, turns: own }) => {
    const beyond = own.filter((turn) => turn > turns.length);
    return beyond.length > 0 ? [warnings.missingTurns(beyond, name, turns.length)] : [];
  });
  return {
    turns: turns.map((turn) => ({
      ...turn,
      speaker: speakerOf.get(turn.turn) ?? turn.speaker,
      kind: speakerOf.has(turn.turn) && turn.kind === 'unattributed' ? 'spoken' : turn.kind,
    })),
    warnings: missing,
  };
}
