import { describe, expect, it } from 'vitest';
import { namesOf } from '../../six-turns.js';
import { parse } from '../../sources.js';

/** Two who have the floor again and again, and never say the same. */
const regulars = (from: number): string =>
  Array.from({ length: 8 }, (_, i) => `郑海宁：修第 ${from + i} 座桥要先看水。\n陆小萍：修第 ${from + i} 条路要先看人。\n`).join('');
const [REGULARS, LATER] = [regulars(1), regulars(20)];
const warningsOf = (text: string): number => parse(text).warnings.length;

describe('the points of a speech', () => {
  it('are nobody where the speech announces them, also when the next has the same', () => {
    const points = '经费：街道出一半，账要公开。\n技术：桥墩要重新浇，船要停三天。\n';
    const text = `郑海宁：大家好。\n陆小萍：我从两个方面讲。\n${points}郑海宁：我也分两点说。\n${points}陆小萍：好，谢谢。\n`;
    expect(namesOf(parse(text))).toEqual(['郑海宁', '陆小萍']);
  });

  it('are nobody between people who have the floor again and again, announced or not', () => {
    const text = `${REGULARS}郑海宁：桥的事我想过很久。\n市场：摆在桥头，不要摆在桥上。\n安全：栏杆要高，灯要亮。\n${LATER}`;
    expect(namesOf(parse(text))).toEqual(['郑海宁', '陆小萍']);
  });

  it.each(['经费', '技术', '市场'])('%s is a doubt at least, once or twice', (word) => {
    const point = `${word}：这一项要公开，每个季度看一次，看完大家一起商量，直到都满意为止。\n`;
    expect(warningsOf(`${REGULARS}${point}${LATER}`)).toBeGreaterThan(0);
    expect(warningsOf(`${REGULARS}${point}${LATER}${point.replace('公开', '公布')}`)).toBeGreaterThan(0);
  });

  it('are not those to whom a moderator gives the floor', () => {
    const text = '主持人：请三位分别谈谈。\n上游岸：先修桥。\n下游岸：先修路。\n渡口：先修船。\n主持人：谢谢三位。\n上游岸：好。\n';
    expect(namesOf(parse(text))).toEqual(['主持人', '上游岸', '下游岸', '渡口']);
  });

  it('are nobody whom somebody addresses, and no role and no office', () => {
    const asked = `主持人：水文，您从两个方面讲？\n水文：先看水。\n主持人：好。\n水文：再看天。\n`;
    expect(namesOf(parse(asked))).toContain('水文');
    const offices = `${REGULARS}居民：灯什么时候亮？\n消防署：明天就亮。\n${LATER}`;
    expect(namesOf(parse(offices))).toEqual(expect.arrayContaining(['居民', '消防署']));
  });
});
