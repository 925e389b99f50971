import { describe, expect, it } from 'vitest';
import { acknowledges, handsOver } from '../../src/sections/handover.js';

describe('acknowledges', () => {
  it.each(['好的，谢谢王老师。', '谢谢。', '非常感谢两位的分享。', '嗯，明白。', '對，謝謝主委。', 'OK，多谢。'])('%s looks back', (turn) =>
    expect(acknowledges(turn)).toBe(true),
  );

  it.each(['我先说三点。', '说到谢谢，其实我要补一句。', '好吃的东西很多。', ''])('%s does not', (turn) =>
    expect(acknowledges(turn)).toBe(false),
  );
});

describe('handsOver', () => {
  it.each([
    '下面请李老师。',
    '您怎么看？',
    '想问一下成本的事',
    '那就谈一谈吧。',
    '小王来说说。',
    '从甲老师开始',
    '您對這件事有什麼看法',
    '请教一个问题',
    '补充一下',
  ])('%s asks somebody to speak', (turn) => expect(handsOver(turn)).toBe(true));

  it.each(['我申请了三次。', '那天我请假。', '他们邀请了很多人来。', '成本是三万五。', ''])('%s does not', (turn) =>
    expect(handsOver(turn)).toBe(false),
  );

  it('looks at the end of a turn alone', () => expect(handsOver(`怎么看？${'话'.repeat(200)}`)).toBe(false));
});
