import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStarts } from '../../src/sections/choose-starts.js';

const turn = (characters: number, odds = -1.5): { characters: number; odds: number } => ({ characters, odds });
const turns = (...odds: number[]): { characters: number; odds: number }[] => odds.map((value) => turn(500, value));

const anyTurns = fc.array(
  fc.record({ characters: fc.integer({ min: 0, max: 3000 }), odds: fc.double({ min: -10, max: 4, noNaN: true }) }),
  { maxLength: 30 },
);

/** The score of a parting, as the definition says, for a discussion of up to 30,000 characters. */
function score(all: readonly { characters: number; odds: number }[], starts: readonly number[]): number {
  return starts.reduce((sum, start, i) => {
    const own = all.slice(start, starts[i + 1]).reduce((length, { characters }) => length + characters, 0);
    return sum + (start === 0 ? 0 : (all[start]?.odds ?? 0)) - Math.log(Math.max(1, own) / 2000) ** 2;
  }, 0);
}

describe('chooseStarts', () => {
  it('finds nothing where nothing is said', () => expect(chooseStarts([])).toEqual([]));

  it('opens one section with the first turn', () => expect(chooseStarts([turn(100, -9)])).toEqual([0]));

  it('parts where the odds are highest, into sections of ordinary length', () =>
    expect(chooseStarts(turns(0, -2, -2, -2, 2, -2, -2, -2))).toEqual([0, 4]));

  it('does not part without a sign', () => expect(chooseStarts(turns(0, -5, -5, -5, -5, -5))).toEqual([0]));

  it('does not let one sign after another make sections of single turns', () =>
    expect(chooseStarts(turns(0, 2, 2, 2, 2, 2, 2, 2)).length).toBeLessThan(8));

  it('parts what is long at signs that leave the short whole', () => {
    const weak = (characters: number): number => chooseStarts(Array.from({ length: 10 }, () => turn(characters, 0))).length;
    expect([weak(200), weak(1500)]).toEqual([1, 5]);
  });

  it('gives places in order, the first turn among them', () => {
    fc.assert(
      fc.property(anyTurns, (all) => {
        const starts = chooseStarts(all);
        expect(starts[0]).toBe(all.length === 0 ? undefined : 0);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.every((start) => start < all.length)).toBe(true);
      }),
    );
  });

  it('finds no worse a parting than any other', () => {
    const few = fc.array(
      fc.record({ characters: fc.integer({ min: 200, max: 2500 }), odds: fc.double({ min: -4, max: 3, noNaN: true }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(few, (all) => {
        const best = score(all, chooseStarts(all));
        for (let choice = 0; choice < 2 ** (all.length - 1); choice++) {
          const starts = [...all.keys()].filter((i) => i === 0 || choice & (1 << (i - 1)));
          expect(score(all, starts)).toBeLessThanOrEqual(best + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells a record of days in longer sections, not in hundreds', () => {
    const record = (length: number): number => chooseStarts(Array.from({ length }, (_, i) => turn(400, i % 5 === 0 ? 1 : -2))).length;
    const [day = 0, days = 0] = [record(75), record(75 * 16)];
    expect(days).toBeGreaterThan(day);
    // Sixteen times the text, four times the sections.
    expect(days / day).toBeLessThan(8);
  });
});
