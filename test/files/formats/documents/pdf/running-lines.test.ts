import { describe, expect, it } from 'vitest';
import { withoutRunningLines } from '../../../../../src/files/formats/documents/pdf/running-lines.js';

const line = (text: string, page: number, height: number) => ({ text, page, height, left: 0, right: 0, y: height * 800, size: 12 });

describe('withoutRunningLines', () => {
  it('takes out page numbers, and lines that come back near the edge, also with the number of the page', () => {
    const lines = [1, 2, 3].flatMap((page) => [
      line('渡口镇志', page, 0.95),
      line(`第${page}回 说桥`, page, 0.93),
      line('修。', page, 0.5),
      line(`- ${page} -`, page, 0.05),
    ]);
    const { kept, removed } = withoutRunningLines(lines, 3);
    expect(kept.map(({ text }) => text)).toEqual(['修。', '修。', '修。']);
    expect(removed).toHaveLength(9);
  });
  it('keeps what may be a label', () =>
    expect(
      withoutRunningLines(
        [1, 2].map((page) => line('何川：', page, 0.95)),
        2,
      ).kept,
    ).toHaveLength(2));
});
