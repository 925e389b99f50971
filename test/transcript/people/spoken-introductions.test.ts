import { describe, expect, it } from 'vitest';
import { parse } from '../sources.js';

const talk = (opening: string): string =>
  `主持人：${opening}\n段局长：渡口修了四年。\n陆萍：要看的是水位。\n主持人：段局长怎么看？\n段局长：先修渡口。\n陆萍：再修路。\n`;
const officesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(parse(text).people.map(({ name, organisations, titles }) => [name, `${organisations.join()} ${titles.join()}`]));

describe('what the moderator says when introducing people', () => {
  it.each([
    ['今天请到了云岭大学教授陆萍和段局长。', '云岭大学 教授'],
    ['今天请石桥水文站的陆萍和段局长来谈。', '石桥水文站 '],
    ['右边这位是石桥水文站的陆萍工程师，欢迎。', '石桥水文站 工程师'],
    ['还有来自石桥镇的船工陆萍，欢迎。', '石桥镇 船工'],
  ])('tells where they are from: %s', (opening, office) => expect(officesOf(talk(opening)).陆萍).toBe(office));

  it.each(['我们公司的老朋友陆萍也来了。', '说说大家关心的陆萍。', '陆萍，请。'])('tells nothing by %s', (opening) =>
    expect(officesOf(talk(opening)).陆萍).toBe(' '),
  );

  it.each(['请到了市交通局的段海宁局长。', '请到了市交通局副局长段海宁，欢迎。', '先请段海宁副局长说，段海宁局长，请。'])(
    'says who is meant by a surname with a title, which is proposed with the line that joins them: %s',
    (opening) =>
      expect(parse(talk(opening)).doubts).toMatchObject([
        { kind: 'name', text: '段局长', line: 2, share: 0, setting: 'people: [{ name: 段海宁, aliases: [段局长] }]' },
      ]),
  );

  it.each(['请到了段海宁局长和段小川局长。', '请到了段海宁教授。', '请段局长说说。'])(
    'says nothing where it could be two, or has another title: %s',
    (opening) => expect(parse(talk(opening)).doubts).toEqual([]),
  );
});
