import { describe, expect, it } from 'vitest';
import { namesOf, spokenOf } from '../six-turns.js';
import { parse } from '../sources.js';

/** Shapes of labels that chats, meeting software and minutes print, each in a talk of its own. */
const TALKS: readonly (readonly [kind: string, text: string, spoken: readonly string[]])[] = [
  [
    'two of one surname who talk to each other are two',
    '老郑：先修桥。\n郑海宁：先修路。\n老郑：水来了呢？\n郑海宁：先看天。\n',
    ['老郑: 先修桥。', '郑海宁: 先修路。', '老郑: 水来了呢？', '郑海宁: 先看天。'],
  ],
  [
    'two who speak English once are nobody’s translation',
    '郑海宁：先修桥。\n陆萍：先修路。\n郑海宁：好。\nTony: I agree.\nMary: Me too.\n',
    ['郑海宁: 先修桥。', '陆萍: 先修路。', '郑海宁: 好。', 'Tony: I agree.', 'Mary: Me too.'],
  ],
  [
    'a bracket stands within the label',
    '郑海宁：请提问。\n村民（住河东）陆先生：桥何时修？\n郑海宁：明年。\n白女士：路呢？\n郑海宁：后年。\n白女士：好。\n',
    ['郑海宁: 请提问。', '村民（住河东）陆先生: 桥何时修？', '郑海宁: 明年。', '白女士: 路呢？', '郑海宁: 后年。', '白女士: 好。'],
  ],
  [
    'somebody is in a chat by their number',
    '10:01 阿宁: 早\n10:02 Lupin: 早\n10:03 阿宁: 几点修桥\n10:04 +852 9123 0000: 三点\n10:05 Lupin: 收到\n',
    ['阿宁: 早', 'Lupin: 早', '阿宁: 几点修桥', '852 9123 0000: 三点', 'Lupin: 收到'],
  ],
  [
    'a number is masked',
    '记者：桥修好了吗？\n138****0000：没有。\n记者：何时修？\n138****0000：明年。\n',
    ['记者: 桥修好了吗？', '138****0000: 没有。', '记者: 何时修？', '138****0000: 明年。'],
  ],
  [
    'somebody has the floor within one line only',
    '记者：桥修好了吗？船工甲：没有。记者：何时修？船工甲：明年。\n记者：您呢？\n船工乙：不知道。\n记者：谢谢。\n船工乙：不客气。\n',
    [
      '记者: 桥修好了吗？',
      '船工甲: 没有。',
      '记者: 何时修？',
      '船工甲: 明年。',
      '记者: 您呢？',
      '船工乙: 不知道。',
      '记者: 谢谢。',
      '船工乙: 不客气。',
    ],
  ],
  [
    'a meeting saved its chat',
    '10:01:12 From 郑海宁 to Everyone : 早\n10:01:30 From 陆萍 to Everyone : 早\n10:02:05 From 郑海宁 to Everyone : 先修桥\n10:02:40 From 陆萍 to Everyone : 好\n',
    ['郑海宁: 早', '陆萍: 早', '郑海宁: 先修桥', '陆萍: 好'],
  ],
  [
    'a verb is stuck to the name',
    '郑海宁：大家好。\n陆萍：何时修桥？\n郑海宁：明年。\n陆萍：谁出钱？\n郑海宁宣布：街道出一半。\n',
    ['郑海宁: 大家好。', '陆萍: 何时修桥？', '郑海宁: 明年。', '陆萍: 谁出钱？', '郑海宁: 街道出一半。'],
  ],
  [
    'two say it together',
    '母亲：吃饭。\n儿子：不饿。\n母亲：吃！\n甲、乙：我们吃。\n儿子：好。\n',
    ['母亲: 吃饭。', '儿子: 不饿。', '母亲: 吃！', '甲、乙: 我们吃。', '儿子: 好。'],
  ],
  [
    'a short note tells two of one part apart',
    '主持人：请提问。\n观众（男）：桥呢？\n郑教授：明年。\n观众（女）：路呢？\n郑教授：后年。\n',
    ['主持人: 请提问。', '观众（男）: 桥呢？', '郑教授: 明年。', '观众（女）: 路呢？', '郑教授: 后年。'],
  ],
  [
    'names behind question and answer tell who of several asks and answers',
    'Q（陆萍）：桥呢？\nA（郑海宁）：明年。\nA（白荷）：后年。\nQ（陆萍）：路呢？\nA（郑海宁）：先修桥。\n',
    ['陆萍: 桥呢？', '郑海宁: 明年。', '白荷: 后年。', '陆萍: 路呢？', '郑海宁: 先修桥。'],
  ],
  [
    'a time stands right behind the bracket of a name',
    '【郑海宁】00:01\n先修桥。\n【陆萍】00:20\n先修路。\n【郑海宁】01:05\n水来了呢？\n【陆萍】01:30\n先看天。\n',
    ['郑海宁: 先修桥。', '陆萍: 先修路。', '郑海宁: 水来了呢？', '陆萍: 先看天。'],
  ],
  [
    'name and office stand above each speech, as in no roster',
    '郑海宁 | 水务局局长\n先修桥。\n陆萍 | 城市规划师\n先修路。\n郑海宁 | 水务局局长\n水来了呢？\n陆萍 | 城市规划师\n先看天。\n',
    ['郑海宁: 先修桥。', '陆萍: 先修路。', '郑海宁: 水来了呢？', '陆萍: 先看天。'],
  ],
  [
    'a guest moderates, and is called so once',
    '嘉宾主持 陆萍（城市周刊主编）：\n先修什么？\n郑海宁（水务局局长）：\n先修桥。\n陆萍：\n水来了呢？\n郑海宁：\n先看天。\n',
    ['陆萍: 先修什么？', '郑海宁: 先修桥。', '陆萍: 水来了呢？', '郑海宁: 先看天。'],
  ],
  [
    'people stand with their offices below a key of the head, line by line',
    '嘉宾：\n郑海宁 水务局局长\n白荷（城市规划师）\n主持：陆萍\n\n陆萍：先修什么？\n郑海宁：先修桥。\n白荷：先修路。\n陆萍：水来了呢？\n郑海宁：先看天。\n',
    ['陆萍: 先修什么？', '郑海宁: 先修桥。', '白荷: 先修路。', '陆萍: 水来了呢？', '郑海宁: 先看天。'],
  ],
  [
    'each name stands with 说 before quotation marks',
    '郑海宁说：“先修桥。”\n陆萍说：“先修路。”\n郑海宁说：“水来了呢？”\n陆萍说：“先看天。”\n',
    ['郑海宁: “先修桥。”', '陆萍: “先修路。”', '郑海宁: “水来了呢？”', '陆萍: “先看天。”'],
  ],
];

describe('labels of real exports', () => {
  it.each(TALKS)('%s', (_, text, spoken) => expect(spokenOf(parse(text))).toEqual(spoken));

  it('what stands below 作者简介 is not said by them', () => {
    const text =
      '郑海宁：先修桥。\n陆萍：先修路。\n郑海宁：好。\n陆萍：也好。\n\n作者简介：\n郑海宁：船工，造桥三十年。\n陆萍：诗人，住在河边。\n';
    expect(spokenOf(parse(text))).toHaveLength(4);
  });

  it('上午场 and 下午场 open sections', () => {
    const text = '上午场：桥\n主持人：请讲。\n郑海宁：先修桥。\n下午场：路\n主持人：再讲。\n陆萍：先修路。\n';
    expect(parse(text).sections.map(({ title }) => title)).toEqual(['桥', '路']);
    expect(namesOf(parse(text))).toEqual(['主持人', '郑海宁', '陆萍']);
  });
});
