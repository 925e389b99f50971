import { describe, expect, it } from 'vitest';
import { readHanNumber } from '../../src/facts/figures/han-number.js';
import { ASKED, among, found } from './found.js';

/** Each figure of a sentence as "text | kind | value–high | unit | about". */
async function figures(sentence: string): Promise<readonly string[]> {
  const { facts } = await found(among(sentence));
  return facts
    .filter(({ turn }) => turn === ASKED)
    .map(({ text, kind, value, value_high, unit, about }) =>
      [text, kind, `${value}${value_high === null ? '' : `–${value_high}`}`, unit, about].join('|').replace(/\|$/, ''),
    );
}

describe('readHanNumber', () => {
  it.each([
    ['二百六十', 260],
    ['一百二', 120],
    ['一百零二', 102],
    ['三千五', 3500],
    ['两万三', 23000],
    ['两万零三', 20003],
    ['一亿二', 120000000],
    ['三千万', 30000000],
    ['十', 10],
    ['四十一万七千', 417000],
  ])('reads %s as %d', (written, value) => expect(readHanNumber(written)).toMatchObject({ low: value, high: null }));

  it('reads neighbouring digits as a range', () => {
    expect(readHanNumber('七八十')).toMatchObject({ low: 70, high: 80 });
    expect(readHanNumber('三五')).toMatchObject({ low: 3, high: 5 });
    expect(readHanNumber('十七八')).toMatchObject({ low: 17, high: 18 });
    expect(readHanNumber('一两百万')).toMatchObject({ low: 1000000, high: 2000000 });
  });

  it('gives no value to an order of magnitude, and the least to 十几', () => {
    expect(readHanNumber('几十万')).toMatchObject({ low: null, about: 'about' });
    expect(readHanNumber('十几')).toMatchObject({ low: 10, about: 'more' });
  });

  it.each(['一五一十', '三三两两', '一二三四', '百一', '几', '', '九五二七'])('is nothing of %s', (written) =>
    expect(readHanNumber(written)).toBeNull(),
  );
});

