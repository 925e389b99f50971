import { describe, expect, it } from 'vitest';
import { bindAffixes } from '../../../src/words/dictionary/bind-affixes.js';
import type { TextWords } from '../../../src/words/dictionary/segmented-word.js';
import { lexicon, segmented, spelled } from '../segmented.js';

const bind = (words: TextWords, refused: readonly string[] = []): string => spelled(bindAffixes(words, lexicon, new Set(refused)));

describe('bindAffixes', () => {
  it.each([
    ['a noun with its suffix', '渡船/n 型/k 码头/n', '渡船型/n 码头/n'],
    ['a verb with its suffix', '摆渡/v 者/k', '摆渡者/n'],
    ['a noun with its prefix', '副/b 船长/n', '副船长/n'],
    ['a surname with a form of address', '潘/nr 老师/n 说/v', '潘老师/nr 说/v'],
    ['a surname before 总', '李/nr 总/b', '李总/nr'],
    ['a place with its kind', '青石/ns 镇/n', '青石镇/ns'],
    ['traditional characters', '標準/n 化/v', '標準化/n'],
  ])('joins %s', (_, words, bound) => expect(bind(segmented(words))).toBe(bound));

  it.each([
    ['a word that is no name before a form of address', '向/p 老师/n 学/v'],
    ['a surname that is another word', '时/n 老师/n'],
    ['a suffix after a function word', '因为/c 者/k'],
    ['two long words', '渡船/n 码头/n'],
    ['two short ones', '水/n 力/n'],
  ])('leaves %s', (_, words) => expect(bind(segmented(words))).toBe(words));

  it('does not touch what was asked for or refused', () => {
    expect(bind(segmented('渡船/settings 型/k'))).toBe('渡船/n 型/k');
    expect(bind(segmented('渡船/n 型/k'), ['渡船型'])).toBe('渡船/n 型/k');
  });
});
