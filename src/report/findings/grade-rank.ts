import type { Tier } from '../../data.js';
import type { Line } from '../document.js';

const STRONGEST_FIRST: readonly Tier[] = ['strong', 'hint', 'described'];

/** Order of findings: 0 for the strongest grade; lines without a grade, which say what was not found or what to be careful about, come last. */
export function gradeRank(line: Line): number {
  const tier = line.find((part) => part.kind === 'tier')?.tier;
  return tier === undefined ? STRONGEST_FIRST.length : STRONGEST_FIRST.indexOf(tier);
}
