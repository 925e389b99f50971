import { describe, expect, it } from 'vitest';
import { forEachDraw } from '../../../src/statistics/tests/draw-speakers.js';
import { testOverUse, testSpeakers } from '../../../src/statistics/tests/test-speakers.js';
import type { Said } from '../discussion.js';
import { overUseDirectly } from './over-use-directly.js';
import { THREE, turnsOf } from './three-speakers.js';

const settings = { thresholds: { minimum_count: 3, minimum_pair: 2, strong: 0.2, hint: 0.33 }, seed: 1 };

/**
 * Fourteen turns of 甲 and 乙, and one of 丙; then a section of three turns, in which 丁 cannot be told from 甲: there are only three ways to
 * exchange them. 茶 is rather 甲's, 云 is 丙's and 丁's.
 */
const FEW: readonly Said[] = [
  ...Array.from({ length: 14 }, (_, i): Said => {
    const tea = '茶 '.repeat(i % 2 === 0 ? 2 : i % 3);
    return { speaker: '甲乙'.charAt(i % 2), sentences: [`${tea}${'水 '.repeat((i * i) % 5)}山 a${i} b${i} c${i}`] };
  }),
  { speaker: '丙', sentences: ['云 云 云 云 云 山'] },
  ...[...'丁丁甲'].map((speaker, i): Said => ({ speaker, section: 2, sentences: [`云 云 云 d${i} e${i} ${i === 2 ? '茶' : '云'}`] })),
];

/** All cells, as [speaker, column]. */
const cellsOf = ({ speakers, terms }: ReturnType<typeof turnsOf>): readonly (readonly [number, number])[] =>
  Array.from({ length: speakers }, (_, speaker) => terms.map((__, column) => [speaker, column] as const)).flat();

