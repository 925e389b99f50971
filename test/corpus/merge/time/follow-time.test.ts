import { describe, expect, it } from 'vitest';
import { TermsOverTime } from '../../../../src/corpus/merge/time/follow-time.js';
import { defaultSettings } from '../../../../src/settings.js';

describe('terms over time', () => {
  /** Terms by their counts in each discussion; `sessions` of them stand on one date. */
  function follow(terms: readonly (readonly number[])[], sessions: number) {
    const documents = (terms[0] ?? []).map((_, i) => {
      const month = `2025-${String(1 + Math.floor(i / sessions)).padStart(2, '0')}`;
      return { id: `d${i}`, date: `${month}-05`, month, words: 1000 };
    });
    const facts = { documents, words: 1000 * documents.length, documentOf: new Int32Array(), personOf: new Int32Array(), people: 0 };
    const time = new TermsOverTime(facts, defaultSettings);
    const all = Int32Array.from(documents, (_, i) => i);
    terms.forEach((counts, term) => {
      const byDocument = Int32Array.from(counts);
      time.read({ term, name: `词${term}`, tag: 'n', count: 9, voices: all, byVoice: byDocument, documents: all, byDocument });
    });
    return time.rows().trends;
  }
  /** The multiples of 7 in a circle of 13: in no order. */
  const mixed = (length: number, shift: number): readonly number[] => Array.from({ length }, (_, i) => 1 + (((i + shift) * 7) % 13));

  it('finds one perfect trend among two hundred words', () => {
    const rising = Array.from({ length: 12 }, (_, i) => 2 * i);
    const trends = follow([rising, ...Array.from({ length: 199 }, (_, i) => mixed(12, i))], 1);
    expect(trends[0]).toMatchObject({ term: '词0', rho: 1, dates: 11, documents: 11, tier: 'strong' });
  });

  it('takes the sessions of a date as one: six dates show little, however many sessions they have', () => {
    const rising = Array.from({ length: 48 }, (_, i) => 2 * Math.floor(i / 8) + 1);
    const [trend] = follow([rising], 8);
    // Two of the 720 orders of six dates.
    expect(trend?.p).toBeCloseTo(2 / 720, 2);
    expect(trend?.p).toBeGreaterThan(0.001);
    expect(follow([rising.slice(0, 40)], 8)).toEqual([]);
  });
});
