import { describe, expect, it } from 'vitest';
import { chainLinks } from '../../../src/words/terms/chain-links.js';
import { linkWords } from '../../../src/words/terms/link-words.js';
import { scoreLink } from '../../../src/words/terms/score-link.js';
import { lexicon, segmented } from '../segmented.js';

const ONCE = {
  count: 1,
  verbal: 0,
  company: 0,
  first: 0,
  last: 0,
  nominal: 0,
  verbs: 0,
  unknown: 0,
  place: false,
  quality: false,
  vague: false,
};

describe('scoreLink', () => {
  // python3 -c "from math import *; print(1/(1+exp(-(1.25*log2(4)+.3*log2(8)+.2*log2(16)+.9*.5+.4-2*.25-2.4))))"
  it('is the logistic function of the weighted evidence', () => {
    expect(scoreLink({ ...ONCE, count: 4, first: 7, last: 15, company: 0.5, nominal: 1, verbal: 0.25 })).toBeCloseTo(0.8956688, 6);
    // python3 -c "from math import *; print(1/(1+exp(2.4)))"
    expect(scoreLink(ONCE)).toBeCloseTo(0.0831727, 6);
  });

  it('rises with what speaks for a term and falls with what speaks against it', () => {
    for (const more of [{ count: 2 }, { first: 1 }, { last: 1 }, { company: 0.1 }, { nominal: 1 }]) {
      expect(scoreLink({ ...ONCE, ...more })).toBeGreaterThan(scoreLink(ONCE));
    }
    for (const less of [{ verbal: 1 }, { verbs: 1 }, { unknown: 1 }, { place: true }, { quality: true }, { vague: true }]) {
      expect(scoreLink({ ...ONCE, ...less })).toBeLessThan(scoreLink(ONCE));
    }
  });
});

describe('linkWords', () => {
  it('scores words by how they stand in the document', () => {
    const text = segmented('渡船/n 码头/n 。/x 渡船/n 码头/n 在/p 河边/s 。/x 码头/n 很/d 旧/a');
    const [boat = -1, quay = -1] = segmented('渡船/n 码头/n');
    const link = linkWords(text, lexicon);
    // 渡船 stands before a noun in 2 of 2, 码头 after one in 2 of 3.
    expect(link(boat, quay)).toBe(scoreLink({ ...ONCE, count: 2, company: 1 + 2 / 3, first: 3 }));
    expect(link(quay, boat)).toBe(0);
  });

  it('sees a verb in what comes before and after', () => {
    const used = (sentence: string): number => {
      const [a = -1, b = -1] = segmented('修复/vn 码头/n');
      return linkWords(segmented(sentence), lexicon)(a, b);
    };
    expect(used('要/v 修复/vn 码头/n')).toBeLessThan(used('个/q 修复/vn 码头/n'));
    expect(used('我们/r 修复/vn 码头/n')).toBeLessThan(used('这/r 修复/vn 码头/n'));
    expect(used('修复/vn 码头/n 了/ul')).toBeLessThan(used('修复/vn 码头/n'));
  });

  it('links no word to itself, no two verbs, and nothing in an empty document', () => {
    const [a = -1, b = -1, c = -1] = segmented('来来/n 往往/v 往前/v');
    expect(linkWords(segmented('来来/n 来来/n'), lexicon)(a, a)).toBe(0);
    expect(linkWords(segmented('往往/v 往前/v'), lexicon)(b, c)).toBe(0);
    expect(linkWords(segmented('来来/n 往前/v'), lexicon)(a, c)).toBeGreaterThan(0);
    expect(linkWords(new Uint32Array(), lexicon)(a, b)).toBe(0);
  });
});

describe('chainLinks', () => {
  const words = segmented('河口/n 渡船/n 码头/n 管理/vn 办法/n');
  /** 河口–渡船 .9, 渡船–码头 .8, 码头–管理 .6, 管理–办法 .7 */
  const links = Float64Array.of(0, 0.9, 0.8, 0.6, 0.7);
  const chain = (least: number, refused: readonly string[] = []) =>
    chainLinks(words, { lexicon: lexicon.words, links, least, refused: new Set(refused) });

  it('joins as far as the links hold', () => {
    expect(chain(0.75)).toEqual([{ from: 0, to: 3, term: '河口渡船码头', score: 0.8 }]);
    expect(chain(0.95)).toEqual([]);
  });

  it('breaks a chain that is too long at its weakest link', () => {
    expect(chain(0.5)).toEqual([
      { from: 0, to: 3, term: '河口渡船码头', score: 0.8 },
      { from: 3, to: 5, term: '管理办法', score: 0.7 },
    ]);
  });

  it('breaks one that is refused in the same way', () => {
    expect(chain(0.75, ['河口渡船码头'])).toEqual([{ from: 0, to: 2, term: '河口渡船', score: 0.9 }]);
    expect(chain(0.75, ['河口渡船码头', '河口渡船'])).toEqual([]);
  });
});
