import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

describe('countSharedVocabulary', () => {
  it('gives who says a term, and the lowest and highest rate', () => {
    expect(allTables(discuss(TWO_SPEAKERS)).sharedVocabulary[0]).toEqual({
      term: '茶',
      class: 'everyone',
      speakers: ['甲', '乙'],
      least: 200,
      most: 4000 / 7,
      sentences: ['s1.1', 's1.2', 's2.1', 's3.1'],
      missing: [],
      lockword: 0,
    });
  });

  it('tells everyone, several and one apart', () => {
    const { sharedVocabulary } = allTables(
      discuss([
        { speaker: '甲', sentences: ['茶 水 山'] },
        { speaker: '乙', sentences: ['茶 水'] },
        { speaker: '丙', sentences: ['茶'] },
      ]),
    );
    expect(sharedVocabulary.map((row) => [row.term, row.class, row.least])).toEqual([
      ['茶', 'everyone', 1000 / 3],
      ['水', 'several', 0],
      ['山', 'one', 0],
    ]);
  });

  const four = ['甲', '乙', '丙', '丁'];

  it('names the one or two who never say what the others do', () => {
    const rows = allTables(discuss(four.map((speaker, i) => ({ speaker, sentences: [i === 3 ? '茶' : '水 茶'] })))).sharedVocabulary;
    expect(rows.map(({ term, missing }) => [term, missing])).toEqual([
      ['茶', []],
      ['水', ['丁']],
    ]);
  });

  it('calls a lockword what all say at the same rate, and nothing that is rare', () => {
    const rowsOf = (times: number) =>
      allTables(discuss(four.map((speaker) => ({ speaker, sentences: Array<string>(times).fill('水 茶 山') })))).sharedVocabulary;
    expect(rowsOf(60).map(({ lockword }) => lockword)).toEqual([1, 1, 1]);
    expect(rowsOf(2).map(({ lockword }) => lockword)).toEqual([0, 0, 0]);
  });

  it('calls no lockword what all say at the same rate, but each in one turn', () => {
    const bursts = four.flatMap((speaker) => ['水 ', '茶 ', '山 '].map((word) => ({ speaker, sentences: [word.repeat(60)] })));
    expect(allTables(discuss(bursts)).sharedVocabulary.map(({ least, most, lockword }) => [least, most, lockword])).toEqual(
      Array(3).fill([1000 / 3, 1000 / 3, 0]),
    );
  });

  it('is empty with one speaker', () =>
    expect(allTables(discuss([{ speaker: '甲', sentences: ['茶 茶 茶'] }])).sharedVocabulary).toEqual([]));
});
