import type { Transcript, TransitionRow } from '../../data.js';

/**
 * Who speaks after whom, within a section? One row per pair that occurs, with the count that would be expected if the next speaker were
 * drawn in proportion to everybody's number of turns. The most frequent first. Empty where the order of speakers is fixed (isOrderFixed):
 * then it is planned, and no exchange.
 */
export function countTransitions({ turns }: Transcript, orderFixed: boolean): readonly TransitionRow[] {
  if (orderFixed) return [];
  const spoken = turns.filter(({ kind, speaker }) => kind !== 'unattributed' && speaker !== '');
  const turnsOf = new Map<string, number>();
  for (const { speaker } of spoken) turnsOf.set(speaker, (turnsOf.get(speaker) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  spoken.forEach(({ speaker, section }, i) => {
    const next = spoken[i + 1];
    if (next === undefined || next.section !== section || next.speaker === speaker) return;
    const own = counts.get(speaker) ?? new Map<string, number>();
    counts.set(speaker, own.set(next.speaker, (own.get(next.speaker) ?? 0) + 1));
  });
  return [...counts]
    .flatMap(([from, to]) => {
      const out = [...to.values()].reduce((sum, count) => sum + count, 0);
      const others = spoken.length - turnsOf.get(from)!;
      return [...to].map(([next, count]): TransitionRow => ({ from, to: next, count, expected: (out * turnsOf.get(next)!) / others }));
    })
    .sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1));
}
