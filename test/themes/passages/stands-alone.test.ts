import { describe, expect, it } from 'vitest';
import { fillerRate, questionShare, standsAlone } from '../../../src/themes/passages/stands-alone.js';

const PLAIN = '渡船每天运送三千名乘客去对岸学校';
const stands = (passage: string, given: Partial<Parameters<typeof standsAlone>[0]> = {}): number =>
  standsAlone({ passage, shortest: 30, fillers: 1, questions: 0.1, recognised: false, ...given });

describe('standsAlone', () => {
  it('is a probability', () => {
    for (const value of [stands(PLAIN), stands(PLAIN, { shortest: 1 }), stands('我们必须把船修好', { fillers: 0 })]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });

  it.each([
    ['a short sentence', PLAIN, { shortest: 9 }],
    ['a discussion full of fillers', PLAIN, { fillers: 3 }],
    ['a discussion of many questions', PLAIN, { questions: 0.3 }],
    ['a record of a recogniser', PLAIN, { recognised: true }],
    ['things counted before', `${PLAIN}，这三班最挤`, {}],
    ['a pronoun that points elsewhere', `${PLAIN}，他们坐得起`, {}],
    ['talk of the occasion', `上次${PLAIN}`, {}],
    ['vague words', `${PLAIN}等等`, {}],
    ['words to somebody', `您看${PLAIN}`, {}],
  ])('is less for %s', (_, passage, given) => expect(stands(passage, given)).toBeLessThan(stands(PLAIN)));

  it.each([
    ['a claim', `${PLAIN}应该不涨票价`],
    ['somebody who speaks of what they stand for', `我希望${PLAIN}`],
    ['a noun that is told more of', `${PLAIN}的票价`],
  ])('is more for %s', (_, passage) => expect(stands(passage)).toBeGreaterThan(stands(PLAIN)));
});

describe('questionShare', () => {
  it('is the share of questions among the sentences', () => {
    expect(questionShare('船来了吗？来了。好！走吧。')).toBe(0.25);
    expect(questionShare('船来了')).toBe(0);
  });
});

describe('fillerRate', () => {
  it('counts the fillers in a hundred characters, blanks aside', () => {
    expect(fillerRate(`然后 这个渡口${'字'.repeat(44)}`)).toBe(4);
    expect(fillerRate('修好渡口')).toBe(0);
    expect(fillerRate(' \n')).toBe(0);
  });
});
