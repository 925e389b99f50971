import { describe, expect, it } from 'vitest';
import { namesOf, talk } from '../six-turns.js';
import { parse } from '../sources.js';

const TALK = talk((name, said) => `${name}：${said}`);

describe('the roster of a head', () => {
  it('gives the office in brackets behind a name', () =>
    expect(parse(`主持人：陆敏舒（云岭大学教授）\n嘉宾：何川、白晓桥\n\n${TALK}`).people[0]).toMatchObject({
      name: '陆敏舒',
      role: 'moderator',
      organisations: ['云岭大学'],
      titles: ['教授'],
    }));

  it.each(['本期嘉宾为云岭大学教授陆敏舒。', '记者专访了云岭大学教授陆敏舒。'])(
    'gives the organisation without the words of the sentence: %s',
    (head) => expect(parse(`${head}\n\n${TALK}`).people[0]?.organisations).toEqual(['云岭大学']),
  );

  it('gives a Latin name whole', () => expect(namesOf(parse(`Nora Fielding | 河社记者\n\n${TALK}`))).toContain('Nora Fielding'));

  it('gives those who are introduced and say nothing, behind those who speak', () =>
    expect(namesOf(parse(`嘉宾：卜一鱼、何川、白晓桥\n\n${TALK}`))).toEqual(['陆敏舒', '何川', '白晓桥', '卜一鱼']));

  it.each([
    '嘉宾：河湾区民政局副局长何川、青石街道办事处主任白晓桥',
    '嘉宾：何川（河湾区民政局副局长）、白晓桥（青石街道办事处主任）',
    '嘉宾：何川（河湾区民政局副局长）；白晓桥（青石街道办事处主任；召集人）',
    '嘉宾：何川（河湾区民政局副局长） 白晓桥（青石街道办事处主任）',
    '嘉宾：何川，河湾区民政局副局长；白晓桥，青石街道办事处主任',
    '嘉宾：何川 河湾区民政局副局长　白晓桥 青石街道办事处主任',
    '与会人员：河湾区民政局副局长 何 川，青石街道办事处主任 白晓桥等',
  ])('gives everybody on one line their own office: %s', (head) => {
    const people = parse(`${head}\n\n${TALK}`).people;
    const of = (name: string): unknown => {
      const { organisations, titles, aliases } = people.find((person) => person.name === name) ?? {};
      return [organisations, titles, aliases?.filter((alias) => alias.length > 6)];
    };
    expect(of('何川')).toEqual([['河湾区民政局'], ['副局长'], []]);
    expect(of('白晓桥')).toEqual([['青石街道办事处'], ['主任'], []]);
  });

  it('gives one person two offices, and the next none of them', () => {
    const { people } = parse(`嘉宾：河湾区政府副区长、河湾区红十字会会长何川，青禾科技创始人白晓桥\n\n${TALK}`);
    expect(people.find(({ name }) => name === '何川')).toMatchObject({
      organisations: ['河湾区政府', '河湾区红十字会'],
      titles: ['副区长', '会长'],
    });
    expect(people.find(({ name }) => name === '白晓桥')).toMatchObject({ organisations: ['青禾科技'], titles: ['创始人'] });
  });
});
