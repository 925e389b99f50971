import type { ReadingFacts } from '../src/report/run-facts.js';
import type { Reading } from './1-read.js';

/** What the report says of how the file was read. */
export function readingFacts({ source, transcript }: Reading): ReadingFacts {
  const { forms, doubts, asides } = transcript;
  return { forms, doubts, asides: countKinds(asides), removed: countKinds(source.removed) };
}

function countKinds<Kind extends string>(things: readonly { readonly kind: Kind }[]): Readonly<Partial<Record<Kind, number>>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of things) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
