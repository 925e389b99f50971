import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/math/random.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { shuffleSpeakers } from '../../../src/statistics/tests/shuffle-speakers.js';
import { sumBySpeaker } from '../../../src/statistics/tests/speaker-counts.js';
import { testSpeakers } from '../../../src/statistics/tests/test-speakers.js';
import { countTurnTerms } from '../../../src/statistics/tests/turn-counts.js';
import { discuss, type Said } from '../discussion.js';

const turnsOf = (said: readonly Said[]) => {
  const { transcript, words, settings } = discuss(said);
  return countTurnTerms(indexWords(transcript, words, settings));
};

/** Three people in turn, four sections; 甲 says 茶 in every turn, nobody else does. */
const THREE: readonly Said[] = [1, 2, 3, 4].flatMap((section) => [
  { speaker: '甲', section, sentences: ['茶 茶 水 山'] },
  { speaker: '乙', section, sentences: ['水 山 云 水'] },
  { speaker: '丙', section, sentences: ['云 山 云 水'] },
]);

describe('countTurnTerms', () => {
  it('keeps what each turn says of the tested terms, by section', () => {
    const turns = turnsOf(THREE);
    expect([...turns.units]).toEqual(Array(12).fill(4));
    expect([...turns.sections]).toEqual([0, 3, 6, 9, 12]);
    expect([...turns.speakerOf]).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    expect([...turns.count].reduce((a, b) => a + b)).toBe([...turns.totals].reduce((a, b) => a + b));
    expect([...sumBySpeaker(turns).units]).toEqual([16, 16, 16]);
  });
});

describe('shuffleSpeakers', () => {
  const turns = turnsOf(THREE);
  const shuffling = shuffleSpeakers(turns, sumBySpeaker(turns), 1);
  const width = turns.terms.length;

  it('says how small a p this discussion can give: one of 3 turns in each of 4 sections', () =>
    expect(shuffling.smallest).toEqual([1 / 81, 1 / 81, 1 / 81].map((p) => expect.closeTo(p, 12))));

  it('finds by drawing what counting all 81 arrangements gives', () => {
    const tea = [...turns.totals].indexOf(8);
    // 甲 has all four turns with 茶: 1 of 81. 乙 has none, 2.67 below expected: none in 16 of 81, and three or four, above it, in 9.
    expect(shuffling.p[0 * width + tea]).toBeCloseTo(1 / 81, 2);
    expect(Math.abs((shuffling.p[1 * width + tea] ?? 0) - 25 / 81)).toBeLessThan(0.03);
  });

  it('is the same for the same seed, and nearly the same for another', () => {
    expect(shuffleSpeakers(turns, sumBySpeaker(turns), 1).p).toEqual(shuffling.p);
    const other = shuffleSpeakers(turns, sumBySpeaker(turns), 2).p;
    expect(other).not.toEqual(shuffling.p);
    other.forEach((p, cell) => {
      expect(Math.abs(p - (shuffling.p[cell] ?? 0))).toBeLessThan(0.05);
    });
  });
});

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
