import { around, type Discussion, type PlacedTerm } from './place-terms.js';

/** What a sentence needs to be coded; `npm run leave-one-out` tells how it does on meetings that it has not seen. */
export const CODING = {
  /** A term that is gathered so much tells by itself what a sentence is about; one that is said all over the discussion (行业) does not. */
  gathered: 1.3,
  /** How many sentences away the theme's name may be said. */
  beside: 2,
} as const;

export type Coding = Readonly<Record<keyof typeof CODING, number>>;

/**
 * The places that a theme covers, ascending: those where a term that names it is said, if that is gathered or has another member near, and those of
 * other members where a naming term is said at most two sentences away. A theme of one term covers its sentences.
 */
export function codePlaces(
  { naming, members }: { readonly naming: readonly PlacedTerm[]; readonly members: readonly PlacedTerm[] },
  discussion: Discussion,
  { gathered, beside }: Coding,
): readonly number[] {
  if (members.length === 1) return members[0]!.places;
  const named = new Set(naming.flatMap(({ places }) => places));
  const close = around([...named], beside, discussion);
  const telling = naming.flatMap((term) => {
    if (term.gathering >= gathered) return term.places;
    const company = members.filter((other) => other !== term).flatMap(({ places }) => places);
    const accompanied = around(company, discussion.near, discussion);
    return term.places.filter((place) => accompanied.has(place));
  });
  const others = members.flatMap(({ places }) => places.filter((place) => !named.has(place) && close.has(place)));
  return [...new Set([...telling, ...others])].sort((a, b) => a - b);
}
