import { describe, expect, it } from 'vitest';
import { commonUnitsCounter, type Stratum } from '../../../src/math/tests/common-units.js';

/** All ways to choose so many of the units 0, 1, …, each as a set of bits. */
function choices(units: number, chosen: number): readonly number[] {
  const bits = (set: number): number => [...set.toString(2)].filter((bit) => bit === '1').length;
  return Array.from({ length: 2 ** units }, (_, set) => set).filter((set) => bits(set) === chosen);
}

/** By listing every placement of both items: chance of each number of common units, and of each number in two strata or more. */
function enumerate(strata: readonly Stratum[]) {
  let placements: readonly (readonly number[])[] = [[]];
  for (const { units, row, column } of strata) {
    const common = choices(units, row).flatMap((a) =>
      choices(units, column).map((b) => [...(a & b).toString(2)].filter((bit) => bit === '1').length),
    );
    placements = placements.flatMap((before) => common.map((both) => [...before, both]));
  }
  const shareOf = (holds: (common: readonly number[]) => boolean): number => placements.filter(holds).length / placements.length;
  const total = (common: readonly number[]): number => common.reduce((sum, both) => sum + both, 0);
  return {
    atLeast: (both: number) => shareOf((common) => total(common) >= both),
    apart: (both: number) => shareOf((common) => total(common) === both && common.filter((own) => own > 0).length > 1),
  };
}

describe('commonUnitsCounter', () => {
  it('counts two turns of four sentences by hand: 0, 1, 2 common sentences with 9/16, 6/16, 1/16', () => {
    const turn = { units: 4, row: 1, column: 1 };
    const { atLeast, apart } = commonUnitsCounter()([turn, turn]);
    expect([...atLeast]).toEqual([1, 7 / 16, 1 / 16]);
    expect([...apart]).toEqual([0, 0, 1 / 16]);
  });

  it.each<{ readonly name: string; readonly strata: readonly Stratum[] }>([
    {
      name: 'two turns of different length',
      strata: [
        { units: 4, row: 2, column: 2 },
        { units: 3, row: 1, column: 2 },
      ],
    },
    {
      name: 'a turn in which the items must meet',
      strata: [
        { units: 3, row: 2, column: 2 },
        { units: 4, row: 1, column: 3 },
      ],
    },
    {
      name: 'a turn of one sentence',
      strata: [
        { units: 1, row: 1, column: 1 },
        { units: 4, row: 2, column: 1 },
      ],
    },
    {
      name: 'two turns of one sentence',
      strata: [
        { units: 1, row: 1, column: 1 },
        { units: 1, row: 1, column: 1 },
        { units: 3, row: 1, column: 2 },
      ],
    },
    {
      name: 'three turns',
      strata: [
        { units: 3, row: 1, column: 1 },
        { units: 3, row: 1, column: 2 },
        { units: 4, row: 2, column: 2 },
      ],
    },
    { name: 'one turn only', strata: [{ units: 5, row: 2, column: 3 }] },
  ])('agrees with listing all placements: $name', ({ strata }) => {
    const { atLeast, apart } = commonUnitsCounter()(strata);
    const listed = enumerate(strata);
    atLeast.forEach((p, both) => {
      expect(p, `at least ${both}`).toBeCloseTo(listed.atLeast(both), 12);
      expect(apart[both], `${both} apart`).toBeCloseTo(listed.apart(both), 12);
    });
    expect(listed.atLeast(atLeast.length)).toBe(0);
  });

  it('remembers a stratum without mixing it up with another', () => {
    const count = commonUnitsCounter();
    const [one, other] = [
      { units: 11, row: 2, column: 3 },
      { units: 11, row: 3, column: 3 },
    ];
    const fresh = [...commonUnitsCounter()([other]).atLeast];
    count([one]);
    expect([...count([other]).atLeast]).toEqual(fresh);
    expect([...count([other]).atLeast]).toEqual(fresh);
  });

  it('has nothing in common where the items share no turn', () => {
    const { atLeast, apart } = commonUnitsCounter()([]);
    expect([[...atLeast], [...apart]]).toEqual([[1], [0]]);
  });
});
