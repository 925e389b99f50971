import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { commonUnitsCounter } from '../../../src/math/tests/common-units.js';
import { itemsInTurns } from '../../../src/statistics/counts/items-in-turns.js';
import { measurePairs } from '../../../src/statistics/counts/measure-pairs.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { discuss } from '../discussion.js';

/** So many sentences a turn, with nothing in them that matters. */
function indexOf(...lengths: readonly number[]) {
  const { transcript, words, settings } = discuss(
    lengths.map((length, i) => ({ speaker: '甲乙'.charAt(i % 2), sentences: Array.from({ length }, (_, j) => `句${i}之${j}`) })),
  );
  return indexWords(transcript, words, settings);
}

const item = (name: string, ...sentences: readonly number[]) => ({ name, sentences });
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('measurePairs', () => {
  it('tests within turns: two items, each in one of four sentences of two turns, that meet in both', () => {
    // Chance of meeting twice 1/16. The only pair, so q is as much.
    expect(measurePairs(indexOf(4, 4), [item('水', 1, 6), item('茶', 1, 6)], 1)).toEqual([
      {
        ...{ a: '水', b: '茶', both: 2, a_total: 2, b_total: 2, units: 8, dice: 1, jaccard: 1, npmi: 1 },
        g2: expect.closeTo(8.997362, 5), // scipy.stats.chi2_contingency([[2, 0], [0, 6]], False, 'log-likelihood')[0]
        ...{ p: expect.closeTo(1 / 16, 12), q: expect.closeTo(1 / 16, 12), sentences: ['s1.2', 's2.3'] },
        ...{ tier: 'hint', reason: 'few_sentences', recounts: null, held: null, turns: 2, expected: 0.5 },
        // Never apart: of what has both, and of what has one of them alone, there is no measure.
        ...{ risk_difference: 1, rd_low: null, rd_high: null, log_odds_ratio: null, lor_low: null, lor_high: null },
      },
    ]);
  });

  it('orders by Dice, then by common sentences, then by name', () => {
    const items = [item('丁', 0, 1, 2, 3), item('丙', 4, 5, 9), item('乙', 4, 6, 9), item('戊', 0, 1, 7, 8), item('甲', 4, 5, 6)];
    // 丁戊: 2 · 2/8; 丙乙, 丙甲 and 乙甲: 2 · 2/6.
    const rows = measurePairs(indexOf(10), items, 2);
    expect(rows.map(({ a, b }) => a + b)).toEqual(['丙乙', '丙甲', '乙甲', '丁戊']);
    const [wide] = measurePairs(indexOf(10), [item('甲', 0, 1), item('乙', 0, 1), item('丙', 2, 3, 4, 5), item('丁', 2, 3, 4, 5)], 2);
    expect([wide?.a, wide?.b, wide?.both]).toEqual(['丙', '丁', 4]);
  });

  it('lists what shares as many sentences as asked, and gives no row for no pair', () => {
    const items = [item('水', 0, 1, 2), item('茶', 1, 2, 3)];
    expect([1, 2, 3].map((least) => measurePairs(indexOf(4), items, least).length)).toEqual([1, 1, 0]);
    expect(measurePairs(indexOf(4), [], 1)).toEqual([]);
  });

  it('does not call strong what shares many sentences of long turns by chance', () => {
    // Each is in three of four of the first 40 sentences, in half of them together, where 22.5 would be; elsewhere nobody says them.
    const items = [item('水', ...range(0, 40).filter((i) => i % 4 !== 0)), item('茶', ...range(0, 40).filter((i) => i % 4 !== 1))];
    const [alone] = measurePairs(indexOf(40, 300), items, 2);
    expect(alone).toMatchObject({ both: 20, expected: 22.5, q: null, tier: 'described', reason: 'one_turn', turns: 1 });
    // As if sentences were independent, it would be far beyond chance.
    expect(alone?.g2).toBeGreaterThan(60);
    const [halved] = measurePairs(indexOf(20, 20, 300), items, 2);
    expect(halved).toMatchObject({ tier: 'described', reason: 'chance', turns: 2 });
    expect(halved?.p).toBeGreaterThan(0.9);
  });

  it('calls strong a phrase that turn after turn has together', () => {
    const phrase = [3, 14, 25, 37, 48];
    const rows = measurePairs(indexOf(10, 10, 10, 10, 10), [item('绿色', ...phrase), item('通道', ...phrase), item('水', 3, 20, 40)], 2);
    expect(rows).toHaveLength(1);
    // One of ten sentences in each of five turns.
    expect(rows[0]).toMatchObject({ tier: 'strong', reason: 'passed', turns: 5, both: 5, p: expect.closeTo(1e-5, 12), expected: 0.5 });
  });

  it('compares within turns: nothing is left of what belonging to the same turn makes', () => {
    // Turn of 8: 4 with 水, of these 2 with 茶, and 2 of the 4 others; 水 is in another turn too, where nobody says 茶.
    const [row] = measurePairs(indexOf(8, 4), [item('水', 0, 1, 2, 3, 8), item('茶', 2, 3, 4, 5)], 1);
    expect(row).toMatchObject({ risk_difference: 0, log_odds_ratio: 0 });
    expect(row?.g2).toBeGreaterThan(0);
  });

  it('counts for q only what would be listed', () => {
    const items = [item('水', 200, 204, 208), item('茶', 200, 204, 208), item('山', 1, 101), item('云', 2, 102)];
    const qOf = (least: number) => measurePairs(indexOf(100, 100, 4, 4, 4), items, least)[0]?.q;
    // 水 and 茶 meet in all of three turns of four sentences; 山 and 云 would meet twice, with a smaller p, in one of 10 000 cases.
    expect(qOf(2)).toBeCloseTo(1 / 64 + 1 / 10_000, 12);
    expect(qOf(3)).toBeCloseTo(1 / 64, 12);
  });

  it('gives as q the pairs that drawing within turns lists, over those that are', () => {
    const lengths = [8, 12, 6, 10];
    const index = indexOf(...lengths);
    const random = seededRandom(1);
    const starts = [0, 8, 20, 26];
    /** Of each item so many sentences of each turn. */
    const family = [
      [2, 2, 1, 3],
      [3, 1, 0, 2],
      [1, 3, 2, 0],
      [0, 4, 1, 2],
      [2, 0, 2, 2],
      [1, 1, 1, 1],
    ];
    const draw = () =>
      family.map((counts, name) => {
        const sentences = counts.flatMap((count, turn) => {
          const set = new Set<number>();
          while (set.size < count) set.add((starts[turn] ?? 0) + Math.floor(random() * (lengths[turn] ?? 0)));
          return [...set].sort((a, b) => a - b);
        });
        return item(String(name), ...sentences);
      });
    const rows = measurePairs(index, draw(), 2);
    const tested = rows.filter(({ turns }) => turns > 1);
    // The largest p has the q of all that are tested.
    const limit = Math.max(...tested.map(({ p }) => p));
    const largest = tested.find(({ p }) => p === limit);
    const count = commonUnitsCounter();
    const draws = 3000;
    let listed = 0;
    for (let i = 0; i < draws; i++) {
      const items = draw();
      const { strataOf } = itemsInTurns(index, items);
      items.forEach((one, a) => {
        items.slice(a + 1).forEach((other, next) => {
          const common = one.sentences.filter((sentence) => other.sentences.includes(sentence));
          const turns = new Set(common.map((sentence) => starts.filter((start) => start <= sentence).length));
          if (common.length < 2 || turns.size < 2) return;
          const p = count(strataOf(a, a + 1 + next)).atLeast[common.length] ?? 0;
          if (p <= limit * (1 + 1e-9)) listed++;
        });
      });
    }
    const q = listed / draws / tested.length;
    expect(q).toBeLessThan(1);
    expect((largest?.q ?? 0) / q).toBeGreaterThan(0.9);
    expect((largest?.q ?? 0) / q).toBeLessThan(1.1);
  });
});
