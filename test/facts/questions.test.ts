import { describe, expect, it } from 'vitest';
import { ASKED, among, found } from './found.js';

const questions = async (sentence: string, ...after: readonly string[]) =>
  (await found(among(sentence, ...after))).questions.filter(({ turn }) => turn === ASKED);

describe('questions', () => {
  it('are answered by who is asked', async () => {
    expect(
      await questions(
        '请问沈老师，闸门什么时候开？',
        '陆敏舒：我先插一句，下游的人也想知道这个时间。',
        '沈怀舟：按照往年的安排，要等水位退到警戒线以下。',
      ),
    ).toMatchObject([{ text: '请问沈老师，闸门什么时候开？', to: ['沈怀舟'], answered: 1, answer_turn: 9, rhetorical: 0 }]);
  });

  it('are answered by somebody else where nobody is named', async () => {
    expect(await questions('钱够不够用？', '陆敏舒：按现在的价格算下来，大概还差三分之一左右。')).toMatchObject([
      { to: [], answered: 1, answer_turn: 8, rhetorical: 0 },
    ]);
  });

  it('are answered by a word', async () => {
    expect(await questions('钱够不够用？', '陆敏舒：够。')).toMatchObject([{ answered: 1, answer_turn: 8 }]);
  });

  it('are not answered by a hum, nor by another question', async () => {
    expect(await questions('钱够不够用？', '陆敏舒：嗯。', '沈怀舟：你是问今年的钱还是明年一整年的钱呢？')).toMatchObject([
      { answered: 0, answer_turn: null },
    ]);
  });

  it('are rhetorical where the speaker goes on', async () => {
    const rows = await questions('为什么要清淤？因为河道窄。因为雨大。因为人多。', '陆敏舒：按现在的价格算下来，大概还差三分之一左右。');
    expect(rows).toMatchObject([{ text: '为什么要清淤？', answered: 0, answer_turn: null, rhetorical: 1 }]);
  });

  it.each(['水要先退，对吧？', '这样提高效率对吧？', '他问我：“水从哪里来？”', '我们要想清楚怎么办。'])('none of %s', async (sentence) =>
    expect(await questions(sentence)).toEqual([]),
  );
});
