import { rateSpeaker } from '../rate-speaker.js';
import type { Label } from './form.js';

/** Tony 王 or Tony: of the values that each line could have the longest that comes back, else the one that looks most like a speaker. */
export function chooseValues(values: ReadonlyMap<number, readonly Label[]>): ReadonlyMap<number, Label> {
  const counts = new Map<string, number>();
  for (const own of values.values()) for (const id of new Set(own.map((label) => label.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const openers = roleOpeners(values, counts);
  const chosen = new Map<number, Label>();
  for (const [line, own] of values) {
    const [best] = own.length === 1 ? own : rankValues(own, counts, openers);
    if (best) chosen.set(line, best);
  }
  return chosen;
}

/** 嘉宾 before 嘉宾 汤舟, 嘉宾 朱越珂: what nearly always opens a longer value that comes back is a role before the name. */
function roleOpeners(values: ReadonlyMap<number, readonly Label[]>, counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const longer = new Map<string, number>();
  for (const own of values.values()) {
    for (const { id } of own) {
      if (own.some((other) => other.id !== id && other.id.startsWith(id) && (counts.get(other.id) ?? 0) > 1))
        longer.set(id, (longer.get(id) ?? 0) + 1);
    }
  }
  return new Set([...longer].filter(([id, count]) => count >= (counts.get(id) ?? 0) * 0.7).map(([id]) => id));
}

function rankValues(own: readonly Label[], counts: ReadonlyMap<string, number>, openers: ReadonlySet<string>): readonly Label[] {
  const hasOpener = own.some(({ id }) => openers.has(id));
  const returning = own.filter(({ id, reading }) => {
    if ((counts.get(id) ?? 0) > 1) return true;
    const { kind } = rateSpeaker(reading.value, reading.note).name;
    return kind === 'numbered' || (kind === 'person' && hasOpener);
  });
  if (returning.length > 0) return returning.sort((a, b) => b.id.length - a.id.length);
  const scoreOf = ({ reading }: Label): number => rateSpeaker(reading.value, reading.note).plausibility;
  return [...own].sort((a, b) => scoreOf(b) - scoreOf(a));
}
