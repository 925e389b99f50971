import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { testSpeakers } from '../../../src/statistics/tests/test-speakers.js';
import type { Said } from '../discussion.js';
import { THREE, turnsOf } from './three-speakers.js';

describe('testSpeakers', () => {
  const settings = { thresholds: { minimum_count: 3, minimum_pair: 2, strong: 0.05, hint: 0.1 }, seed: 1 };

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

  it('gives no p by shuffling with fewer than six turns of a speaker', () => {
    const few = testSpeakers(turnsOf(THREE), settings);
    expect(few.testOf(0, 0)?.p_shuffled).toBeNull();
    expect(few.chance.map(({ turns, testable }) => [turns, testable])).toEqual([
      [4, 0],
      [4, 0],
      [4, 0],
    ]);
    const many = testSpeakers(turnsOf([...THREE, ...THREE.map((turn) => ({ ...turn, section: (turn.section ?? 0) + 4 }))]), settings);
    expect(many.chance.map(({ testable }) => testable)).toEqual([1, 1, 1]);
  });

  it('finds next to nothing where every difference is chance, though words come in bursts within turns', () => {
    const random = seededRandom(3);
    const vocabulary = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i));
    let found = 0;
    for (let trial = 0; trial < 20; trial++) {
      const said = Array.from({ length: 32 }, (_, i): Said => {
        const own = Array.from({ length: 4 }, () => vocabulary[Math.floor(random() * 60)]);
        const words = Array.from({ length: 40 }, () =>
          random() < 0.5 ? own[Math.floor(random() * 4)] : vocabulary[Math.floor(random() * 60)],
        );
        return { speaker: '甲乙丙丁'.charAt(i % 4), section: 1 + Math.floor(i / 8), sentences: [words.join(' ')] };
      });
      const turns = turnsOf(said);
      const { testOf } = testSpeakers(turns, settings);
      const cells = turns.terms.flatMap((t) => [0, 1, 2, 3].map((s) => testOf(s, t)));
      found += cells.filter((test) => test !== null && test.q < 0.05 && test.q_shuffled !== null && test.q_shuffled < 0.05).length;
    }
    // Without shuffling the same tests call some hundred of them finds.
    expect(found).toBeLessThanOrEqual(8);
  });
});
