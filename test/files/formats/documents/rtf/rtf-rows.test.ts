import { describe, expect, it } from 'vitest';
import { RtfRows } from '../../../../../src/files/formats/documents/rtf/rtf-rows.js';

const plain = (text: string) => ({ text, bold: false });

describe('RtfRows', () => {
  it('writes paragraphs with level and the gaps that empty ones make', () => {
    const rows = new RtfRows();
    rows.level = 1;
    rows.add(plain('说桥'));
    rows.endParagraph(true);
    rows.startParagraph();
    rows.endParagraph(true);
    rows.add(plain('修。'));
    rows.finish();
    expect(rows.rows.map(({ text, level, afterGap }) => [text, level, afterGap])).toEqual([
      ['说桥', 1, true],
      ['修。', 0, true],
    ]);
  });

  it('writes a table by its columns', () => {
    const rows = new RtfRows();
    for (const cells of [
      ['发言人', '内容'],
      ['何川', '修。'],
      ['陆萍', '好。'],
    ]) {
      for (const cell of cells) {
        rows.enterTable();
        rows.add(plain(cell));
        rows.endCell();
      }
      rows.endRow();
    }
    rows.finish();
    expect(rows.rows.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['何川', '修。'],
      ['陆萍', '好。'],
    ]);
  });
});
