import { describe, expect, it } from 'vitest';
import { opinionHeadings, unmarkedHeadings } from '../../../../src/transcript/structure/headings/unmarked-headings.js';
import { labelledText, unlabelled } from './labelled-text.js';

const titlesOf = (written: string): readonly string[] => {
  const text = labelledText(written);
  return unmarkedHeadings(text, unlabelled(text)).map(({ title }) => title);
};

describe('unmarkedHeadings', () => {
  it('are short lines between a sentence that has ended and a label', () =>
    expect(titlesOf('何川：修桥。\n路由谁修\n陆萍：何川修。\n')).toEqual(['路由谁修']));

  it('stand before the first label where others follow', () =>
    expect(titlesOf('渡口座谈\n桥由谁修\n何川：我。\n路由谁修\n陆萍：何川。\n')).toEqual(['桥由谁修', '路由谁修']));

  it('are not what ends as a sentence, nor what no label follows', () => {
    expect(titlesOf('何川：修桥。\n好的，谢谢。\n陆萍：何川修。\n')).toEqual([]);
    expect(titlesOf('何川：修桥。\n路由谁修\n')).toEqual([]);
  });
});

describe('opinionHeadings', () => {
  it('are headlines before the turns of the same person, two at least', () => {
    const twice = '何川：桥比路要紧\n何川：先修桥。\n陆萍：路比桥要紧\n陆萍：先修路。\n';
    expect(opinionHeadings(labelledText(twice)).map(({ title }) => title)).toEqual(['何川：桥比路要紧', '陆萍：路比桥要紧']);
    expect(opinionHeadings(labelledText('何川：桥比路要紧\n何川：先修桥。\n陆萍：先修路。\n'))).toEqual([]);
  });
});
