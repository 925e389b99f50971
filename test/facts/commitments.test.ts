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
    ['这份清单请水务处会后提供。', '这份清单请水务处会后提供 | 会后 | 水务处'],
    ['我们会尽快修正这张图。', '我们会尽快修正这张图 | 尽快 | 我们'],
    ['那我去跟厂长说一声。', '那我去跟厂长说一声 |  | 我'],
    ['九月十五号之前给我看一版。', '九月十五号之前给我看一版 | 九月十五号之前 | '],
    ['栏杆五月底之前装好。', '栏杆五月底之前装好 | 五月底之前 | '],
    ['我先去問一下工程隊。', '我先去問一下工程隊 |  | 我'],
    ['這件事我會盡量幫忙。', '這件事我會盡量幫忙 |  | 我'],
    ['我全力配合。', '我全力配合 |  | 我'],
    ['我们应该可以提前到三月。', '我们应该可以提前到三月 | 三月 | 我们'],
    ['如果你们需要图纸，我一定会帮忙。', '我一定会帮忙 |  | 我'],
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
    '闸门在四月三号正式上线。',
    '拜托上游落实这件事。',
    '每年年底我们会公布水位。',
    '下雨之后水才会退。',
    '我先说明一下。',
    '那我就先请下一位。',
    '这个我们会怎么处理？',
  ])('none of %s', async (sentence) => expect(await commitments(sentence)).toEqual([]));

  it('in a discussion that is about plans, not where things are explained', async () => {
    const plans = ['明年我们会再修两座桥。', '我们会尽快公布图纸。', '后续我们会继续跟厂长沟通。'];
    const explained = Array.from({ length: 60 }, (_, i) => `河里的水到了第${i + 1}段就慢下来了。`);
    const asked = '我们会盘点所有的闸门。';
    expect(await commitments([...plans, asked].join(''))).toContain('我们会盘点所有的闸门 |  | 我们');
    expect(await commitments([...explained, asked].join(''))).toEqual([]);
  });
});
