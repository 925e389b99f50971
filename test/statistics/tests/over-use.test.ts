import { describe, expect, it } from 'vitest';
import { overUse, sumDiscussion } from '../../../src/statistics/tests/over-use.js';
import { columnTally, noSizes, sumSizes } from '../../../src/statistics/tests/tally-columns.js';
import type { TurnCounts } from '../../../src/statistics/tests/turn-counts.js';
import type { Said } from '../discussion.js';
import { overUseDirectly } from './over-use-directly.js';
import { turnsOf } from './three-speakers.js';

const say = (speaker: string, words: string): Said => ({ speaker, sentences: [words] });

/** Test of a speaker and the only column, 茶, with the rest said once each. */
function testTea(said: readonly Said[], speaker = 0) {
  const turns = turnsOf(said);
  expect(turns.terms).toHaveLength(1);
  const test = overUse(sumDiscussion(turns), sumSizes(turns, turns.speakerOf, noSizes(turns)), columnTally(turns)(0, turns.speakerOf));
  return { p: test.p(0, speaker), effect: test.effect(0, speaker) };
}

describe('sumDiscussion', () => {
  it('adds up counts, squares and products of each column, and the turns with it', () => {
    const turns = turnsOf([say('甲', '茶 茶 茶 a'), say('乙', '茶 b'), say('甲', 'c d e f')]);
    const { sums, sizes } = sumDiscussion(turns);
    expect(sums).toEqual([{ count: 4, squares: 10, products: 3 * 4 + 1 * 2, turns: 2 }]);
    expect(sizes).toEqual({ turns: 3, units: 10, unitSquares: 16 + 4 + 16 });
  });

  it('tells how much more all columns vary than independent units', () => {
    // Rate .3: 3 − 1.5, 0 − 1.5; 4.5 / 3 = 1.5.
    expect(sumDiscussion(turnsOf([say('甲', '茶 茶 茶 a b'), say('乙', 'c d e f g')])).effect).toBeCloseTo(1.5, 12);
    // Once in each turn varies less: 1 all the same.
    expect(sumDiscussion(turnsOf([1, 2, 3].map((i) => say('甲', `茶 a${i}`)))).effect).toBe(1);
    expect(sumDiscussion(turnsOf([say('甲', 'a b c')])).effect).toBe(1);
  });
});

describe('overUse', () => {
  it('tests with the effective counts, by hand', () => {
    // 甲: 2, 2, 2 of 4 units each; 乙: 0, 0, 0. Nothing varies within either: own effect 1. All turns: rate ¼, 6 · 1² = 6, over 6 is 1.
    const said = [1, 2, 3].flatMap((i) => [say('甲', `茶 茶 a${i} b${i}`), say('乙', `c${i} d${i} e${i} f${i}`)]);
    expect(testTea(said)).toEqual({ p: expect.closeTo(0.5 ** 6, 12), effect: 1 });
  });

  it('weighs a burst less: the same six in one turn and a little', () => {
    // 甲: 5, 1, 0 of 6 units: rate ⅓, 9 + 1 + 4 = 14, times 3/2 = 21; 21/6 = 3.5. All: rate 1/6, 16 + 0 + 1 + 3 = 20; 20/6. Two turns say it.
    const said = [
      say('甲', '茶 茶 茶 茶 茶 a1'),
      ...[1, 2, 3].map((i) => say('乙', `b${i} c${i} d${i} e${i} f${i} g${i}`)),
      say('甲', '茶 h i j k l'),
      say('甲', 'm n o p q r'),
    ];
    const effect = (2 * 3.5 + 4 * (20 / 6)) / 6;
    expect(testTea(said)).toEqual({ p: expect.closeTo(0.5 ** (6 / effect), 12), effect: expect.closeTo(effect, 12) });
  });

  it('tests nothing that is said fewer than three times, in one turn only, or not more often', () => {
    const idle = (n: number): readonly Said[] => Array.from({ length: n }, (_, i) => say('乙', `a${i} b${i} c${i}`));
    expect(testTea([say('甲', '茶 茶'), say('甲', '茶'), ...idle(4)]).p).not.toBeNull();
    expect(testTea([say('甲', '茶'), say('甲', '茶'), say('乙', '茶'), ...idle(4)]).p).toBeNull();
    expect(testTea([say('甲', '茶 茶 茶 茶'), say('甲', 'd'), ...idle(4)]).p).toBeNull();
    // 3 of 6 occurrences with half of the words.
    expect(testTea([say('甲', '茶 茶'), say('甲', '茶 a'), say('乙', '茶 b'), say('乙', '茶 茶')]).p).toBeNull();
    expect(testTea([say('甲', '茶 茶'), say('甲', '茶'), ...idle(4)], 1).p).toBeNull();
  });

  it('is what adding up turn by turn gives, for any labels', () => {
    const said = Array.from({ length: 12 }, (_, i) =>
      say('甲乙丙'.charAt(i % 3), `茶 ${'水 '.repeat(i % 4)}${'山 '.repeat((i * i) % 5)}${'云 '.repeat(i % 3 === 0 ? 3 : 0)}a${i}`),
    );
    const turns: TurnCounts = turnsOf(said);
    const discussion = sumDiscussion(turns);
    const tallyOf = columnTally(turns);
    let tested = 0;
    for (const labels of [turns.speakerOf, turns.speakerOf.toReversed(), turns.speakerOf.map((_, i) => (i < 6 ? 0 : (i % 2) + 1))]) {
      turns.terms.forEach((_, column) => {
        const test = overUse(discussion, sumSizes(turns, labels, noSizes(turns)), tallyOf(column, labels));
        for (let speaker = 0; speaker < 3; speaker++) {
          const wanted = overUseDirectly(turns, labels, { speaker, column });
          expect(test.effect(column, speaker)).toBeCloseTo(wanted.effect, 10);
          const p = test.p(column, speaker);
          expect(p).toEqual(wanted.p === null ? null : expect.closeTo(wanted.p, 10));
          if (p !== null) tested++;
        }
        expect(discussion.effect).toBeCloseTo(overUseDirectly(turns, labels, { speaker: 0, column }).average, 10);
      });
    }
    expect(tested).toBeGreaterThan(5);
  });

  it('has an effect for whoever has no turn, and for whoever has all', () => {
    const turns = turnsOf([say('甲', '茶 茶 a'), say('甲', '茶 b c'), say('乙', 'd e f')]);
    const all = Uint32Array.of(0, 0, 0);
    const test = overUse(sumDiscussion(turns), sumSizes(turns, all, noSizes(turns)), columnTally(turns)(0, all));
    expect([test.effect(0, 0), test.effect(0, 1)].every((effect) => effect >= 1 && Number.isFinite(effect))).toBe(true);
    expect([test.p(0, 0), test.p(0, 1)]).toEqual([null, null]);
  });
});
