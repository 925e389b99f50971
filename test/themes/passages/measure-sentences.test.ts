import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/themes/passages/measure-sentences.js';
import { deepFreeze, discuss } from '../../statistics/discussion.js';
import { ferry, measured } from './measured.js';

const talk = measured(discuss(ferry));
const at = (start: string): number => {
  const found = talk.index.transcript.sentences.findIndex((_, i) => textOf(talk.index, i).startsWith(start));
  expect(found).toBeGreaterThanOrEqual(0);
  return talk.likely[found] ?? Number.NaN;
};

/** The same words said by two people, of whom the first has a role. */
function twice(role: 'moderator' | 'panelist'): Float64Array {
  const sentences = ['渡口 台阶 -要修', '渡船 -要换', '-好的各位'];
  const people = [{ name: '甲', role }, { name: '乙' }];
  return measured(
    discuss(
      ['甲', '乙'].map((speaker) => ({ speaker, sentences })),
      { people },
    ),
  ).likely;
}

describe('measureSentences', () => {
  it('is a chance for everybody who is counted', () => {
    expect(talk.likely).toHaveLength(talk.index.transcript.sentences.length);
    for (const chance of talk.likely) expect(chance > 0 && chance < 1).toBe(true);
  });

  it('is higher for a sentence full of the matter than for courtesy', () => {
    expect(at('第一，渡口的台阶')).toBeGreaterThan(at('谢谢各位'));
    expect(at('月票应该在')).toBeGreaterThan(at('谢谢各位'));
  });

  it.each([
    ['第一，', 'point'],
    ['因此', 'conclusion'],
  ])('is higher for a sentence that opens with %s (%s)', (opening) => {
    const { likely } = measured(discuss([{ speaker: '甲', sentences: ['渡口 台阶 -要修', `-${opening} 渡口 台阶 -要修`, '渡船 -要换'] }]));
    const neutral = measured(discuss([{ speaker: '甲', sentences: ['渡口 台阶 -要修', '-那样的 渡口 台阶 -要修', '渡船 -要换'] }])).likely;
    expect((likely[1] ?? 0) - (likely[0] ?? 0)).toBeGreaterThan((neutral[1] ?? 0) - (neutral[0] ?? 0));
  });

  it('is lower for courtesy and higher for what matters, the other words being equal', () => {
    const of = (word: string): number =>
      measured(discuss([{ speaker: '甲', sentences: [`渡口 -${word} 台阶`, '渡口 -一旁 台阶', '渡船 -要换'] }])).likely[0] ?? Number.NaN;
    expect(of('欢迎')).toBeLessThan(of('对面'));
    expect(of('必须')).toBeGreaterThan(of('对面'));
  });

  it('is lower for a moderator who says the same', () => {
    const [moderator, panelist] = [twice('moderator'), twice('panelist')];
    for (const i of [0, 1, 2]) {
      expect(moderator[i]).toBeLessThan(moderator[i + 3] ?? 0);
      expect(panelist[i]).toBe(panelist[i + 3]);
    }
  });

  it('is 0 for people who are not counted', () => {
    const people = [{ name: '主', counted: false }, { name: '甲' }, { name: '乙' }];
    const { likely, index } = measured(discuss(ferry, { people }));
    expect([...index.speakerOf].map((speaker) => speaker < 0)).toContain(true);
    expect([...likely].map((chance) => chance === 0)).toEqual([...index.speakerOf].map((speaker) => speaker < 0));
  });

  it('has no number that is none: for silence, for one sentence, for sentences without words', () => {
    expect(measured(discuss([])).likely).toHaveLength(0);
    const one = (sentence: string) => measured(discuss([{ speaker: '甲', sentences: [sentence] }])).likely[0];
    // Nothing sets an only sentence apart.
    expect(one('渡口')).toBe(one('-谢谢 渡口'));
    expect(one('渡口')).toBeGreaterThan(0);
    expect([...measured(discuss([{ speaker: '甲', sentences: ['渡口', '', '-！'] }])).likely].every(Number.isFinite)).toBe(true);
  });

  it('is the same for the same input, and leaves it alone', () => {
    const frozen = deepFreeze(discuss(ferry));
    expect(measured(frozen).likely).toEqual(talk.likely);
    expect(measured(frozen).likely).toEqual(talk.likely);
  });
});
