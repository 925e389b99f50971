import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/files/formats/columns/cells.js';
import { columnsScore, findColumns } from '../../../../src/files/formats/columns/find-columns.js';

const column = (...cells: readonly Cell[]) => ({ name: '', cells });
const SPEAKERS = column('何川', '陆萍', '何川', '陆萍');
const SPEECH = column('先修桥，再修路。', '水来了怎么办？', '先看天。', '天晴了就修。');

describe('findColumns', () => {
  it('finds speech, speakers and times by what they hold', () =>
    expect(findColumns([column(1, 5, 9, 12.5), SPEAKERS, SPEECH])).toMatchObject({ start: 0, speaker: 1, text: 2, role: null, unit: 1 }));
  it('finds job titles beside the speakers', () =>
    expect(findColumns([SPEAKERS, column('镇长', '教授', '镇长', '教授'), SPEECH])).toMatchObject({ speaker: 0, role: 1, text: 2 }));
  it('takes what the settings name', () =>
    expect(findColumns([SPEECH, SPEAKERS, SPEECH], { text: 2, speaker: 1 })).toMatchObject({ text: 2, speaker: 1 }));
  it('finds nothing without speech', () =>
    expect(findColumns([column(1, 2, 3), column('a/b', 'c/d', 'e/f')])).toMatchObject({ text: null, speaker: null, start: null }));
});

describe('columnsScore', () => {
  it('is higher with speakers, and 0 without speech', () => {
    const columns = [SPEAKERS, SPEECH];
    const found = findColumns(columns);
    expect(columnsScore(columns, found)).toBeGreaterThan(columnsScore(columns, { ...found, speaker: null }));
    expect(columnsScore(columns, { ...found, text: null })).toBe(0);
  });
});
