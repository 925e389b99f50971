import type { Transcript } from '../../data.js';

/** As many sections as this must agree before an order is called fixed. */
const LEAST_SECTIONS = 2;
/** Fewer people than this come in the same order by coincidence. */
const LEAST_PEOPLE = 3;
const MOST_EXCEPTIONS = 0.2;

/**
 * Whether the speakers take their turns in the same order in every section, once each: an order that somebody planned, or an
 * editor made. Then nobody "follows" anybody, and who says a word first says nothing about influence. Moderators do not matter here.
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
