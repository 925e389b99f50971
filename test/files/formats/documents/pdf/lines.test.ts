import { describe, expect, it } from 'vitest';
import { pageLines } from '../../../../../src/files/formats/documents/pdf/lines.js';

const item = (str: string, x: number, y: number, size = 12, width = str.length * size) => ({
  str,
  transform: [size, 0, 0, size, x, y],
  width,
});
const lines = (...items: readonly ReturnType<typeof item>[]) => pageLines(items, { page: 1, bottom: 0, top: 800 });

describe('pageLines', () => {
  it('puts pieces of one height together, with a blank where a gap is', () =>
    expect(
      lines(item('何川：', 50, 700), item('修。', 86, 700), item('好。', 130, 700), item('走。', 50, 680)).map(({ text }) => text),
    ).toEqual(['何川：修。 好。', '走。']));
  it('says where the line stands', () =>
    expect(lines(item('修。', 50, 400))).toMatchObject([{ page: 1, left: 50, right: 74, height: 0.5, size: 12 }]));
  it('leaves out slanted watermarks, the numbers of footnotes and bullets', () =>
    expect(
      lines(
        { str: '草稿', transform: [8, 8, -8, 8, 0, 0], width: 20 },
        item('\ue000 修', 50, 700),
        item('1', 86, 704, 6),
        item('好', 86, 700),
        item('走', 50, 680),
      ).map(({ text }) => text),
    ).toEqual(['修好', '走']));
});
