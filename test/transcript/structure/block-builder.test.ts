import { describe, expect, it } from 'vitest';
import { BlockBuilder } from '../../../src/transcript/structure/block-builder.js';
import { linesOf } from '../labels/lines-of.js';

/** A builder that has got these lines without labels. */
function built(text: string) {
  const builder = new BlockBuilder();
  for (const line of linesOf(text)) builder.addUnlabelled(line, false);
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return { builder, paragraphs: builder.blocks.map((block) => block.paragraphs.map(textOf)), asides: builder.asides.map(textOf) };
}

describe('BlockBuilder', () => {
  it('puts lines without labels into one block', () =>
    expect(built('先修桥。\n再修路。\n').paragraphs).toEqual([['先修桥。', '再修路。']]));

  it('joins a Latin sentence that a line end breaks in two', () =>
    expect(built('The bridge is\nold.\nThe road is not.\n').paragraphs).toEqual([['The bridge is\nold.', 'The road is not.']]));

  it('sets times and bullets aside', () => {
    expect(built('00:12 先修桥。\n').asides).toEqual(['00:12 ']);
    expect(built('- 先修桥。\n').asides).toEqual(['- ']);
  });

  it('begins a block with a section', () => {
    const { builder } = built('先修桥。\n');
    builder.openSection(1);
    for (const line of linesOf('再修路。\n')) builder.addUnlabelled(line, false);
    expect(builder.blocks.map(({ section }) => section)).toEqual([0, 1]);
  });
});
