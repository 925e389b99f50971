import { describe, expect, it } from 'vitest';
import { raoScott } from '../../../src/math/tests/rao-scott.js';
import { expectNear } from '../near.js';

describe('raoScott', () => {
  it.each([
    // Chance of 3 or more of 5 heads, each with ¼: (10·9 + 5·3 + 1) / 4⁵.
    [3, 2, 0.25, 106 / 1024],
    // 4 or more of 6 with ½: (15 + 6 + 1) / 2⁶.
    [4, 2, 0.5, 22 / 64],
    // At least one of three with ⅓: 1 − (⅔)³.
    [1, 2, 1 / 3, 19 / 27],
  ])('is the upper tail of the binomial distribution where units are independent: %d here, %d elsewhere', (here, elsewhere, share, p) =>
    expectNear(raoScott({ here, elsewhere }, { share, effect: 1 }), p),
  );

  it('is the share to the power of the effective count where nobody else says it', () => {
    expectNear(raoScott({ here: 4, elsewhere: 0 }, { share: 0.25, effect: 2 }), 0.0625);
    expectNear(raoScott({ here: 5, elsewhere: 0 }, { share: 0.3, effect: 2.5 }), 0.09);
  });

  it('tests effective counts: twice as many occurrences with an effect of 2 tell no more', () => {
    expectNear(raoScott({ here: 6, elsewhere: 4 }, { share: 0.25, effect: 2 }), 106 / 1024);
    const p = [1, 1.5, 2, 3].map((effect) => raoScott({ here: 9, elsewhere: 3 }, { share: 0.25, effect }));
    expect(p).toEqual(p.toSorted((a, b) => a - b));
  });

  it('is 1 for all words of a discussion', () => expect(raoScott({ here: 3, elsewhere: 0 }, { share: 1, effect: 1.2 })).toBe(1));
});
