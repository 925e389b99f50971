import { describe, expect, it } from 'vitest';
import { columnRows, speakerName } from '../../../../src/files/formats/columns/column-rows.js';

describe('columnRows', () => {
  it('gives a row a cell of speech, with speaker and times', () =>
    expect(
      columnRows(
        [
          { name: '', cells: ['何川：', 0] },
          { name: '', cells: ['修。', '好。'] },
          { name: '', cells: [1500, 4000] },
          { name: '', cells: [1000, null] },
        ],
        { speaker: 0, role: null, text: 1, start: 2, end: null, duration: 3, unit: 1e-3 },
      ).map(({ speaker, text, time, start, end }) => [speaker, text, time, start, end]),
    ).toEqual([
      ['何川', '修。', '00:00:01', 1.5, 2.5],
      ['发言人0', '好。', '00:00:04', 4, null],
    ]));
});

describe('speakerName', () => {
  it('makes a bare number a name', () => expect([0, '何川 :', null].map(speakerName)).toEqual(['发言人0', '何川', '']));
});
