import { describe, expect, it } from 'vitest';
import type { SpeakerRow } from '../../../src/data.js';
import { measureBalance } from '../../../src/statistics/counts/measure-balance.js';

const person = (characters: number, role: SpeakerRow['role'] = 'panelist'): SpeakerRow => ({
  ...{ speaker: '甲', role, organisation: [], title: [], aliases: [], turns: characters > 0 ? 1 : 0 },
  ...{ characters, share: null, seconds: null, questions: 0, counted: 1 },
});

describe('measureBalance', () => {
  it('counts the silent in, and leaves moderators out in a second row', () =>
    expect(measureBalance([person(6, 'moderator'), person(1), person(4), person(1), person(0)])).toEqual([
      // Differences of all pairs of 0, 1, 1, 4, 6 sum to 30, of 0, 1, 1, 4 to 12: 30 / (5 · 12) · 5/4 and 12 / (4 · 6) · 4/3.
      { of: 'all', people: 5, silent: 1, gini: expect.closeTo(5 / 8, 12), effective_speakers: expect.any(Number) },
      { of: 'without_moderator', people: 4, silent: 1, gini: expect.closeTo(2 / 3, 12), effective_speakers: expect.any(Number) },
    ]));

  it('gives as many effective speakers as speak equally much', () =>
    expect(measureBalance([person(3), person(3), person(0)])[0]?.effective_speakers).toBeCloseTo(2, 12));

  it('gives one row where nobody, or everybody, moderates, and none where nobody speaks', () => {
    expect(measureBalance([person(1), person(2)]).map(({ of }) => of)).toEqual(['all']);
    expect(measureBalance([person(1, 'moderator')]).map(({ of }) => of)).toEqual(['all']);
    expect(measureBalance([person(0)])).toEqual([]);
  });
});
