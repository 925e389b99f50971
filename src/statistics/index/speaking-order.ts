import type { Transcript } from '../../data.js';

/** At least this many sections must be compared. */
const LEAST_SECTIONS = 2;
/** Fewer people may speak in the same order by coincidence. */
const LEAST_PEOPLE = 3;
/** Share of the sections that may deviate. */
const MOST_EXCEPTIONS = 0.2;

/**
 * Whether the speakers speak once each in every section, always in the same order: an order that somebody planned, or that an editor
 * made. Then who speaks after whom, and who says a word first, means nothing. Moderators are ignored.
 */
export function isOrderFixed({ people, turns }: Transcript): boolean {
  const moderators = new Set(people.filter(({ role }) => role === 'moderator').map(({ name }) => name));
  const orders = new Map<number, string[]>();
  for (const { section, speaker, kind } of turns) {
    if (kind === 'unattributed' || speaker === '' || moderators.has(speaker)) continue;
    orders.set(section, [...(orders.get(section) ?? []), speaker]);
  }
  const sections = [...orders.values()].filter((order) => new Set(order).size >= LEAST_PEOPLE);
  const [first] = sections;
  if (first === undefined || sections.length < LEAST_SECTIONS) return false;
  const exceptions = sections.filter((order) => order.join('\n') !== first.join('\n')).length;
  return exceptions <= sections.length * MOST_EXCEPTIONS && new Set(first).size === first.length;
}
