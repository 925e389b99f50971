import { describe, expect, it } from 'vitest';
import { ASKED, among, found } from './found.js';

async function replies(sentence: string): Promise<readonly string[]> {
  const rows = (await found(among(sentence))).replies;
  return rows.filter(({ turn }) => turn === ASKED).map(({ relation, to, text }) => `${relation} ${to.join('+')}: ${text}`);
}

describe('replies', () => {
  it.each([
    ['谢谢沈老师。', 'thanks 沈怀舟: 谢谢沈老师'],
    ['我很同意陆敏舒的看法。', 'agree 陆敏舒: 同意陆敏舒'],
    ['我不太同意沈老师的说法。', 'disagree 沈怀舟: 不太同意沈老师'],
    ['我跟沈老师的看法不太一样。', 'disagree 沈怀舟: 跟沈老师的看法不太一样'],
    ['刚才沈老师提到上游。', 'refer 沈怀舟: 沈老师提到'],
    ['我同意前面两位的看法。', 'agree 沈怀舟+陆敏舒: 同意前面两位'],
    ['接着沈老师的话说一句。', 'add 沈怀舟: 接着沈老师的话'],
    ['请问沈老师，水位是多少？', 'ask 沈怀舟: 请问沈老师'],
    ['谢谢王老师。', 'thanks : 谢谢王老师'],
    ['刚才沈老师和陆老师都讲到闸门。', 'refer 沈怀舟+陆敏舒: 沈老师和陆老师都讲到'],
    ['沈老师讲得非常透彻。', 'agree 沈怀舟: 沈老师讲得非常透彻'],
    ['沈老师的介绍给我很大启发。', 'agree 沈怀舟: 沈老师的介绍给我很大启发'],
    ['我完全同意。', 'agree 陆敏舒: 我完全同意'],
    ['對，這一點我也很贊同，水要先退。', 'agree 陆敏舒: 對，這一點我也很贊同'],
    ['我的看法也是一样的。', 'agree 陆敏舒: 我的看法也是一样的'],
    ['這沒有問題。', 'agree 陆敏舒: 這沒有問題'],
    ['我不太赞成，钱不够。', 'disagree 陆敏舒: 我不太赞成'],
    ['好，非常感謝，我記下了。', 'thanks 陆敏舒: 好，非常感謝'],
    ['您刚才提到的那份图纸还在。', 'refer 陆敏舒: 您刚才提到'],
    ['刚才沈老师把水位讲清楚了，这个我很认同。', 'agree 沈怀舟: 这个我很认同'],
    ['谢谢沈老师和韩工程师。', 'thanks : 谢谢沈老师和韩工程师'],
  ])('of %s', async (sentence, expected) => expect(await replies(sentence)).toEqual([expected]));

  it.each([
    '谢谢大家，谢谢各位。',
    '我是俞青禾，俞青禾刚才说过。',
    '沈老师家在上游。',
    '我不同意这样做。',
    '我同意这部条例草案。',
    '居民都同意。',
    '如果村里都同意，',
    '您同意沈老师的看法吗？',
    '有请沈老师，沈老师请发言。',
    '等会再请沈老师说。',
    '韩老师说过水往低处流。',
    '这件事没有讲得很清楚。',
    '那里有适合学生和老师不同的课。',
  ])('none of %s', async (sentence) => expect(await replies(sentence)).toEqual([]));

  it('name nobody where fewer spoke before', async () => {
    const { replies: rows } = await found(among('我同意前面五位的看法。'));
    expect(rows.at(-1)).toMatchObject({ to: [], relation: 'agree' });
  });

  it('are not of what comes later in a turn', async () => expect(await replies('水位退了。闸门开了。路也通了。谢谢。')).toEqual([]));

  /** Labels are numbers; 1 leads. */
  const numbered = async (...turns: readonly string[]): Promise<readonly string[]> =>
    (await found([...turns, ''].join('\n'))).replies.map(({ turn, relation, to }) => `${turn} ${relation} ${to.join('+')}`);
  const TALK = '河道要先清理干净，上游的水也要看，下游的闸门什么时候开要有一个说法。';

  it('settle a form of address by who speaks before thanks and after a call', async () =>
    expect(
      await numbered(
        `发言人1：${TALK}下面请韩总。`,
        `发言人2：${TALK}`,
        `发言人1：谢谢韩总。${TALK}下面请罗老师。`,
        `发言人3：刚才韩总说到闸门，这个要紧。${TALK}`,
        `发言人1：谢谢罗老师。${TALK}`,
        `发言人2：刚才罗老师说到上游。${TALK}`,
      ),
    ).toEqual(['3 thanks 发言人2', '4 refer 发言人2', '5 thanks 发言人3', '6 refer 发言人3']));

  it('leave a form open that means two', async () =>
    expect(
      await numbered(
        `发言人1：${TALK}下面请徐校长。`,
        `发言人2：${TALK}`,
        `发言人1：谢谢徐校长。${TALK}下面请徐校长。`,
        `发言人3：${TALK}`,
        `发言人1：谢谢徐校长。${TALK}`,
        `发言人4：刚才徐校长说到闸门。${TALK}`,
      ),
    ).toEqual(['3 thanks 发言人2', '5 thanks 发言人3', '6 refer ']));

  it('know an office by the only one who spoke before each time that it is named', async () =>
    expect(
      await numbered(
        `沈怀舟：${TALK}`,
        `俞青禾：水位退了。闸门开了。路也通了。刚才政委提到的办法可行。${TALK}`,
        `沈怀舟：${TALK}`,
        `陆敏舒：水位退了。闸门开了。路也通了。刚才政委提到的办法可行。${TALK}`,
      ),
    ).toEqual(['2 refer 沈怀舟', '4 refer 沈怀舟']));

  it('know an office by the only one who is named with it', async () =>
    expect(
      await numbered(
        `俞青禾：请沈部长先讲。${TALK}`,
        `沈怀舟：${TALK}`,
        `陆敏舒：刚才部长提到闸门。${TALK}`,
        `俞青禾：我赞成部长的建议。${TALK}`,
      ),
    ).toEqual(['3 refer 沈怀舟', '4 agree 沈怀舟']));

  it('know it though others spoke since', async () =>
    expect(
      await numbered(
        `俞青禾：请沈部长先讲。${TALK}`,
        `沈怀舟：${TALK}`,
        `俞青禾：${TALK}`,
        `陆敏舒：${TALK}`,
        `俞青禾：${TALK}`,
        `陆敏舒：${TALK}`,
        `俞青禾：水位退了。闸门开了。路也通了。刚才部长提到闸门。${TALK}`,
      ),
    ).toEqual(['7 refer 沈怀舟']));
});
