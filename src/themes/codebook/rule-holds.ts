import type { ThemeRule } from '../../settings.js';
import type { Places } from './match-patterns.js';

/** Whether a sentence with these terms in it is coded by a rule: all that the rule asks for holds. `text` is the folded transcript. */
export function ruleHolds({ any, all, near, within, not }: ThemeRule, places: Places, text: string): boolean {
  const there = (term: string): boolean => places.has(term);
  return (
    !not.some(there) &&
    all.every(there) &&
    near.every(there) &&
    (any.length === 0 || any.some(there)) &&
    (near.length === 0 || standTogether({ near, within }, places, text))
  );
}

/** Whether the terms all stand in one run of their occurrences in which no two neighbours have more than `within` characters between them. */
function standTogether({ near, within }: Pick<ThemeRule, 'near' | 'within'>, places: Places, text: string): boolean {
  const spots = near.flatMap((term) => places.get(term)!.map((span) => ({ term, ...span }))).sort((a, b) => a.start - b.start);
  const run = new Set<string>();
  let end = spots[0]!.start;
  for (const spot of spots) {
    if ([...text.slice(end, spot.start)].length > within) run.clear();
    run.add(spot.term);
    end = Math.max(end, spot.end);
    if (near.every((term) => run.has(term))) return true;
  }
  return false;
}
