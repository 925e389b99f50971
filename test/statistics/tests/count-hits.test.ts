import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countHits } from '../../../src/statistics/tests/count-hits.js';
import { sumBySpeaker } from '../../../src/statistics/tests/speaker-counts.js';
import { countTurnTerms, type TurnCounts } from '../../../src/statistics/tests/turn-counts.js';
import { discuss, type Said } from '../discussion.js';

const random = seededRandom(5);
const below = (n: number): number => Math.floor(random() * n);
const SAID: readonly Said[] = Array.from({ length: 24 }, () => ({
  speaker: '甲乙丙丁'.charAt(below(4)),
  sentences: [Array.from({ length: 3 + below(9) }, () => '茶水山云风雨雪霜'.charAt(Math.min(below(8), below(8)))).join(' ')],
}));
const { transcript, words, settings } = discuss(SAID);
const turns = countTurnTerms(indexWords(transcript, words, settings));

/** |a − E| / √(π(1 − π)) of every cell, as the definition says. */
function distances({ speakers, terms, totals, total }: TurnCounts, labels: Uint32Array): readonly number[] {
  const { counts, units } = sumBySpeaker(turns, labels);
  return Array.from({ length: speakers * terms.length }, (_, cell) => {
    const share = (units[Math.floor(cell / terms.length)] ?? 0) / total;
    return Math.abs((counts[cell] ?? 0) - (totals[cell % terms.length] ?? 0) * share) / Math.sqrt(share * (1 - share));
  });
}

describe('countHits', () => {
  it('counts what comparing every cell of every draw counts, empty cells too', () => {
    const said = sumBySpeaker(turns);
    const observed = distances(turns, turns.speakerOf);
    const counter = countHits(turns, said);
    const wanted = observed.map(() => 0);
    for (let draw = 0; draw < 200; draw++) {
      const labels = turns.speakerOf.map(() => below(turns.speakers));
      // Everybody must have something said, or no share is defined.
      labels.set([0, 1, 2, 3]);
      counter.add(labels);
      distances(turns, labels).forEach((distance, cell) => {
        if (distance >= (observed[cell] ?? 0) - 1e-9) wanted[cell] = (wanted[cell] ?? 0) + 1;
      });
    }
    expect([...counter.hits()]).toEqual(wanted);
    expect([...said.counts].filter((count) => count === 0).length).toBeGreaterThan(0);
    expect(new Set(wanted).size).toBeGreaterThan(10);
  });

  it('counts nothing before the first draw', () =>
    expect([...countHits(turns, sumBySpeaker(turns)).hits()].every((hits) => hits === 0)).toBe(true));
});
