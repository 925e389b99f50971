import { describe, expect, it } from 'vitest';
import { withoutRegions } from '../../../../src/files/formats/text/markup-regions.js';

describe('withoutRegions', () => {
  it.each([
    ['何川：<!-- 问\n谁 -->修。', '何川：\n修。', 'comment'],
    ['<figure>\n灯\n</figure>好。', '\n\n好。', 'caption'],
    ['<script>a</script>好。', '好。', 'markup'],
    ['<p id="b"\n class="a">好。', '\n好。', 'markup'],
  ])('takes out of %j what nobody says, with its line ends kept', (text, rest, kind) => {
    const found = withoutRegions(text);
    expect([found.text, found.removed.map((one) => one.kind)]).toEqual([rest, [kind]]);
  });

  it('takes out what is folded only where it is a translation', () => {
    const folded = (inside: string): string => withoutRegions(`先修桥，再修路。\n<details>${inside}</details>\n水来了怎么办？\n`).text;
    expect(folded('The bridge first, then the road.')).not.toContain('bridge');
    expect(folded('先看天。')).toContain('先看天。');
  });

  it('says on which line a region began', () => expect(withoutRegions('好。\n好。\n<!-- a -->').removed).toMatchObject([{ line: 3 }]));

  it('leaves what is never closed', () => expect(withoutRegions('<!-- 好。').text).toBe('<!-- 好。'));
});
