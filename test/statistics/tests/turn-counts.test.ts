import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { countTurnHeads, countTurnThemes } from '../../../src/statistics/tests/turn-counts.js';
import { type Discussion, discuss } from '../discussion.js';
import { occurrences } from './over-use-directly.js';
import { THREE, turnsOf } from './three-speakers.js';

const indexOf = ({ transcript, words, settings }: Discussion) => indexWords(transcript, words, settings);

describe('countTurnTerms', () => {
  it('keeps what each turn says of the tested terms, and exchanges turns of one section', () => {
    const turns = turnsOf(THREE);
    expect([...turns.units]).toEqual(Array(12).fill(4));
    expect(turns.turnNumbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(turns.sectionOf).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    expect([...turns.strata]).toEqual([0, 3, 6, 9, 12]);
    expect([...turns.order]).toEqual([...Array(12).keys()]);
    expect([...turns.speakerOf]).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    // 茶 2, 0, 0; 云 0, 1, 2; 水 1, 2, 1; 山 1, 1, 1 in each section.
    expect(occurrences(turns).map((own) => own.slice(0, 6).join(''))).toEqual(
      expect.arrayContaining(['200200', '012012', '121121', '111111']),
    );
    expect([...turns.totals].sort((a, b) => a - b)).toEqual([8, 12, 12, 16]);
    expect(turns.total).toBe(48);
  });

  it('leaves out what is said fewer than three times, and whoever is not counted', () => {
    const turns = turnsOf([
      { speaker: '甲', sentences: ['茶 茶 水'] },
      { speaker: '', sentences: ['茶 茶 茶'] },
      { speaker: '乙', sentences: ['茶 水'] },
    ]);
    expect(turns.turnNumbers).toEqual([1, 3]);
    expect(occurrences(turns)).toEqual([[2, 1]]);
  });
});

describe('countTurnHeads', () => {
  it('counts the terms of a head together', () => {
    const index = indexOf(
      discuss([
        { speaker: '甲', sentences: ['浮桥 吊桥 河', '浮桥'] },
        { speaker: '乙', sentences: ['吊桥 河 河'] },
      ]),
    );
    const number = (term: string): number => index.terms.indexOf(term);
    const turns = countTurnHeads(index, [[number('浮桥'), number('吊桥')], [number('河')]]);
    expect(turns).toMatchObject({ terms: [0, 1], total: 7, speakers: 2 });
    expect(occurrences(turns)).toEqual([
      [3, 1],
      [1, 2],
    ]);
    expect([...turns.totals]).toEqual([4, 3]);
    expect([...turns.units]).toEqual([4, 3]);
  });

  it('has no column without heads', () => expect(countTurnHeads(indexOf(discuss(THREE)), []).terms).toEqual([]));
});

describe('countTurnThemes', () => {
  it('counts the sentences of each turn, and those coded with each theme', () => {
    const discussion = discuss([
      { speaker: '甲', section: 1, sentences: ['茶', '水', '茶 水'] },
      { speaker: '', section: 1, sentences: ['茶'] },
      { speaker: '乙', section: 2, sentences: ['山', '茶'] },
    ]);
    const turns = countTurnThemes(indexOf(discussion), [
      [0, 2, 5],
      [1, 2],
    ]);
    expect(turns).toMatchObject({ terms: [0, 1], total: 5, speakers: 2, turnNumbers: [1, 3], sectionOf: [1, 2] });
    expect([...turns.totals]).toEqual([3, 2]);
    expect([...turns.units]).toEqual([3, 2]);
    expect([...turns.strata]).toEqual([0, 1, 2]);
    expect(occurrences(turns)).toEqual([
      [2, 1],
      [2, 0],
    ]);
  });
});
