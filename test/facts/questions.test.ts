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
    const rows = await questions(
      '为什么要清淤？因为河道本来就窄，上游的泥沙年年往下走，这几年又一直没有人管。要是再下一场大雨，水就会漫到路上来。',
      '陆敏舒：按现在的价格算下来，大概还差三分之一左右。',
    );
    expect(rows).toMatchObject([{ text: '为什么要清淤？', answered: 0, answer_turn: null, rhetorical: 1 }]);
  });

  it.each([
    '水要先退，对吧？',
    '这样提高效率对吧？',
    '先从一个点做起好不好？',
    '這件事怎麼說呢？',
    '他问我：“水从哪里来？”',
    '这就叫做“钱从哪里来？”',
    '我们要想清楚怎么办。',
  ])('none of %s', async (sentence) => expect(await questions(sentence)).toEqual([]));

  it('are put to others in the middle of a turn too', async () => {
    const rows = await questions('请教各位，今年修闸门的钱够不够用？我手上只有去年的账。', '陆敏舒：够，去年还剩了一些。');
    expect(rows).toMatchObject([{ answered: 1, answer_turn: 8, rhetorical: 0 }]);
  });

  it('are not answered where the speaker sees that nobody does', async () => {
    const rows = await questions('各位还有没有要补充的？没有的话，我们看下一件事。', '陆敏舒：下一件事是闸门的钱。');
    expect(rows).toMatchObject([{ answered: 0, answer_turn: null, rhetorical: 0 }]);
  });

  it('are put to others by a moderator who goes on a little, where another would answer himself', async () => {
    const said = '闸门什么时候开？上游的水位这几天一直在涨，下游的路也快要被淹了，这是今天最要紧的一件事。';
    const asked = async (who: string) => (await found(`${who}：${said}\n沈怀舟：水位退了就开。\n陆敏舒：路也通了。\n`)).questions;
    expect(await asked('主持人')).toMatchObject([{ answered: 1, rhetorical: 0 }]);
    expect(await asked('俞青禾')).toMatchObject([{ answered: 0, rhetorical: 1 }]);
  });

  it('are no statements with a mark that a recogniser set', async () => {
    const said = '我们把河道先清理干净？清完了再修闸门，修完了再看上游的水，这件事我们从去年说到今年，一直没有人去做。';
    expect((await found(`发言人1：${said}\n发言人2：水位退了。\n发言人1：路也通了。\n`)).questions).toEqual([]);
    expect((await found(`俞青禾：${said}\n沈怀舟：水位退了。\n俞青禾：路也通了。\n`)).questions).toHaveLength(1);
  });
});
