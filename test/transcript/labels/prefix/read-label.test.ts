import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../../src/transcript/labels/prefix/read-label.js';

const read = (line: string, end: number, start: Partial<Parameters<typeof readLabel>[0]> = {}) =>
  readLabel({ line, at: 0, left: '', time: '', numbered: false, bold: 0, ...start }, end);

describe('readLabel', () => {
  it.each([
    ['何川：修。', '：', 3],
    ['何川　　修。', '  ', 4],
    ['何川 修。', ' ', 3],
    ['何川（主持）：修。', '：', 7],
    ['何川 // 修。', '//', 5],
    ['何川 00:12 修。', 'T', 8],
  ])('of %j has the mark %j, and the speech begins at %i', (line, right, from) =>
    expect(read(line, 2)).toMatchObject({ right, value: '何川', alone: false, from }),
  );

  it('looks through note and time', () =>
    expect(read('何川（主持） 00:12：修。', 2)).toMatchObject({ note: '主持', time: '00:12', right: '：' }));

  it('takes a stage direction behind the mark for speech', () =>
    expect(read('何川：（笑）好。', 2)).toMatchObject({ right: '：', from: 3 }));

  it('takes the end of bold type for a mark', () => {
    expect(read('何川修。', 2, { bold: 2 })).toMatchObject({ right: '', bold: true });
    expect(read('何川修。', 2)).toBeNull();
  });

  it.each([
    ['https://a.b', 5],
    ['何川，修。', 2],
    ['何）修。', 1],
    ['a=1', 1],
    ['岳　霜', 1],
  ])('of %j is none', (line, end) => expect(read(line, end)).toBeNull());
});
