import type { Tier } from '../../data.js';
import type { Line } from '../document.js';

const SUREST_FIRST: readonly Tier[] = ['strong', 'hint', 'described'];

/** Where a finding stands among others, 0 the surest; lines without a grade, which say what was not found or what to be careful about, come last. */
export function sureness(line: Line): number {
  const tier = line.find((part) => part.kind === 'tier')?.tier;
  return tier === undefined ? SUREST_FIRST.length : SUREST_FIRST.indexOf(tier);
}