describe('testOverUse', () => {
  const turns = turnsOf(FEW);
  const { testOf, effect } = testOverUse(turns, settings);
  const directly = (labels: Uint32Array, [speaker, column]: readonly [number, number]) =>
    overUseDirectly(turns, labels, { speaker, column });

  it('gives p of over-use and the design effect, as adding up gives them', () => {
    for (const cell of cellsOf(turns)) {
      const test = testOf(cell[0], turns.terms[cell[1]] ?? -1);
      const wanted = directly(turns.speakerOf, cell);
      expect(test?.deff).toBeCloseTo(wanted.effect, 10);
      expect(test?.p_rs).toEqual(wanted.p === null ? null : expect.closeTo(wanted.p, 10));
    }
    expect(effect).toBeCloseTo(directly(turns.speakerOf, [0, 0]).average, 10);
  });

  it('gives as q what the same draws find, over what is found, all testable speakers together', () => {
    const testable = cellsOf(turns).filter(([speaker]) => speaker < 2);
    const found = testable.map((cell) => ({ cell, p: directly(turns.speakerOf, cell).p })).filter(({ p }) => p !== null);
    const byChance: number[] = [];
    forEachDraw(turns, { draws: 400, seed: settings.seed }, (labels) => {
      for (const cell of testable) {
        const { p } = directly(labels, cell);
        if (p !== null) byChance.push(p);
      }
    });
    const upTo = (all: readonly (number | null)[], limit: number): number =>
      all.filter((p) => p !== null && p <= limit * (1 + 1e-9)).length;
    const rateAt = (p: number): number =>
      (1 + upTo(byChance, p)) /
      400 /
      upTo(
        found.map((one) => one.p),
        p,
      );
    for (const { cell, p } of found) {
      // A larger p with a smaller rate brings the rate down.
      const q = Math.min(1, ...found.filter((one) => (one.p ?? 0) >= (p ?? 0)).map((one) => rateAt(one.p ?? 0)));
      expect(testOf(cell[0], turns.terms[cell[1]] ?? -1)?.q_shuffled).toBeCloseTo(q, 10);
    }
    expect(new Set(found.map(({ cell }) => cell[0])).size).toBe(2);
    expect(byChance.length).toBeGreaterThan(400);
  });

  it('gives no q where there is no p of over-use, nor to a speaker who cannot be told from others', () => {
    for (const [speaker, column] of cellsOf(turns)) {
      const test = testOf(speaker, turns.terms[column] ?? -1);
      if (test?.p_rs === null || speaker >= 2) expect(test?.q_shuffled).toBeNull();
      else expect(test?.q_shuffled).not.toBeNull();
    }
  });

  it('has a p of over-use for somebody without a q', () => {
    const tested = cellsOf(turns).filter(([speaker, column]) => testOf(speaker, turns.terms[column] ?? -1)?.p_rs !== null);
    expect(new Set(tested.map(([speaker]) => speaker))).toEqual(new Set([0, 1, 3]));
  });

  it('tests no speaker whom shuffling cannot tell from others, however much they differ', () => {
    // 甲 has two of three turns in one section: 1 in 3.
    const tea = { speaker: '甲', sentences: ['茶 茶 茶 a'] };
    const alone = turnsOf([tea, { speaker: '乙', sentences: ['b c d e'] }, tea]);
    const test = testOverUse(alone, settings).testOf(0, alone.terms[0] ?? -1);
    expect(test).toEqual({ p_rs: expect.any(Number), deff: expect.any(Number), q_shuffled: null });
  });

  describe('limits', () => {
    const twice = [...THREE, ...THREE.map((turn) => ({ ...turn, section: (turn.section ?? 0) + 4 }))];
    const mixed = turnsOf([...twice, ...FEW.slice(0, 14)]);
    const tests = testOverUse(mixed, settings);
    const drawn: number[] = [];
    forEachDraw(mixed, { draws: 400, seed: settings.seed }, (labels) => {
      for (const [speaker, column] of cellsOf(mixed)) {
        const { p } = overUseDirectly(mixed, labels, { speaker, column });
        if (p !== null) drawn.push(p);
      }
    });

    /** The largest p that is found, or that beside what is found would still have a rate below the threshold. */
    function largest(tier: 'strong' | 'hint'): number {
      const all = cellsOf(mixed).map(([speaker, column]) => tests.testOf(speaker, mixed.terms[column] ?? -1));
      const found = all.flatMap((test) => (test !== null && (test.q_shuffled ?? 1) < settings.thresholds[tier] ? [test.p_rs ?? 0] : []));
      expect(found.length).toBeGreaterThan(0);
      const rate = (p: number): number => (1 + drawn.filter((other) => other <= p * (1 + 1e-9)).length) / 400 / found.length;
      return Math.max(...found, ...drawn.filter((p) => rate(p) < settings.thresholds[tier]));
    }

    it('are the largest p that would be of a grade, beside what is found', () => {
      expect(tests.limits.strong).toBeCloseTo(largest('strong'), 9);
      expect(tests.limits.strong).toBeLessThan(tests.limits.hint);
      expect(testSpeakers(mixed, settings).limits).toEqual(tests.limits);
    });

    // 37 draws have the p at which the limit falls. Up to it there are 400, which is a rate of 401/1200, above .33.
    it('are not a p that many draws share, where all of them together are too many', () =>
      expect(tests.limits.hint).toBeCloseTo(largest('hint'), 9));
  });

  it('has limits of 0 where nothing is found, or nothing tested', () => {
    const none = { strong: 0, hint: 0 };
    expect(testOverUse(turnsOf(THREE.map((turn) => ({ ...turn, sentences: ['茶 水 山 云'] }))), settings).limits).toEqual(none);
    expect(testOverUse(turnsOf([{ speaker: '甲', sentences: ['茶 茶 茶'] }]), settings).limits).toEqual(none);
  });

  it('tests nothing that is not in the family', () => expect(testOf(0, 9999)).toBeNull());

  it('is the same for the same seed, and for a draw of another not far from it', () => {
    const qOf = (seed: number): readonly (number | null | undefined)[] =>
      cellsOf(turns).map(
        ([speaker, column]) => testOverUse(turns, { ...settings, seed }).testOf(speaker, turns.terms[column] ?? -1)?.q_shuffled,
      );
    const [one, same, other] = [qOf(1), qOf(1), qOf(2)];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
    other.forEach((q, i) => {
      expect(Math.abs((q ?? 0) - (one[i] ?? 0))).toBeLessThan(0.2);
    });
  });
});

