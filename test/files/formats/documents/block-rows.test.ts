import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blockRows, type DomNode } from '../../../../src/files/formats/documents/block-rows.js';

const read = (body: string, spaced = true) => {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  return blockRows(document.body as unknown as DomNode, { spaced });
};

describe('blockRows', () => {
  it('gives a row a paragraph and line break, with level, bold beginning and quotation', () =>
    expect(
      read('<h2>说桥</h2><p><b>何川</b>：修。<br>好。</p><blockquote>走。</blockquote>').rows.map(({ text, level, bold, quoted }) => [
        text,
        level,
        bold,
        quoted,
      ]),
    ).toEqual([
      ['说桥', 2, 0, false],
      ['何川：修。', 0, 2, false],
      ['好。', 0, 0, false],
      ['走。', 0, 0, true],
    ]));
  it('keeps no line end of the source between Han characters', () =>
    expect(read('<p>先修\n桥 and\nroad</p>').rows.map(({ text }) => text)).toEqual(['先修桥 and road']));
  it('takes captions out, and reads no scripts', () => {
    const { rows, removed } = read('<p>好。</p><figcaption>灯</figcaption><script>a</script>');
    expect([rows.map(({ text }) => text), removed.map(({ text }) => text)]).toEqual([['好。'], ['灯']]);
  });
  it('sees a gap between all paragraphs, or only at empty ones', () => {
    const gaps = (spaced: boolean) => read('<p>修。</p><p>好。</p><p></p><p>走。</p>', spaced).rows.map(({ afterGap }) => afterGap);
    expect([gaps(true), gaps(false)]).toEqual([
      [true, true, true],
      [false, false, true],
    ]);
  });
});
