import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../src/themes/passages/stands-alone.js';

const PLAIN = '渡船每天运送三千名乘客去对岸的学校';
const stands = (passage: string, given: { readonly first?: number; readonly shortest?: number; readonly likely?: number } = {}): number =>
  standsAlone({ passage, first: 30, shortest: 30, likely: 0.2, ...given });

describe('standsAlone', () => {
  it('is a probability', () => {
    for (const value of [stands(PLAIN), stands(PLAIN, { shortest: 1 }), stands('我们必须把它修好', { likely: 0.999 })]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it.each([
    ['a short sentence', PLAIN, { shortest: 9 }],
    ['sentences that few would mark', PLAIN, { likely: 0.05 }],
    ['a pronoun at the beginning that points back', `那样的${PLAIN}`, {}],
    ['talk of the occasion', `今天${PLAIN}`, {}],
  ])('is less for %s', (_, passage, given) => expect(stands(passage, given)).toBeLessThan(stands(PLAIN)));

  it.each([
    ['a claim', `${PLAIN}应该不涨票价`],
    ['somebody who speaks of what they stand for', `我希望${PLAIN}`],
    ['a turn of phrase that is remembered', `${PLAIN}，没有台阶就没有乘客`],
  ])('is more for %s', (_, passage) => expect(stands(passage)).toBeGreaterThan(stands(PLAIN)));

  it('minds no pronoun that points to what the passage says itself', () => {
    expect(stands(`修好它的台阶。那样${PLAIN}`, { first: 7 })).toBeLessThan(stands(`修好台阶。那样${PLAIN}`, { first: 5 }));
    expect(stands(`${PLAIN}，票价不高，他们都坐得起`)).toBe(stands(`${PLAIN}，票价不高，谁人都坐得起`));
  });
});
