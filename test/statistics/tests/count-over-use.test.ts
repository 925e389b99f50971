import { describe, expect, it } from 'vitest';
import { countOverUse } from '../../../src/statistics/tests/count-over-use.js';
import { drawSpeakers, forEachDraw } from '../../../src/statistics/tests/draw-speakers.js';
import { sumDiscussion } from '../../../src/statistics/tests/over-use.js';
import type { Said } from '../discussion.js';
import { overUseDirectly } from './over-use-directly.js';
import { turnsOf } from './three-speakers.js';

const turns = turnsOf(
  Array.from(
    { length: 14 },
    (_, i): Said => ({
      speaker: '甲乙'.charAt(i % 2),
      sentences: [`${'茶 '.repeat(i % 5)}${'水 '.repeat((i * i) % 3)}山 云`],
    }),
  ),
);

describe('countOverUse', () => {
  it('keeps of every draw each p of over-use, by speaker, ascending', () => {
    const chance = countOverUse(turns, sumDiscussion(turns));
    drawSpeakers(turns, [{ reader: chance.reader, draws: 50 }], 3);
    const wanted: number[][] = [[], []];
    forEachDraw(turns, { draws: 50, seed: 3 }, (labels) => {
      for (const speaker of [0, 1]) {
        turns.terms.forEach((_, column) => {
          const { p } = overUseDirectly(turns, labels, { speaker, column });
          if (p !== null) wanted[speaker]?.push(p);
        });
      }
    });
    const { bySpeaker } = chance.byChance();
    expect(wanted.every((own) => own.length > 20)).toBe(true);
    expect(bySpeaker.map((own) => [...own])).toEqual(wanted.map((own) => own.sort((a, b) => a - b).map((p) => expect.closeTo(p, 10))));
  });

  it('draws 400 times, fewer where there is much to test, and 100 times at least', () => {
    const drawsOf = (terms: number, speakers: number): number => {
      const many = { ...turns, speakers, terms: [...Array(terms).keys()] };
      return countOverUse(many, sumDiscussion(turns)).draws;
    };
    // 10 000 cells in 400 draws are 4 million.
    expect([drawsOf(1000, 10), drawsOf(1600, 10), drawsOf(4000, 10), drawsOf(9000, 10)]).toEqual([400, 250, 100, 100]);
    expect(drawsOf(0, 0)).toBe(400);
  });
});
