import { describe, expect, it } from 'vitest';
import { isAfterGap, isTimeAlone, lineNumberAt, textAt } from '../../../src/transcript/labels/line.js';
import { linesOf } from './lines-of.js';

const lines = linesOf('何川：修。\n\n00:12\n陆萍：好。\n');

describe('textAt', () => {
  it('is the text of a line, and empty beyond the ends', () =>
    expect([-1, 0, 2, 3].map((i) => textAt(lines, i))).toEqual(['', '何川：修。', '陆萍：好。', '']));
});

describe('isAfterGap', () => {
  it('is true behind a blank line alone', () =>
    expect([-1, 0, 1, 2, 3].map((i) => isAfterGap(lines, i))).toEqual([false, false, true, false, false]));
});

describe('lineNumberAt', () => {
  it('counts the lines of the file, blank ones too', () => expect([0, 1, 2, 3].map((i) => lineNumberAt(lines, i))).toEqual([1, 3, 4, 0]));
});

describe('isTimeAlone', () => {
  it('is true of a time without anything behind it', () => expect(lines.map(isTimeAlone)).toEqual([false, true, false]));
});
