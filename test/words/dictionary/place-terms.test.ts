import { describe, expect, it } from 'vitest';
import { isInsideLatin, matchTerms, placeTerms } from '../../../src/words/dictionary/place-terms.js';
import { foundTerm, type RequestedTerm } from '../../../src/words/dictionary/requested-terms.js';
import { Trie } from '../../../src/words/dictionary/trie.js';
import { lexicon, segmented } from '../segmented.js';

const requested = foundTerm('词', 'n');
const spans = (found: readonly { readonly start: number; readonly end: number }[]) => found.map(({ start, end }) => [start, end]);

describe('matchTerms', () => {
  it('finds overlapping terms, and none inside a Latin word', () => {
    const trie = new Trie<RequestedTerm>();
    for (const term of ['ai', '模型', '大模型']) trie.add(term, requested);
    expect(spans(matchTerms('mail用ai大模型', trie))).toEqual([
      [5, 7],
      [7, 10],
      [8, 10],
    ]);
  });
});

describe('placeTerms', () => {
  it('takes the longest first, and drops what overlaps it at either end', () => {
    const matches = [
      { start: 0, end: 3, requested },
      { start: 2, end: 6, requested },
      { start: 5, end: 8, requested },
      { start: 6, end: 8, requested },
    ];
    expect(spans(placeTerms({ text: '一二三四五六七八', cut: new Uint32Array() }, matches, lexicon))).toEqual([
      [2, 6],
      [6, 8],
    ]);
  });

  it('takes the leftmost of equally long terms', () =>
    expect(
      spans(
        placeTerms(
          { text: '一二三', cut: new Uint32Array() },
          [
            { start: 1, end: 3, requested },
            { start: 0, end: 2, requested },
          ],
          lexicon,
        ),
      ),
    ).toEqual([[0, 2]]));

  it('places no term that would cut through a word of the base dictionary', () => {
    const matches = [{ start: 1, end: 3, requested }];
    expect(placeTerms({ text: '组成本身', cut: segmented('组成/v 本身/r') }, matches, lexicon)).toEqual([]);
    expect(spans(placeTerms({ text: '组成本身', cut: segmented('组/q 成本/n 身/n') }, matches, lexicon))).toEqual([[1, 3]]);
  });

  it('places a term behind a function word that the engine took with it, but never inside a name', () => {
    const place = (cut: string) => spans(placeTerms({ text: '上海滩涂', cut: segmented(cut) }, [{ start: 1, end: 3, requested }], lexicon));
    expect(place('上海/v 滩涂/x')).toEqual([[1, 3]]);
    expect(place('上海/ns 滩涂/x')).toEqual([]);
  });

  it('places a misheard synonym over half a word, and none that is a word of the text', () => {
    const synonym = { ...requested, kind: 'synonym', term: '渡扣' } as const;
    const place = (cut: string, start: number) =>
      spans(
        placeTerms({ text: cut.replace(/\/\S+ ?/g, ''), cut: segmented(cut) }, [{ start, end: start + 2, requested: synonym }], lexicon),
      );
    expect(place('在/p 渡/v 扣子/n', 1)).toEqual([[1, 3]]);
    expect(place('横渡/v 扣/v 了/ul', 1)).toEqual([[1, 3]]);
    expect(place('横渡/v 扣子/n', 1)).toEqual([]);
    expect(place('在/p 渡/v 扣子/n 渡扣/n', 1)).toEqual([]);
  });

  it('places Latin runs that nobody requested, and a request before a run of the same span', () => {
    expect(placeTerms({ text: '用AI', cut: new Uint32Array() }, [], lexicon)).toEqual([{ start: 1, end: 3, tag: 'eng', requested: null }]);
    const [placed] = placeTerms({ text: '用AI', cut: new Uint32Array() }, [{ start: 1, end: 3, requested }], lexicon);
    expect(placed?.requested).toBe(requested);
  });
});

describe('isInsideLatin', () => {
  it('is true where a span begins or ends inside a Latin word', () => {
    expect(isInsideLatin('mail', 1, 3)).toBe(true);
    expect(isInsideLatin('ai来', 0, 2)).toBe(false);
  });
});
