/** The log odds of something: the sum of the weights of what speaks for and against it, each times how much of it is there. */
export function logOdds<Cue extends string>(weights: Readonly<Record<Cue, number>>, cues: Readonly<Record<Cue, boolean | number>>): number {
  const named = Object.keys(weights) as Cue[];
  return named.reduce((sum, cue) => sum + weights[cue] * Number(cues[cue]), 0);
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
