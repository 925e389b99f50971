import type { ThemeRule } from '../../settings.js';
import type { Occurrences } from './match-patterns.js';

/** Whether all conditions of a rule hold for a sentence with these occurrences of terms. `text` is the folded transcript. */
export function ruleHolds({ any, all, near, within, not }: ThemeRule, occurrences: Occurrences, text: string): boolean {
  const occurs = (term: string): boolean => occurrences.has(term);
  return (
    !not.some(occurs) &&
    all.every(occurs) &&
    near.every(occurs) &&
    (any.length === 0 || any.some(occurs)) &&
    (near.length === 0 || occurNear({ near, within }, occurrences, text))
  );
}

/** Whether all terms of `near` occur in one run in which neighbouring occurrences have at most `within` characters between them. */
function occurNear({ near, within }: Pick<ThemeRule, 'near' | 'within'>, occurrences: Occurrences, text: string): boolean {
  const found = near.flatMap((term) => occurrences.get(term)!.map((span) => ({ term, ...span }))).sort((a, b) => a.start - b.start);
  const run = new Set<string>();
  let end = found[0]!.start;
  for (const next of found) {
    if ([...text.slice(end, next.start)].length > within) run.clear();
    run.add(next.term);
    end = Math.max(end, next.end);
    if (near.every((term) => run.has(term))) return true;
  }
  return false;
}
