import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { sumBySpeaker } from '../../../src/statistics/tests/speaker-counts.js';
import { countTurnThemes } from '../../../src/statistics/tests/turn-counts.js';
import { discuss } from '../discussion.js';
import { THREE, turnsOf } from './three-speakers.js';

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

describe('countTurnThemes', () => {
  it('counts the sentences of each turn, and those coded with each theme', () => {
    const { transcript, words, settings } = discuss([
      { speaker: '甲', section: 1, sentences: ['茶', '水', '茶 水'] },
      { speaker: '', section: 1, sentences: ['茶'] },
      { speaker: '乙', section: 2, sentences: ['山', '茶'] },
    ]);
    const turns = countTurnThemes(indexWords(transcript, words, settings), [
      [0, 2, 5],
      [1, 2],
    ]);
    expect(turns).toMatchObject({ terms: [0, 1], total: 5, speakers: 2 });
    expect([...turns.totals]).toEqual([3, 2]);
    expect([...turns.units]).toEqual([3, 2]);
    expect([...turns.sections]).toEqual([0, 1, 2]);
    expect([...sumBySpeaker(turns).counts]).toEqual([2, 2, 1, 0]);
  });
});
