import { describe, expect, it } from 'vitest';
import { numberedHeadings } from '../../../../src/transcript/structure/headings/numbered-headings.js';
import { labelledText, unlabelled } from './labelled-text.js';

const titlesOf = (written: string): readonly string[] => {
  const text = labelledText(written);
  return numberedHeadings(text, unlabelled(text)).map(({ number, title }) => `${number} ${title}`);
};

describe('numberedHeadings', () => {
  it('are a run of numbers with turns between', () =>
    expect(titlesOf('一、桥\n何川：修。\n二、路\n陆萍：修。\n三、水\n何川：等。\n')).toEqual(['一 桥', '二 路', '三 水']));

  it('may miss one number', () => expect(titlesOf('1. 桥\n何川：修。\n2. 路\n何川：修。\n4. 水\n何川：等。\n')).toHaveLength(3));

  it('stand below a number on a line of its own', () =>
    expect(titlesOf('01\n桥的事\n何川：修。\n02\n路的事\n何川：修。\n')).toEqual(['01 桥的事', '02 路的事']));

  it('are not the points of a list', () => expect(titlesOf('何川：三点。\n1. 桥\n2. 路\n3. 水\n陆萍：好。\n')).toEqual([]));

  it('do not begin in the middle', () => expect(titlesOf('七、桥\n何川：修。\n八、路\n何川：修。\n')).toEqual([]));
});
