import { describe, expect, it } from 'vitest';
import { speechFrom, speechSideInQuotation } from '../../../../src/transcript/labels/candidates/speech-start.js';
import { readPrefix } from '../../../../src/transcript/labels/prefix/read-prefix.js';
import { NO_READING } from '../../../../src/transcript/labels/prefix/reading.js';
import { linesOf } from '../lines-of.js';

const speechOf = (line: string, right: string, timed = false): string => {
  const [reading = NO_READING] = readPrefix(line, { bold: 0 }).readings;
  return line.slice(speechFrom(line, reading, { right, timed }));
};

describe('speechFrom', () => {
  it.each([
    ['何川：修。', '：', '修。'],
    ['何川（主持）：修。', '：', '修。'],
    ['何川 // 修。', '//', '修。'],
    ['何川：（笑）修。', '：', '修。'],
    ['何川：（笑）', '：', '（笑）'],
    ['何川：', '：', ''],
  ])('leaves of %j what is said', (line, right, speech) => expect(speechOf(line, right)).toBe(speech));

  it('takes a short time for speech, unless the labels have times there', () => {
    expect(speechOf('何川：14:00 到。', '：')).toBe('14:00 到。');
    expect(speechOf('何川：14:00 到。', '：', true)).toBe('到。');
  });
});

describe('speechSideInQuotation', () => {
  const lines = linesOf('> 先修桥。\n> 何川\n\n> 陆萍\n> 先修路。\n\n何川\n', 'talk.md');
  const side = (i: number) => speechSideInQuotation(lines, i, { ...NO_READING, alone: true });

  it('is above a label that ends the quotation, and below one that begins it', () =>
    expect([side(1), side(2)]).toEqual(['above', 'below']));
  it('is null outside of quotations', () => expect(side(4)).toBeNull());
});
