import { describe, expect, it } from 'vitest';
import { markedHeadings } from '../../../../src/transcript/structure/headings/marked-headings.js';
import { labelledText, unlabelled } from './labelled-text.js';

const titlesOf = (written: string, file?: string): readonly string[] => {
  const text = labelledText(written, file);
  return markedHeadings(text, unlabelled(text)).map(({ title }) => title);
};

describe('markedHeadings', () => {
  it.each([
    ['symbols', '▍说桥\n何川：修。\n▍说路\n陆萍：修。\n'],
    ['brackets', '【说桥】\n何川：修。\n【说路】\n陆萍：修。\n'],
  ])('are lines that %s mark, where titles do not come back', (_, text) => expect(titlesOf(text)).toEqual(['说桥', '说路']));

  it('are bold lines', () => expect(titlesOf('**说桥**\n\n何川：修。\n', 'talk.md')).toEqual(['说桥']));

  it('are lines whose characters stand apart', () => expect(titlesOf('说 桥\n何川：修。\n')).toEqual(['说桥']));

  it('are not what comes back as it is, what is exclaimed, nor points of a list', () => {
    expect(titlesOf('▍说桥\n何川：修。\n▍说桥\n陆萍：修。\n')).toEqual([]);
    expect(titlesOf('▍修桥！\n何川：修。\n▍修路！\n陆萍：修。\n')).toEqual([]);
    expect(titlesOf('- 说桥\n何川：修。\n- 说路\n陆萍：修。\n')).toEqual([]);
  });

  it('are not in the middle of a turn', () => expect(titlesOf('何川：先说桥，\n▍说桥\n陆萍：再说路，\n▍说路\n何川：好。\n')).toEqual([]));
});
