import { describe, expect, it } from 'vitest';
import { ASKED, among, found } from './found.js';

async function commitments(sentence: string): Promise<readonly string[]> {
  const rows = (await found(among(sentence))).commitments;
  return rows.filter(({ turn }) => turn === ASKED).map(({ text, when, who }) => `${text} | ${when} | ${who}`);
}

describe('commitments', () => {
  it.each([
    ['好的，下周三我们会把数据发给大家。', '下周三我们会把数据发给大家 | 下周三 | 我们'],
    ['我会后再整理一份清单。', '我会后再整理一份清单 | 会后 | 我'],
    ['我们计划在年底推出新的地图。', '我们计划在年底推出新的地图 | 年底 | 我们'],
    ['水务局将于六月一号召开听证会。', '水务局将于六月一号召开听证会 | 六月一号 | 水务局'],
    ['这件事由运营组牵头。', '这件事由运营组牵头 |  | 运营组'],
    ['我们会尽快修正这张图。', '我们会尽快修正这张图 | 尽快 | 我们'],
    ['那我去跟厂长说一声。', '那我去跟厂长说一声 |  | 我'],
    ['九月十五号之前给我看一版。', '九月十五号之前给我看一版 | 九月十五号之前 | '],
    ['十一月十五号开始施工安排。', '十一月十五号开始施工安排 | 十一月十五号 | '],
    ['下周三我们会把 6,000 元发给大家。', '下周三我们会把 6,000 元发给大家 | 下周三 | 我们'],
    ['明天，我们会联系厂家。', '我们会联系厂家 | 明天 | 我们'],
  ])('of %s', async (sentence, expected) => expect(await commitments(sentence)).toEqual([expected]));

  it.each([
    '如果下雨，我们会把闸门关上。',
    '水会流到低的地方去。',
    '去年我们会定期整理清单。',
    '希望明年能尽快修好。',
    '我们往往会发现问题。',
    '我们会不会把数据公开？',
    '谢谢大家，我们今天的讨论到这里。',
    '接下来请沈老师发言。',
    '他们明年会推出新的地图。',
    '他叫我去安排场地。',
    '厂长说三月底要完成。',
    '五月一号没有办法全部上线。',
  ])('none of %s', async (sentence) => expect(await commitments(sentence)).toEqual([]));

  it('go on with 也会', async () => {
    expect(await commitments('我们会整理清单，也会通知大家。')).toEqual(['我们会整理清单 |  | 我们', '也会通知大家 |  | ']);
  });
});
