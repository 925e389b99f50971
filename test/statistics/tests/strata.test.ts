import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { type Strata, shuffleWithin, strataOf } from '../../../src/statistics/tests/strata.js';

/** Turns of one section whose lengths go up and down: 7, 14, 21 … modulo 41, all different. */
const section = (turns: number, number = 1) => Array.from({ length: turns }, (_, i) => ({ section: number, units: (7 * (i + 1)) % 41 }));

const groupsOf = ({ order, strata }: Strata): readonly (readonly number[])[] =>
  [...strata].slice(1).map((end, i) => [...order.subarray(strata[i], end)]);

describe('strataOf', () => {
  it('makes a stratum of each section, however long its turns are', () => {
    const turns = [...section(2, 0), ...section(3, 1), ...section(1, 2)];
    expect(groupsOf(strataOf(turns))).toEqual([[0, 1], [2, 3, 4], [5]]);
  });

  it('divides a section from forty turns on, into quarters by length', () => {
    expect(groupsOf(strataOf(section(39)))).toEqual([[...section(39).keys()]]);
    const turns = section(40);
    const quarters = groupsOf(strataOf(turns));
    expect(quarters.map((own) => own.map((turn) => turns[turn]?.units))).toEqual(
      [0, 10, 20, 30].map((least) => Array.from({ length: 10 }, (_, i) => least + i + 1)),
    );
  });

  it('keeps turns of one length in their order, and divides evenly what four does not divide', () => {
    const even = Array.from({ length: 42 }, () => ({ section: 1, units: 5 }));
    const quarters = groupsOf(strataOf(even));
    // Ends at 10.5, 21, 31.5 and 42, rounded.
    expect(quarters.map(({ length }) => length)).toEqual([11, 10, 11, 10]);
    expect(quarters.flat()).toEqual([...even.keys()]);
  });

  it('divides only the long ones of several sections', () => {
    const quarters = groupsOf(strataOf([...section(40, 1), ...section(5, 2)]));
    expect(quarters.map(({ length }) => length)).toEqual([10, 10, 10, 10, 5]);
    expect(quarters.at(-1)).toEqual([40, 41, 42, 43, 44]);
  });

  it('has no stratum without turns', () => expect(groupsOf(strataOf([]))).toEqual([]));
});

describe('shuffleWithin', () => {
  const strata = strataOf([...section(40, 1), ...section(5, 2), ...section(1, 3)]);

  it('never gives a turn the label of another stratum', () => {
    const labels = new Uint32Array(46);
    groupsOf(strata).forEach((own, stratum) => {
      for (const turn of own) labels[turn] = stratum;
    });
    const before = [...labels];
    const random = seededRandom(1);
    for (let draw = 0; draw < 50; draw++) {
      shuffleWithin(labels, strata, random);
      expect([...labels]).toEqual(before);
    }
  });

  it('exchanges all labels, and loses none', () => {
    const labels = Uint32Array.from({ length: 46 }, (_, turn) => turn);
    shuffleWithin(labels, strata, seededRandom(1));
    expect([...labels].sort((a, b) => a - b)).toEqual([...Array(46).keys()]);
    expect([...labels].filter((label, turn) => label !== turn).length).toBeGreaterThan(30);
  });

  it('makes every order of three turns equally often', () => {
    const three = strataOf(section(3));
    const random = seededRandom(2);
    const found = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw++) {
      const labels = Uint32Array.of(0, 1, 2);
      shuffleWithin(labels, three, random);
      found.set(labels.join(), (found.get(labels.join()) ?? 0) + 1);
    }
    expect(found.size).toBe(6);
    // 1000 each, give or take four standard deviations of 29.
    for (const times of found.values()) expect(Math.abs(times - 1000)).toBeLessThan(116);
  });
});
