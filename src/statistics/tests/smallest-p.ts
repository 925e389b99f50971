import type { TurnCounts } from './turn-counts.js';

/** The smallest p that shuffling could give, by speaker: 1 / the number of ways to choose as many turns as the speaker has in every stratum, at least 1 / (draws + 1). */
export function smallestP({ speakers, speakerOf, order, strata }: TurnCounts, draws: number): readonly number[] {
  const logWays = new Array<number>(speakers).fill(0);
  for (let stratum = 0; stratum + 1 < strata.length; stratum++) {
    const own = new Array<number>(speakers).fill(0);
    for (const turn of order.subarray(strata[stratum], strata[stratum + 1])) own[speakerOf[turn]!]! += 1;
    const of = strata[stratum + 1]! - strata[stratum]!;
    own.forEach((chosen, speaker) => {
      logWays[speaker]! += logChoose(of, chosen);
    });
  }
  return logWays.map((ways) => Math.max(1 / (draws + 1), Math.exp(-ways)));
}

/** Natural logarithm of a binomial coefficient. */
function logChoose(of: number, chosen: number): number {
  let sum = 0;
  for (let i = 0; i < chosen; i++) sum += Math.log((of - i) / (chosen - i));
  return sum;
}
