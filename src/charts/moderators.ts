import type { Tables } from '../data.js';

/** Who leads through the discussion: their words tell how it was led, not what anybody stands for. */
export const moderatorsOf = ({ speakers }: Pick<Tables, 'speakers'>): ReadonlySet<string> =>
  new Set(speakers.filter(({ role }) => role === 'moderator').map(({ speaker }) => speaker));
