import { describe, expect, it } from 'vitest';
import { assembleBlocks } from '../../../src/transcript/structure/assemble-blocks.js';
import { linesOf } from '../labels/lines-of.js';

const assemble = (text: string, parts: Partial<Parameters<typeof assembleBlocks>[0]> = {}) => {
  const lines = linesOf(text);
  const plain = { lines, labels: new Map(), headings: [], extent: { from: 0, to: lines.length }, title: -1, known: new Set<string>() };
  const { blocks, asides } = assembleBlocks({ ...plain, ...parts });
  return {
    blocks: blocks.map(({ section, kind, label, paragraphs }) => [
      section,
      kind,
      label,
      ...paragraphs.map(({ start, end }) => text.slice(start, end)),
    ]),
    asides: asides.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  };
};

describe('assembleBlocks', () => {
  it('sets title, headings, marks and fields aside', () =>
    expect(
      assemble('渡口\n时间：6月1日\n一、修桥\n（掌声）\n先修桥。\n', {
        title: 0,
        headings: [{ line: 2, number: '一', title: '修桥' }],
        extent: { from: 2, to: 5 },
      }),
    ).toEqual({
      blocks: [[1, 'unattributed', '', '先修桥。']],
      asides: [
        ['title', '渡口'],
        ['field', '时间：6月1日'],
        ['heading', '一、修桥'],
        ['mark', '（掌声）'],
      ],
    }));

  it('gives quoted speech to whom prose names', () =>
    expect(assemble('何川表示：“先修桥。”\n', { known: new Set(['何川']) }).blocks).toEqual([[0, 'quoted', '何川', '先修桥。']]));

  it('takes the line below a key without value for its value, outside of the discussion alone', () =>
    expect(assemble('地点：\n渡口镇\n先修桥。\n', { extent: { from: 2, to: 3 } }).asides).toEqual([
      ['field', '地点：'],
      ['field', '渡口镇'],
    ]));
});
