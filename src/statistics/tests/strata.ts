/** Groups of turns among which speakers are exchanged. */
export interface Strata {
  /** All turns, stratum after stratum. */
  readonly order: Uint32Array;
  /** Where each stratum begins in `order`, and at the end the number of turns. */
  readonly strata: Uint32Array;
}

/** From so many turns on a section is divided by length. */
const LONG = 40;
const PARTS = 4;

/**
 * Which turns may be exchanged for one another? Those of one section; in a section of forty turns or more those of one quarter by length, for
 * whoever speaks at length does not say what an interjection says.
 *
 * @param turns in order of the text.
 */
export function strataOf(turns: readonly { readonly section: number; readonly units: number }[], long = LONG): Strata {
  const sections: number[][] = [];
  turns.forEach(({ section }, turn) => {
    if (turn > 0 && turns[turn - 1]!.section === section) sections.at(-1)!.push(turn);
    else sections.push([turn]);
  });
  const strata = sections.flatMap((own) => (own.length < long ? [own] : quarters(own, turns)));
  const starts = [0];
  for (const stratum of strata) starts.push(starts.at(-1)! + stratum.length);
  return { order: Uint32Array.from(strata.flat()), strata: Uint32Array.from(starts) };
}

function quarters(own: readonly number[], turns: readonly { readonly units: number }[]): readonly (readonly number[])[] {
  const byLength = own.toSorted((a, b) => turns[a]!.units - turns[b]!.units || a - b);
  const end = (part: number): number => Math.round((part * own.length) / PARTS);
  return Array.from({ length: PARTS }, (_, part) => byLength.slice(end(part), end(part + 1)));
}

/** Fisher–Yates within each stratum; `labels` holds a number of a speaker for each turn. */
export function shuffleWithin(labels: Uint32Array, { order, strata }: Strata, random: () => number): void {
  for (let stratum = 0; stratum + 1 < strata.length; stratum++) {
    const from = strata[stratum]!;
    for (let last = strata[stratum + 1]! - 1; last > from; last--) {
      const one = order[last]!;
      const other = order[from + Math.floor(random() * (last - from + 1))]!;
      const label = labels[one]!;
      labels[one] = labels[other]!;
      labels[other] = label;
    }
  }
}
