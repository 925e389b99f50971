import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.js';

describe('seededRandom', () => {
  // An independent sfc32 in Python:
  // M = 2**32 - 1
  // def sfc(seed):
  //     a, b, c, n = 0, seed & M, seed >> 32, 1
  //     while True:
  //         s = (a + b + n) & M; n += 1; a = b ^ b >> 9; b = c + (c << 3) & M; c = (c << 21 & M | c >> 11) + s & M; yield s
  // g = sfc(1); out = [next(g) for _ in range(15)]; print(out[12:])
  it('gives the sequence of sfc32', () => {
    const random = seededRandom(1);
    expect([random(), random(), random()].map((x) => x * 2 ** 32)).toEqual([2012149540, 1872316204, 1707632675]);
  });

  it('repeats with the seed and differs without it', () => {
    const draw = (seed: number): readonly number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7)).not.toEqual(draw(7 + 2 ** 32));
  });

  it('spreads evenly', () => {
    const random = seededRandom(3);
    const draws = Array.from({ length: 10000 }, random);
    const tenths = Array.from({ length: 10 }, (_, tenth) => draws.filter((x) => Math.floor(x * 10) === tenth).length);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
