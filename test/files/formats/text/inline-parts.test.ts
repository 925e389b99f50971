import { describe, expect, it } from 'vitest';
import { InlineParts } from '../../../../src/files/formats/text/inline-parts.js';

const tag = (name: string, closes = false) => ({ name, closes, whole: '', attributes: '' });

describe('InlineParts', () => {
  it('ends a part at a block, with its level, and gathers what was dropped by kind', () => {
    const parts = new InlineParts();
    parts.begin();
    parts.add('好。');
    parts.applyTag(tag('h2'));
    parts.add('说桥');
    parts.drop('markup', '<h2>');
    parts.drop('markup', '</h2>');
    const { parts: found, removed } = parts.finish();
    expect(found.map(({ text, level, afterGap }) => [text, level, afterGap])).toEqual([
      ['好。', 0, false],
      ['说桥', 2, true],
    ]);
    expect(removed).toEqual(new Map([['markup', '<h2></h2>']]));
  });

  it('quotes between the tags of a quotation', () => {
    const parts = new InlineParts();
    parts.begin();
    parts.applyTag(tag('blockquote'));
    parts.add('修。');
    parts.applyTag(tag('blockquote', true));
    parts.add('好。');
    expect(parts.finish().parts.map(({ quoted }) => quoted)).toEqual([true, false]);
  });
});
