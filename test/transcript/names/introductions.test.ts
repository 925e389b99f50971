import { describe, expect, it } from 'vitest';
import { readRosterLine } from '../../../src/transcript/lines/roster-line.js';
import { indexNames, readIntroductions } from '../../../src/transcript/names/introductions.js';

const NOBODY = indexNames([]);
/** "name role | organisation office | …" of everybody whom the text introduces. */
const told = (text: string, known: readonly string[] = []): readonly string[] =>
  readIntroductions(text, known.length > 0 ? indexNames(known) : NOBODY).map(({ name, role, affiliations }) =>
    [`${name} ${role ?? ''}`.trim(), ...affiliations.map(({ organisation, title }) => `${organisation} ${title}`)].join(' | '),
  );

describe('readIntroductions', () => {
  it.each([
    ['云岭大学教授陆敏舒出席。', ['陆敏舒 | 云岭大学 教授']],
    ['云岭大学教授陆敏舒、河社总编辑何川在石桥对谈。', ['陆敏舒 | 云岭大学 教授', '何川 | 河社 总编辑']],
    ['甲岸大学常务副院长、乙岸学院副院长白晓桥主持。', ['白晓桥 moderator | 甲岸大学 常务副院长 | 乙岸学院 副院长']],
    ['蓝湾咨询合伙人陆敏舒作为主持人。', ['陆敏舒 moderator | 蓝湾咨询 合伙人']],
    ['接着欢迎我们的航道部长陆敏舒。', ['陆敏舒 |  航道部长']],
    ['欢迎我们的云岭大学教授陆敏舒。', ['陆敏舒 | 云岭大学 教授']],
    ['教授的话，人人都听。', []],
    ['', []],
  ])('finds in %s %j', (text, people) => expect(told(text)).toEqual(people));

  it('gives the title behind a name to that name and not to the next, with the organisation before it', () => {
    const text = '产业界代表Lanwan何川董事总经理、青禾科技创办人叶青先生、教育局陆敏舒副局长，欢迎何川。';
    expect(told(text, ['何川', '叶青', '陆敏舒'])).toEqual([
      '何川 | Lanwan 董事总经理',
      '叶青 | 青禾科技 创办人',
      '陆敏舒 | 教育局 副局长',
      '何川',
    ]);
  });

  it('finds names that are known already without an office, and no part of a longer word', () => {
    expect(told('今天何川也来了。')).toEqual([]);
    expect(told('今天何川也来了。', ['何川'])).toEqual(['何川']);
  });
});

describe('readRosterLine', () => {
  it.each([
    ['陆敏舒｜云岭大学教授', '陆敏舒 云岭大学 教授 '],
    ['陆敏舒：云岭大学教授', '陆敏舒 云岭大学 教授 '],
    ['陆敏舒 云岭大学 教授', '陆敏舒 云岭大学 教授 '],
    ['陆敏舒（云岭大学教授）', '陆敏舒 云岭大学 教授 '],
    ['陆敏舒丨河社记者(主持)', '陆敏舒 河社 记者 moderator'],
  ])('reads %s', (line, expected) => {
    const entry = readRosterLine(line);
    const [office] = entry?.affiliations ?? [];
    expect(`${entry?.name} ${office?.organisation} ${office?.title} ${entry?.role ?? ''}`).toBe(expected);
  });

  it.each(['陆敏舒：先修桥。', '陆敏舒', '时间：6月1日', '比如：教授', '陆敏舒：我是教授吗？', ''])('reads none in %j', (line) =>
    expect(readRosterLine(line)).toBeNull(),
  );
});
