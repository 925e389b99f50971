import { describe, expect, it } from 'vitest';
import { smallestP } from '../../../src/statistics/tests/smallest-p.js';
import type { Said } from '../discussion.js';
import { THREE, turnsOf } from './three-speakers.js';

describe('smallestP', () => {
  it('is 1 of as many as there are choices of the turns: one of 3 in each of 4 sections', () =>
    expect(smallestP(turnsOf(THREE), 2000)).toEqual([1 / 81, 1 / 81, 1 / 81].map((p) => expect.closeTo(p, 12))));

  it('counts the turns of a speaker in each section by themselves', () => {
    const said = [...'甲甲乙甲丙'].map((speaker): Said => ({ speaker, sentences: ['茶'] }));
    // 甲 has 3 of 5 turns: 1/10. 乙 and 丙 have one of five.
    const p = [1 / 10, 1 / 5, 1 / 5];
    expect(smallestP(turnsOf(said), 2000)).toEqual(p.map((one) => expect.closeTo(one, 12)));
    const twice = [...said, ...said.map((turn) => ({ ...turn, section: 2 }))];
    expect(smallestP(turnsOf(twice), 2000)).toEqual(p.map((one) => expect.closeTo(one * one, 12)));
  });

  it('is never smaller than the draws can show', () => {
    expect(smallestP(turnsOf(THREE), 20)).toEqual([1 / 21, 1 / 21, 1 / 21]);
  });

  it('is 1 of somebody who is alone in every section', () =>
    expect(smallestP(turnsOf([1, 2].map((section) => ({ speaker: '甲', section, sentences: ['茶'] }))), 2000)).toEqual([1]));

  it('counts quarters of a long section: a speaker of its ten shortest turns cannot be exchanged', () => {
    const said = Array.from({ length: 40 }, (_, i): Said => ({ speaker: i < 10 ? '甲' : '乙', sentences: ['茶 '.repeat(i + 1)] }));
    expect(smallestP(turnsOf(said), 2000)).toEqual([1, 1]);
  });
});
