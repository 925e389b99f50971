import { describe, expect, it } from 'vitest';
import { tableAt } from '../../../../src/files/formats/text/markdown-tables.js';
import { sourceLines } from '../../../../src/files/formats/text/source-line.js';

describe('tableAt', () => {
  it('reads lines of cells below a header and a rule', () => {
    const table = tableAt(sourceLines('|谁|原话|\n|-|:-:|\n|何川|修\\|补。|\n好。'), 0);
    expect([table?.first, table?.end, table?.rule.number]).toEqual([0, 3, 2]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['谁', '原话'],
      ['何川', '修\\|补。'],
    ]);
  });
  it.each(['|谁|原话|\n|何川|修。|', '谁\n-\n', '|谁|'])('is null of %j', (text) => expect(tableAt(sourceLines(text), 0)).toBeNull());
});
