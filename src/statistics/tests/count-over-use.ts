import type { DrawReader } from './draw-speakers.js';
import { overUse, type WholeDiscussion } from './over-use.js';
import type { TurnCounts } from './turn-counts.js';

/** The p of over-use in draws. */
export interface OverUseByChance {
  readonly draws: number;
  /** By speaker, ascending. */
  readonly bySpeaker: readonly Float64Array[];
}

/** As many draws as keep draws × cells below 4 million, within these limits. */
const DRAWS = { most: 400, least: 100, cells: 4_000_000 } as const;

/** Repeats the test of over-use for speakers that are drawn: what does it find where nobody differs? */
export function countOverUse({ speakers, terms }: TurnCounts, discussion: WholeDiscussion) {
  const draws = Math.max(DRAWS.least, Math.min(DRAWS.most, Math.floor(DRAWS.cells / Math.max(1, speakers * terms.length))));
  const found = Array.from({ length: speakers }, (): number[] => []);
  let sizes: Parameters<DrawReader['begin']>[0];
  const reader: DrawReader = {
    begin: (drawn) => {
      sizes = drawn;
    },
    add: (column, tally) => {
      const test = overUse(discussion, sizes, tally);
      for (let i = 0; i < tally.found; i++) {
        const speaker = tally.sayers[i]!;
        const p = test.p(column, speaker);
        if (p !== null) found[speaker]!.push(p);
      }
    },
  };
  const byChance = (): OverUseByChance => ({ draws, bySpeaker: found.map((p) => Float64Array.from(p).sort()) });
  return { reader, draws, byChance };
}
