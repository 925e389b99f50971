/** A turn that a section may open with. */
export interface Opening {
  readonly characters: number;
  /** Log odds that a section opens here. */
  readonly odds: number;
}

/** Characters of an ordinary section of a discussion of up to so many characters, some two hours. */
export const ORDINARY_SECTION = 2000;
const ORDINARY_DISCUSSION = 30_000;
/** A section longer than so many ordinary ones is not looked for, so that the time grows with the length and not with its square. */
const LONGEST = 10;

/**
 * The turns that open a section, the first among them: of all ways to part the discussion the one where the log odds of the openings, less
 * ln²(characters / 2,000) for every section, are highest. A section of half or twice the ordinary length costs ½, one of a quarter 2.
 * Beyond two hours the ordinary length grows with the square root of the whole: a record of days is told in longer sections, not in hundreds.
 *
 * Found by dynamic programming over the ends of sections (as Utiyama & Isahara 2001). Places in `turns`, ascending; of equally good ways the
 * one with the longer last section. None for no turns.
 */
export function chooseStarts(turns: readonly Opening[], ordinarySection = ORDINARY_SECTION): readonly number[] {
  const all = turns.reduce((sum, { characters }) => sum + characters, 0);
  const ordinary = ordinarySection * Math.sqrt(Math.max(1, all / ORDINARY_DISCUSSION));
  const best = [0];
  const startOf: number[] = [];
  for (let end = 1; end <= turns.length; end++) {
    let [highest, from, characters] = [Number.NEGATIVE_INFINITY, end - 1, 0];
    for (let start = end - 1; start >= 0; start--) {
      characters += turns[start]!.characters;
      if (start < end - 1 && characters > LONGEST * ordinary) break;
      const odds = start === 0 ? 0 : turns[start]!.odds;
      const score = best[start]! + odds - Math.log(Math.max(1, characters) / ordinary) ** 2;
      if (score >= highest) [highest, from] = [score, start];
    }
    best.push(highest);
    startOf[end] = from;
  }
  const starts: number[] = [];
  for (let end = turns.length; end > 0; end = startOf[end]!) starts.push(startOf[end]!);
  return starts.reverse();
}
