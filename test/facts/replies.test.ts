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
  ])('of %s', async (sentence, expected) => expect(await replies(sentence)).toEqual([expected]));

  it.each([
    '谢谢大家，谢谢各位。',
    '我同意你的看法。',
    '我是俞青禾，俞青禾刚才说过。',
    '沈老师家在上游。',
    '我不同意这样做。',
    '那里有适合学生和老师不同的课。',
  ])('none of %s', async (sentence) => expect(await replies(sentence)).toEqual([]));

  it('name nobody where fewer spoke before', async () => {
    const { replies: rows } = await found(among('我同意前面五位的看法。'));
    expect(rows.at(-1)).toMatchObject({ to: [], relation: 'agree' });
  });
});
