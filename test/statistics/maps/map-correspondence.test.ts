import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { mapCorrespondence } from '../../../src/statistics/maps/map-correspondence.js';
import { forEachDraw } from '../../../src/statistics/tests/draw-speakers.js';
import { countTurnTerms } from '../../../src/statistics/tests/turn-counts.js';
import { type Discussion, discuss, type Said } from '../discussion.js';
import { occurrences } from '../tests/over-use-directly.js';

const indexOf = ({ transcript, words, settings }: Discussion) => indexWords(transcript, words, settings);
function mapOf(discussion: Discussion) {
  const index = indexOf(discussion);
  return mapCorrespondence(index, countTurnTerms(index));
}

/** In each of four turns everybody says each of the eight words, and the own ones three times. */
const say = (speaker: string, own: string): Said => ({
  speaker,
  sentences: ['茶 水 山 云 风 雨 雪 霜', `${[...own].join(' ')} `.repeat(2)],
});
const ROUND = [say('甲', '茶水山'), say('乙', '云风雨'), say('丙', '雪霜茶')];
const SAID = [1, 2, 3, 4].flatMap(() => ROUND);

describe('mapCorrespondence', () => {
  const { points, shares, p } = mapOf(discuss(SAID));

  it('gives a point for each speaker and each term, with the counts of the table', () => {
    // Four turns of 8 + 6 words.
    expect(points.filter(({ kind }) => kind === 'speaker').map(({ item, count }) => [item, count])).toEqual([
      ['甲', 56],
      ['乙', 56],
      ['丙', 56],
    ]);
    // 茶 is said 3 + 4 times a round, the others 3 + 2; of equals the first by code point.
    expect(points.filter(({ kind }) => kind === 'term').map(({ item, count }) => [item, count])).toEqual([
      ['茶', 28],
      ...['云', '山', '水', '雨', '雪', '霜', '风'].map((term) => [term, 20]),
    ]);
    expect(shares[0] + shares[1]).toBeCloseTo(1, 9);
  });

  it('puts a word nearest to the speaker who says it more', () => {
    const at = (item: string) => points.find((point) => point.item === item) ?? { x: 0, y: 0 };
    const distance = (term: string, speaker: string): number => Math.hypot(at(term).x - at(speaker).x, at(term).y - at(speaker).y);
    for (const other of ['甲', '丙']) expect(distance('云', '乙')).toBeLessThan(distance('云', other));
  });

  it('gives as p the share of draws with as much inertia', () => {
    const turns = countTurnTerms(indexOf(discuss(SAID)));
    const all = occurrences(turns);
    /** Σ(observed − expected)² / expected, over the sum. All rows and columns have something. */
    const inertia = (labels: Uint32Array): number => {
      const table = all.map((x) => [0, 1, 2].map((s) => x.reduce((sum, own, turn) => sum + (labels[turn] === s ? own : 0), 0)));
      const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
      const columns = [0, 1, 2].map((s) => table.reduce((sum, row) => sum + (row[s] ?? 0), 0));
      const total = rows.reduce((sum, count) => sum + count, 0);
      const cells = table.flatMap((row, i) =>
        row.map((count, s) => {
          const expected = ((rows[i] ?? 0) * (columns[s] ?? 0)) / total;
          return (count - expected) ** 2 / expected / total;
        }),
      );
      return cells.reduce((sum, cell) => sum + cell, 0);
    };
    const observed = inertia(turns.speakerOf);
    let reaching = 0;
    forEachDraw(turns, { draws: 400, seed: 1 }, (labels) => {
      if (inertia(labels) >= observed - 1e-9) reaching++;
    });
    expect(p).toBeCloseTo((1 + reaching) / 401, 12);
    expect(p).toBeLessThan(0.05);
  });

  it('has no points where speakers can be exchanged, and says how likely as much difference was', () => {
    // Of one turn each, nobody knows whether the turn or the speaker is different: any exchange gives the same table.
    expect(mapOf(discuss(ROUND))).toEqual({ points: [], shares: [0, 0], p: 1 });
    // Twelve turns each that differ as much, but from turn to turn.
    const random = seededRandom(1);
    const kinds = ['茶水山', '云风雨', '雪霜茶'];
    const mixed = Array.from({ length: 36 }, (_, i) => say('甲乙丙'.charAt(i % 3), kinds[Math.floor(3 * random())] ?? ''));
    const map = mapOf(discuss(mixed));
    expect(map.points).toEqual([]);
    expect(map.p).toBeGreaterThanOrEqual(0.05);
  });

  it('has neither points nor p with fewer than three speakers of at least 12 of the words, or fewer than eight terms', () => {
    const NONE = { points: [], shares: [0, 0], p: null };
    expect(mapOf(discuss(SAID.filter(({ speaker }) => speaker !== '丙')))).toEqual(NONE);
    const silent = SAID.filter(({ speaker }) => speaker !== '丙');
    expect(mapOf(discuss([...silent, { speaker: '丙', sentences: ['茶 水 山 云 风 雨 雪 霜 茶 水 山'] }]))).toEqual(NONE);
    expect(mapOf(discuss(SAID.map(({ speaker }) => ({ speaker, sentences: ['茶 水 山 '.repeat(9)] }))))).toEqual(NONE);
  });
});
