import { describe, expect, it } from 'vitest';
import { charactersOf, sharesOf } from '../../../src/transcript/doubts/evidence.js';
import { linesOf } from '../labels/lines-of.js';
import { labelledText } from '../structure/headings/labelled-text.js';

describe('sharesOf', () => {
  it('counts from each line to the next label', () => {
    const { lines, labels } = labelledText('何川：好。\n对。\n陆萍：好。\n是的。\n');
    expect(sharesOf(lines, labels).map((share) => Math.round(share * 15))).toEqual([7, 2, 8, 3]);
  });
});

describe('charactersOf', () => {
  it('is 1 at least, so that shares of nothing are nothing', () =>
    expect([charactersOf(linesOf('')), charactersOf(linesOf('好。\n对。\n'))]).toEqual([1, 4]));
});
