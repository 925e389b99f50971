import type { BalanceRow, SpeakerRow } from '../../data.js';
import { effectiveNumber } from '../../math/effective-number.js';
import { gini } from '../../math/gini.js';

/**
 * How evenly is the talk distributed, by characters? One row for all people, the silent included, and one without the moderators where
 * there are any. Mostly a matter of an event's format, and no measure of fairness. Empty where nobody speaks.
 */
export function measureBalance(speakers: readonly SpeakerRow[]): readonly BalanceRow[] {
  if (speakers.every(({ turns }) => turns === 0)) return [];
  const others = speakers.filter(({ role }) => role !== 'moderator');
  const rows = [balance('all', speakers)];
  return others.length === speakers.length || others.length === 0 ? rows : [...rows, balance('without_moderator', others)];
}

function balance(of: BalanceRow['of'], people: readonly SpeakerRow[]): BalanceRow {
  const characters = people.map((row) => row.characters);
  return {
    of,
    people: people.length,
    silent: people.filter(({ turns }) => turns === 0).length,
    gini: gini(characters),
    effective_speakers: effectiveNumber(characters),
  };
}