describe('testSpeakers', () => {
  it('tests nothing where one person speaks, or nothing is said often', () => {
    for (const said of [
      [{ speaker: '甲', sentences: ['茶 茶 茶'] }],
      [
        { speaker: '甲', sentences: ['茶'] },
        { speaker: '乙', sentences: ['水'] },
      ],
    ]) {
      const tests = testSpeakers(turnsOf(said), settings);
      expect(tests.testOf(0, 0)).toBeNull();
      expect(tests.chance).toEqual([]);
    }
  });

  it('adds to each test of over-use the difference in either direction', () => {
    const turns = turnsOf(FEW);
    const [all, overUses] = [testSpeakers(turns, settings), testOverUse(turns, settings)];
    for (const [speaker, column] of cellsOf(turns)) {
      const term = turns.terms[column] ?? -1;
      expect(all.testOf(speaker, term)).toMatchObject(overUses.testOf(speaker, term) ?? {});
    }
  });

  it('doubles the smaller tail of all draws for p_shuffled', () => {
    const turns = turnsOf(THREE);
    const tea = turns.terms[[...turns.totals].indexOf(8)] ?? -1;
    const { testOf, chance } = testSpeakers(turns, settings);
    // One of 3 turns in each of 4 sections: 1 of 81, below .05.
    expect(chance.map((row) => [row.turns, row.testable, row.draws])).toEqual(Array(3).fill([4, 1, 2000]));
    const column = turns.terms.indexOf(tea);
    const high = [0, 0];
    const low = [0, 0];
    forEachDraw(turns, { draws: 2000, seed: settings.seed }, (labels) => {
      for (const speaker of [0, 1]) {
        // All turns are as long as the others, so counts can be compared.
        const { here } = overUseDirectly(turns, labels, { speaker, column });
        const own = speaker === 0 ? 8 : 0;
        if (here >= own) high[speaker] = (high[speaker] ?? 0) + 1;
        if (here <= own) low[speaker] = (low[speaker] ?? 0) + 1;
      }
    });
    for (const speaker of [0, 1]) {
      const least = Math.min(high[speaker] ?? 0, low[speaker] ?? 0);
      expect(testOf(speaker, tea)?.p_shuffled).toBeCloseTo((2 * (1 + least)) / 2001, 12);
    }
    // 甲 has all four turns with 茶: 1 of 81. 乙 has none of them: 16 of 81.
    expect(testOf(0, tea)?.p_shuffled).toBeCloseTo(2 / 81, 1);
    expect(Math.abs((testOf(1, tea)?.p_shuffled ?? 0) - 32 / 81)).toBeLessThan(0.05);
  });

  it('tests nobody who has one turn, however many others there are', () => {
    const said = Array.from({ length: 30 }, (_, i): Said => ({ speaker: i === 0 ? '甲' : '乙丙'.charAt(i % 2), sentences: ['茶 水'] }));
    // 甲 has one of 30 turns, which is below .05.
    expect(testSpeakers(turnsOf(said), settings).chance.map(({ testable }) => testable)).toEqual([0, 1, 1]);
  });

  it('gives no p by shuffling where the smallest possible is .05 or more, and 1 at most', () => {
    const section = THREE.slice(0, 6);
    const few = testSpeakers(turnsOf(section), settings);
    // Two sections: 1 of 9.
    expect(few.chance.map(({ testable, smallest_p }) => [testable, smallest_p])).toEqual(Array(3).fill([0, expect.closeTo(1 / 9, 12)]));
    expect(few.testOf(0, 0)).toMatchObject({ p_shuffled: null, q_shuffled: null });
    const turns = turnsOf(FEW);
    const { testOf } = testSpeakers(turns, settings);
    expect(cellsOf(turns).every(([speaker, column]) => (testOf(speaker, turns.terms[column] ?? -1)?.p_shuffled ?? 0) <= 1)).toBe(true);
  });

  it('tells how many finds of each speaker chance alone gives', () => {
    const turns = turnsOf([...THREE, ...THREE.map((turn) => ({ ...turn, section: (turn.section ?? 0) + 4 }))]);
    const { testOf, chance } = testSpeakers(turns, settings);
    const largest = [0, 1, 2].map((speaker) =>
      Math.max(0, ...turns.terms.map((t) => testOf(speaker, t)).map((test) => ((test?.q_shuffled ?? 1) < 0.2 ? (test?.p_rs ?? 0) : 0))),
    );
    const byChance = [0, 0, 0];
    forEachDraw(turns, { draws: 400, seed: settings.seed }, (labels) => {
      for (const [speaker, column] of cellsOf(turns)) {
        const { p } = overUseDirectly(turns, labels, { speaker, column });
        if (p !== null && p <= (largest[speaker] ?? 0) * (1 + 1e-9)) byChance[speaker] = (byChance[speaker] ?? 0) + 1;
      }
    });
    expect(largest[0]).toBeGreaterThan(0);
    expect(chance.map(({ checked, strong_by_chance }) => [checked, strong_by_chance])).toEqual(
      byChance.map((found) => [400, expect.closeTo(found / 400, 12)]),
    );
  });
});