describe('figures', () => {
  it.each([
    ['那天将近80个人来过。', '将近80个人|amount|80|人|about'],
    ['总投资是3.5亿元。', '3.5亿元|amount|350000000|元'],
    ['一共２，５００米。', '２，５００米|amount|2500|米'],
    ['去年收入1,200万元。', '1,200万元|amount|12000000|元'],
    ['百分之二十的居民搬走了。', '百分之二十|share|20|%'],
    ['大约三成的水管漏水。', '大约三成|share|30|%|about'],
    ['三分之一的水口堵着。', '三分之一|share|0.3333|'],
    ['今年增长了12.5%。', '12.5%|share|12.5|%'],
    ['预算是五十万到八十万。', '五十万到八十万|amount|500000–800000|元'],
    ['会议定在2025年6月14日。', '2025年6月14日|date|20250614|年月日'],
    ['会议定在2025年06月05日。', '2025年06月05日|date|20250605|年月日'],
    ['会议定在2025-06-14。', '2025-06-14|date|20250614|年月日'],
    ['上午9点05分，泵站开门。', '上午9点05分|time|9.08|时'],
    ['一九八几年的设备还在。', '一九八几年|date|1980–1989|年'],
    ['泵站是八十年代建的。', '八十年代|date|1980–1989|年'],
    ['上午九点半开门。', '上午九点半|time|9.5|时'],
    ['下午三点散会。', '下午三点|time|15|时'],
    ['修了两个半月。', '两个半月|duration|2.5|月'],
    ['雨量是去年的两倍半。', '两倍半|amount|2.5|倍'],
    ['每户零点九次。', '每户零点九次|amount|0.9|次/户'],
    ['等了三个多月。', '三个多月|duration|3|月|more'],
    ['至少要二十天。', '至少要二十天|duration|20|天|at least'],
    ['不到十公里。', '不到十公里|amount|10|公里|less'],
    ['六十岁以上免票。', '六十岁以上|amount|60|岁|at least'],
    ['水位涨了3.5倍。', '3.5倍|amount|3.5|倍'],
    ['现场有几十个志愿者。', '几十个|amount|null|个|about'],
    ['这是第十四期论坛。', '第十四期|order|14|期'],
    ['我们进了前三名。', '前三名|order|3|名'],
    ['门票是30块钱。', '30块钱|amount|30|元'],
    ['每月收费八十块。', '每月收费八十块|amount|80|元/月'],
    ['一期认领出去八十八块。', '八十八块|amount|88|块'],
    ['要三到五年。', '三到五年|duration|3–5|年'],
    ['大概一、两百人。', '大概一、两百人|amount|100–200|人|about'],
    ['湖里每立方米有三十多个孢子。', '每立方米有三十多个|amount|30|个/立方米|more'],
    ['每十万人有七个得过这种病。', '每十万人有七个|amount|7|个/十万人'],
    ['一个月巡河六次。', '一个月巡河六次|amount|6|次/月'],
    ['两天要换一次水。', '两天要换一次|amount|1|次/2天'],
    ['船上不得超过四十人。', '不得超过四十人|amount|40|人|at most'],
    ['河道的補助最高可以申請六萬。', '最高可以申請六萬|amount|60000|元|at most'],
    ['会员里四成多是渔民。', '四成多|share|40|%|more'],
    ['达标的有百分之三十六点几。', '百分之三十六点几|share|36|%'],
    ['修了两年四个月。', '两年四个月|duration|28|月'],
    ['影片長三分半鐘。', '三分半鐘|duration|3.5|分钟'],
    ['栅栏高一米三。', '一米三|amount|1.3|米'],
    ['工期是半年到一年。', '半年到一年|duration|0.5–1|年'],
    ['已经用了十五、二十年。', '十五、二十年|duration|15–20|年'],
    ['河堤这第二期第二期已经完工。', '第二期|order|2|期'],
    ['演習在4月6到9，全天。', '4月6到9|date|406–409|月日'],
    ['1、2月封河。', '1、2月|date|1–2|月'],
    ['這兩、三年都淹。', '兩、三年|duration|2–3|年'],
    ['假期是3日至7日。', '3日至7日|date|3–7|日'],
    // No November has so many days.
    ['会定在11月31日。', '11月|date|11|月'],
    ['学校办了19年。', '19年|duration|19|年'],
  ])('of %s', async (sentence, figure) => expect(await figures(sentence)).toEqual([figure]));

  it.each([
    ['17年还是18年发的水？', ['17年|date|2017|年', '18年|date|2018|年']],
    ['水闸花了八万，栅栏三千五，一共十一万。', ['八万|amount|80000|元', '三千五|amount|3500|元', '十一万|amount|110000|元']],
    ['买了一万或三万美金的债券。', ['一万|amount|10000|美元', '三万美金|amount|30000|美元']],
    ['107年底完工，108年再驗收。', ['107年底|date|2018|年', '108年|date|2019|年']],
  ])('all of %s', async (sentence, expected) => expect(await figures(sentence)).toEqual(expected));

  it.each([
    '雨是一点一滴下的，四周都是水。',
    '国道5号是二元论，十年如一日。',
    '我有一个想法，一起试一下，一些地方还有一点问题。',
    '第一，要快；第二，要稳；第三点是人。',
    '一方面十分难，另一方面千万别急，万一出事呢。',
    '他三心二意，一五一十都说了。',
    '统一安排百姓的事，一般都行。',
    '电话是13812345678，热线12345。',
    '编号20230001的箱子坏了。',
    '我讲三点，前面两位都提过这三个问题。',
    '请看 https://example.org/2024/15 的附件。',
    '这座桥到底花了多少亿元？',
    'GPT-4 和 5G、COVID-19 都不是数。',
    '我们有两个方面、三种可能。',
  ])('none of %s', async (sentence) => expect(await figures(sentence)).toEqual([]));

  it('say what they count, and where they stand', async () => {
    const { facts } = await found(among('全城只有二十三座泵站，三分之一的闸门关着。'));
    const rows = facts.filter(({ turn }) => turn === ASKED);
    expect(rows.map(({ start, text, counts, unit }) => ({ start, text, counts, unit }))).toEqual([
      { start: 4, text: '二十三座', counts: '泵站', unit: '座' },
      { start: 11, text: '三分之一', counts: '闸门', unit: '' },
    ]);
    expect(rows[0]).toMatchObject({ sentence: 's7.1', speaker: '俞青禾', turn: 7 });
  });

  it.each([
    ['四十多人的船队出海。', '人'],
    ['渔网九百块。', '渔网'],
    ['我们借该渔行九百块。', ''],
    ['我们用六万元投资全村。', ''],
    ['渔网六千，浮标四千，都是押金。', '渔网'],
  ])('of %s count %s', async (sentence, noun) => {
    const { facts } = await found(among(sentence));
    expect(facts.find(({ turn }) => turn === ASKED)?.counts).toBe(noun);
  });

  it('survive long runs of digits', async () => {
    const digits = '7'.repeat(4000);
    const han = '三'.repeat(3000);
    expect(await figures(`编号${digits}和${han}都不算。`)).toEqual([]);
    expect(await figures(`${'1,'.repeat(1500)}完。`)).toEqual([]);
  });
});
