/** A turn that a section may open with. */
export interface Opening {
  readonly characters: number;
  /** Log odds that a section opens here. */
  readonly odds: number;
}

/** Preferred length of a section, in characters, for discussions of up to 30,000 characters (some two hours). */
export const ORDINARY_SECTION = 2000;
const ORDINARY_DISCUSSION = 30_000;
/** Sections longer than this many preferred lengths are not considered, so that time grows linearly with the discussion and not quadratically. */
const LONGEST = 10;

/**
 * Chooses the turns that open a section, always with the first: the segmentation that maximizes the sum of the openings' log odds less
 * ln²(characters / preferred length) of every section. A section of half or twice the preferred length costs ½, one of a quarter 2.
 * Above 30,000 characters the preferred length grows with the square root of the whole: a record of days has longer sections, not hundreds.
 *
 * Dynamic programming over the ends of sections (as Utiyama & Isahara 2001). Returns indices of `turns`, ascending; of equally good
 * segmentations the one with the longer last section. None for no turns.
 */
export function chooseStarts(turns: readonly Opening[], ordinarySection = ORDINARY_SECTION): readonly number[] {
  const all = turns.reduce((sum, { characters }) => sum + characters, 0);
  const ordinary = ordinarySection * Math.sqrt(Math.max(1, all / ORDINARY_DISCUSSION));
  /** By index of a turn: the highest score of any segmentation of the turns before it. */
  const best = [0];
  /** By the end of a section: where the best section that ends there starts. */
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
