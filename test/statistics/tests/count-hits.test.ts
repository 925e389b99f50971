import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { countHits, type HitCounter } from '../../../src/statistics/tests/count-hits.js';
import { columnTally, noSizes, sumSizes } from '../../../src/statistics/tests/tally-columns.js';
import type { Said } from '../discussion.js';
import { overUseDirectly } from './over-use-directly.js';
import { turnsOf } from './three-speakers.js';

const random = seededRandom(5);
const below = (n: number): number => Math.floor(random() * n);
const SAID: readonly Said[] = Array.from({ length: 24 }, () => ({
  speaker: '甲乙丙丁'.charAt(below(4)),
  sentences: [Array.from({ length: 3 + below(9) }, () => '茶水山云风雨雪霜'.charAt(Math.min(below(8), below(8)))).join(' ')],
}));
const turns = turnsOf(SAID);
const width = turns.terms.length;

/** By cell the count of a speaker, and how far it is from that of equal rates: (a − fπ) / √(π(1 − π)). */
function cellsOf(labels: Uint32Array): readonly { readonly count: number; readonly difference: number }[] {
  return Array.from({ length: turns.speakers * width }, (_, cell) => {
    const { here, elsewhere, share } = overUseDirectly(turns, labels, { speaker: Math.floor(cell / width), column: cell % width });
    return { count: here, difference: (here - (here + elsewhere) * share) / Math.sqrt(share * (1 - share)) };
  });
}

const observed = cellsOf(turns.speakerOf);
const newCounter = (): HitCounter =>
  countHits(turns, {
    counts: Uint32Array.from(observed, ({ count }) => count),
    sizes: sumSizes(turns, turns.speakerOf, noSizes(turns)),
  });

function addDraw(counter: HitCounter, labels: Uint32Array): void {
  counter.begin(sumSizes(turns, labels, noSizes(turns)));
  const tallyOf = columnTally(turns);
  for (let column = 0; column < width; column++) counter.add(column, tallyOf(column, labels));
}

describe('countHits', () => {
  it('counts of every cell the draws that are as high, and those that are as low, and gives the fewer', () => {
    const counter = newCounter();
    const high = observed.map(() => 0);
    const low = observed.map(() => 0);
    for (let draw = 0; draw < 200; draw++) {
      const labels = turns.speakerOf.map(() => below(turns.speakers));
      // Everybody must have something said, or no share is defined.
      labels.set([0, 1, 2, 3]);
      addDraw(counter, labels);
      cellsOf(labels).forEach(({ difference }, cell) => {
        const own = observed[cell]?.difference ?? 0;
        if (difference >= own - 1e-9) high[cell] = (high[cell] ?? 0) + 1;
        if (difference <= own + 1e-9) low[cell] = (low[cell] ?? 0) + 1;
      });
    }
    const wanted = high.map((up, cell) => Math.min(up, low[cell] ?? 0));
    expect([...counter.hits()]).toEqual(wanted);
    expect(observed.filter(({ count }) => count === 0).length).toBeGreaterThan(0);
    expect(new Set(wanted).size).toBeGreaterThan(10);
    expect(high.some((up, cell) => up > (low[cell] ?? 0)) && high.some((up, cell) => up < (low[cell] ?? 0))).toBe(true);
  });

  it('counts the speakers as they are as a hit in both tails', () => {
    const counter = newCounter();
    addDraw(counter, turns.speakerOf);
    expect([...counter.hits()]).toEqual(observed.map(() => 1));
  });

  it('counts nothing before the first draw', () => expect([...newCounter().hits()].every((hits) => hits === 0)).toBe(true));
});
