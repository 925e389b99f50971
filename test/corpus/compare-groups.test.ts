import { describe, expect, it } from 'vitest';
import { signTest, subsetTest } from '../../src/corpus/compare-groups.js';
import { correlation, ranks } from '../../src/corpus/follow-time.js';
import { packParts } from '../../src/corpus/make-plan.js';
import { isoDate } from '../../src/corpus/part-rows.js';
import type { Marker } from '../../src/corpus/shapes.js';
import { choosePartsFor } from '../../src/corpus/views.js';
import { seededRandom } from '../../src/math/random.js';

const share = (here: number, rest: number) => ({ here, wordsHere: 100, rest, wordsRest: 100 });

describe('the sign test over discussions', () => {
  it('tries all signs: k discussions that all agree have p = 2^-k', () => {
    expect(signTest([share(4, 1)], 1)).toBe(1 / 2);
    expect(signTest([share(4, 1), share(3, 0), share(5, 2), share(9, 1), share(6, 1)], 1)).toBe(1 / 32);
    expect(signTest([share(1, 4), share(0, 3)], 1)).toBe(1);
    expect(signTest([share(2, 2)], 1)).toBe(1);
  });

  it('is one discussion’s say where one discussion makes the whole excess', () => {
    expect(signTest([share(60, 0), share(2, 3), share(3, 2), share(2, 3), share(3, 2), share(2, 2)], 1)).toBeGreaterThan(0.3);
  });

  it('finds something by chance as often as its p says, drawn signs or all of them', () => {
    const random = seededRandom(11);
    for (const discussions of [8, 16]) {
      let found = 0;
      for (let round = 0; round < 300; round++) {
        const shares = Array.from({ length: discussions }, () => {
          const said = Math.floor(random() * 12);
          const here = Array.from({ length: said }, () => random() < 0.5).filter(Boolean).length;
          return share(here, said - here);
        });
        if (signTest(shares, 5) <= 0.05) found++;
      }
      expect(found / 300).toBeLessThan(0.085);
      expect(found / 300).toBeGreaterThan(0.01);
    }
  });
});

describe('the subset test over discussions', () => {
  const documents = (inside: number) => Array.from({ length: 20 }, (_, i) => ({ count: i, words: 100, inside: i === inside }));

  it('ranks one discussion among all', () => {
    expect(subsetTest(documents(19), 1)).toBe(1 / 20);
    expect(subsetTest(documents(0), 1)).toBe(1);
  });

  it('compares a set with sets of as many', () => {
    const set = (from: number) => Array.from({ length: 20 }, (_, i) => ({ count: i, words: 100, inside: i >= from && i < from + 5 }));
    expect(subsetTest(set(15), 1)).toBeLessThan(0.005);
    expect(subsetTest(set(7), 1)).toBeGreaterThan(0.2);
  });
});

describe('ranks and their correlation', () => {
  it('give Spearman’s ρ, with ties sharing their mean', () => {
    expect(ranks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
    expect(correlation(ranks([1, 2, 3, 4]), ranks([2, 4, 8, 9]))).toBeCloseTo(1, 12);
    // Σd² = 8 of four pairs: 1 − 6·8 / (4·15) = 0.2.
    expect(correlation(ranks([1, 2, 3, 4]), ranks([2, 1, 4, 3]))).toBeCloseTo(0.6, 12);
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
  });
});

describe('dates', () => {
  it('are read as people write them, and no further than they say', () => {
    const cases = {
      '2026年3月5日': '2026-03-05',
      '2026-3': '2026-03',
      '2026': '2026',
      '20260305': '2026-03-05',
      三月: '',
      '2026/13/40': '2026',
    };
    for (const [text, date] of Object.entries(cases)) expect(isoDate(text), text).toBe(date);
  });
});

describe('a plan', () => {
  const document = (key: string, bytes: number) => ({ id: key, key, bytes, container: '/x', member: '', settings: 0 });

  it('packs neighbours, each document once, none left out', () => {
    const documents = Array.from({ length: 200 }, (_, i) => document(String(i), 1000 + ((i * 7919) % 60_000)));
    const parts = packParts(documents, (text) => text.padEnd(32, '0'));
    expect(parts.flatMap((part) => part.documents)).toEqual(documents);
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.every((part) => part.documents.length > 0)).toBe(true);
  });

  it('takes each document from one part, whatever parts hold it', () => {
    const marker = (part: string, ...keys: readonly string[]): Marker => ({
      ...{ part, setAside: [], files: {} },
      documents: keys.map((key) => ({ id: key, key })),
    });
    const markers = [marker('a', '1', '2'), marker('b', '2', '3'), marker('c', '9')];
    expect(choosePartsFor(['1', '2', '3', '4'], markers)).toEqual({
      parts: [
        { part: 'a', keys: null },
        { part: 'b', keys: ['3'] },
      ],
      missing: ['4'],
    });
  });
});
