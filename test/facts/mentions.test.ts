import { describe, expect, it } from 'vitest';
import { works } from '../../src/facts/mentions/works.js';
import { ASKED, among, found } from './found.js';

async function mentions(sentence: string): Promise<readonly string[]> {
  const rows = (await found(among(sentence))).mentions;
  return rows
    .filter(({ turn }) => turn === ASKED)
    .map(({ kind, name, text }) => (name === text ? `${kind} ${text}` : `${kind} ${text} = ${name}`));
}

describe('mentions', () => {
  it.each([
    ['我听沈老师讲过。', ['person 沈老师 = 沈怀舟']],
    ['陆敏舒主任也在。', ['person 陆敏舒主任 = 陆敏舒']],
    ['他写过《江岸纪事》。', ['work 《江岸纪事》 = 江岸纪事']],
    ['教育部发了通知。', ['organisation 教育部']],
    ['我在北京大学读书。', ['organisation 北京大学']],
    ['我们用 GPT-4 和 DeepSeek 写的。', ['product GPT-4', 'product DeepSeek']],
    ['我们从杭州来。', ['place 杭州']],
    ['那是李自成的时代。', ['person 李自成']],
    ['财政部资讯处发了函。', ['organisation 财政部资讯处']],
    ['我在北京大學水利研究院。', ['organisation 北京大學水利研究院']],
    ['西安地检和西安院都在查。', ['organisation 西安地检', 'organisation 西安院']],
    ['「歐洲·水谷」是一個計畫。', ['organisation 歐洲·水谷']],
    ['中国大陆和台湾 Google 都用。', ['place 中国大陆', 'place 台湾', 'organisation Google']],
  ])('of %s', async (sentence, expected) => expect(await mentions(sentence)).toEqual(expected));

  it.each([
    '我们公司和上市公司一样。',
    '城市的维度很多，提高老师待遇。',
    'AI、API 和 GDP 都重要。',
    '谢谢各位老师，大家好。',
    '地方政府要有新格局。',
    '他不考美术学院。',
    '绿地要连成一片，庄稼人和李家都高兴。',
  ])('none of %s', async (sentence) => expect(await mentions(sentence)).toEqual([]));

  it('leave a surname open that two people could have', async () => {
    const { mentions: rows } = await found(
      '林若水：先看河道。\n林之远：再看闸门。\n周望：我同意林老师。\n林若水：好的。\n周望：林老师说得对。\n',
    );
    expect(rows.filter(({ text }) => text === '林老师').map(({ name }) => name)).toEqual(['林老师', '林老师']);
  });
});

describe('works', () => {
  const namesOf = (text: string): readonly string[] => works(text).map(({ name }) => name);

  it('are the outermost of nested marks', () => expect(namesOf('《读《河图》记》和《水经》')).toEqual(['读《河图》记', '水经']));

  it('need a closing mark, and something between', () => expect(namesOf('《河图 和 》《》《 》')).toEqual(['河图 和 ']));

  it('are none in a long run of opening marks', () => expect(works('《'.repeat(5000))).toEqual([]));

  it('are found behind a mark that is never closed', () => expect(namesOf(`《${'水'.repeat(100)}。《水经》`)).toEqual(['水经']));
});
