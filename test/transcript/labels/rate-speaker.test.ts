import { describe, expect, it } from 'vitest';
import { rateSpeaker } from '../../../src/transcript/labels/rate-speaker.js';

const rate = (value: string): number => rateSpeaker(value, '').plausibility;

describe('rateSpeaker', () => {
  it.each(['何川', '主持人', '发言人1', '何川、陆萍', '网友“小鱼”', 'Kai', '852 9123 4567', '省发展和改革委员会副主任、新闻发言人 何川'])(
    'finds %s plausible',
    (value) => expect(rate(value)).toBeGreaterThanOrEqual(0.5),
  );
  it.each(['换句话说', '第一', '笑', '今天我们要谈的是这座桥', '2026年', '地点'])('takes %s for a phrase', (value) =>
    expect(rate(value)).toBe(-1.3),
  );
  it.each(['陆萍说', '编辑', '渡口的灯'])('finds %s neither', (value) => {
    expect(rate(value)).toBeGreaterThan(-1);
    expect(rate(value)).toBeLessThan(0);
  });
  it('finds whoever has the number of an account plausible, and 詹律师答 to be 詹律师', () => {
    expect(rateSpeaker('十三月', '20933').plausibility).toBeGreaterThan(0);
    expect(rate('十三月')).toBe(-1.3);
    for (const [asking, name] of [
      ['詹律师答', '詹律师'],
      ['读者Mandy问', '读者Mandy'],
      ['守塔人老于 答', '守塔人老于'],
    ] as const)
      expect([rate(asking) >= 0.5, rateSpeaker(asking, '').name.name]).toEqual([true, rateSpeaker(name, '').name.name]);
    // A name may end so.
    expect(rateSpeaker('李问', '').name.name).toBe('李问');
  });
  it('gives the value taken apart, with its note', () =>
    expect(rateSpeaker('何川', '云岭大学教授').name).toMatchObject({
      name: '何川',
      affiliations: [{ organisation: '云岭大学', title: '教授' }],
    }));
});
