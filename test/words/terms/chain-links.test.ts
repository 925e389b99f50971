import { describe, expect, it } from 'vitest';
import { chainLinks } from '../../../src/words/terms/chain-links.js';
import { lexicon, segmented } from '../segmented.js';

describe('chainLinks', () => {
  const words = segmented('河口/n 渡船/n 码头/n 管理/vn 办法/n');
  /** 河口–渡船 .9, 渡船–码头 .8, 码头–管理 .6, 管理–办法 .7 */
  const links = Float64Array.of(0, 0.9, 0.8, 0.6, 0.7);
  const chain = (least: number, refused: readonly string[] = []) =>
    chainLinks(words, { lexicon: lexicon.words, links, least, refused: new Set(refused) });

  it('joins words along links of at least the given score', () => {
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
