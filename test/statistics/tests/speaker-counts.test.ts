import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { emptyCounts, forEachCarried, sumBySpeaker } from '../../../src/statistics/tests/speaker-counts.js';
import { countTurnTerms } from '../../../src/statistics/tests/turn-counts.js';
import { discuss } from '../discussion.js';

const { transcript, words, settings } = discuss([
  { speaker: '甲', sentences: ['茶 茶 水'] },
  { speaker: '乙', sentences: ['水 山'] },
  { speaker: '甲', sentences: ['茶 水'] },
  { speaker: '乙', sentences: ['水 山 山 云 云2 云3'] },
]);
/** Columns: 山, 水, 茶. */
const turns = countTurnTerms(indexWords(transcript, words, settings));

describe('sumBySpeaker', () => {
  it('sums counts, turns and units of each speaker', () => {
    const { counts, turns: inTurns, units } = sumBySpeaker(turns);
    expect([...counts]).toEqual([0, 2, 3, 3, 2, 0]);
    expect([...inTurns]).toEqual([0, 2, 2, 2, 2, 0]);
    expect([...units]).toEqual([5, 8]);
  });

  it('takes other labels for the turns, and overwrites what it is given', () => {
    const into = emptyCounts(turns);
    sumBySpeaker(turns, turns.speakerOf, into);
    expect(sumBySpeaker(turns, Uint32Array.of(0, 0, 1, 1), into)).toBe(into);
    expect([...into.counts]).toEqual([1, 2, 2, 2, 2, 1]);
    expect([...into.units]).toEqual([5, 8]);
  });
});

describe('forEachCarried', () => {
  it('calls for the differences that rest on more than one turn', () => {
    const carried: number[] = [];
    forEachCarried(turns, sumBySpeaker(turns), (cell) => carried.push(cell));
    // 甲 says 茶 three times in two turns, 乙 says 山 so. Nothing else is said three times too often, or expected three times too rarely.
    expect(carried).toEqual([2, 3]);
  });
});
