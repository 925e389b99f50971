import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/words/terms/find-terms.js';
import { lexicon, segmented, spelled } from '../segmented.js';

/** 渡船 and 码头 stand side by side three times; 型 is a suffix. */
const text = segmented('渡船/n 码头/n 。/x 渡船/n 码头/n 在/p 。/x 平台/n 型/k 渡船/n 码头/n');
const find = (cut = text, refused: readonly string[] = []) =>
  findTerms({ plain: text, cut, shipped: [] }, { lexicon, refused: new Set(refused) });

describe('findTerms', () => {
  it('joins words that the text says together, and words with an affix', () => {
    const { words, findings } = find();
    expect(spelled(words)).toContain('渡船码头/n 。/x 渡船码头/n');
    expect(findings.filter(({ joined }) => joined).map(({ start, term, parts }) => [start, term, parts])).toEqual(
      expect.arrayContaining([
        [0, '渡船码头', ['渡船', '码头']],
        [5, '渡船码头', ['渡船', '码头']],
      ]),
    );
    expect(
      spelled(words)
        .split(' ')
        .map((word) => word.split('/')[0])
        .join(''),
    ).toBe('渡船码头。渡船码头在。平台型渡船码头');
  });

  it('only proposes a term that stands once and beside another noun', () => {
    const joinedIn = (words: string): readonly (readonly [string, boolean])[] => {
      const once = segmented(words);
      const { findings } = findTerms({ plain: once, cut: once, shipped: [] }, { lexicon, refused: new Set() });
      return findings.map(({ term, joined }) => [term, joined] as const);
    };
    expect(joinedIn('渡船/n 码头/n 在/p')).toEqual([['渡船码头', true]]);
    expect(joinedIn('老旧/a 。/x 渡船/n 码头/n 问题/n')).toEqual([['渡船码头', false]]);
  });

  it('joins no refused term', () => {
    const { words, findings } = find(text, ['渡船码头', '平台型']);
    expect(spelled(words)).not.toContain('渡船码头');
    expect(spelled(words)).toContain('平台/n 型/k');
    expect(findings.filter(({ joined }) => joined)).toEqual([]);
  });

  it('takes no requested term apart', () => {
    const cut = segmented('渡船/settings 码头/n 。/x 渡船/settings 码头/n 在/p 。/x 平台/n 型/k 渡船/settings 码头/n');
    expect(spelled(find(cut).words)).not.toContain('渡船码头');
  });

  it('gives the same array where nothing is found', () => {
    const alone = segmented('渡船/n 在/p');
    expect(findTerms({ plain: alone, cut: alone, shipped: [] }, { lexicon, refused: new Set() })).toEqual({ words: alone, findings: [] });
  });
});
