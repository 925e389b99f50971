import { describe, expect, it } from 'vitest';
import { NAMES, namesOf, SIX, speakersOf, spokenOf, talk } from '../../six-turns.js';
import { parse } from '../../sources.js';

type Write = (name: string, said: string, i: number) => string;

const FORMS: readonly (readonly [string, Write])[] = [
  ['behind an ornament', (name, said) => `▲ ${name}：${said}`],
  ['behind a picture', (name, said) => `🎤${name}：${said}`],
  ['behind a number', (name, said, i) => `${i + 1}. ${name}：${said}`],
  ['behind a number in Han', (name, said, i) => `${'一二三四五六'.charAt(i)}、${name}：${said}`],
  ['with a form of politeness', (name, said) => `${name}同志：${said}`],
  ['that say that somebody speaks', (name, said) => `${name}发言：${said}`],
  ['with a day and a time on the line', (name, said, i) => `${name} 2024/5/6 10:2${i}:11\n${said}\n`],
  ['with where somebody belongs', (name, said) => `${name}/云岭大学：${said}`],
  ['before a bar', (name, said) => `${name} | ${said}`],
  ['before a dash', (name, said) => `${name}——${said}`],
  ['before blanks', (name, said) => `${name}　　${said}`],
  ['before a tabulator', (name, said) => `${name}\t${said}`],
  ['in round brackets', (name, said) => `（${name}）${said}`],
  ['as headings', (name, said) => `### ${name}\n\n${said}\n`],
  ['as headings with a colon', (name, said) => `### ${name}：\n${said}`],
  ['alone on a line', (name, said) => `${name}\n${said}\n`],
  ['between stars', (name, said) => `★${name}★${said}`],
  ['between signs of sections', (name, said) => `§${name}§ ${said}`],
  ['in rare brackets on a line of their own', (name, said) => `⟦${name}⟧\n${said}`],
  ['before a rare dash', (name, said) => `${name} ⸺ ${said}`],
  ['before a rare arrow', (name, said) => `${name}⇝${said}`],
  ['before two strokes', (name, said) => `${name} // ${said}`],
  ['behind one sign alone', (name, said) => `@${name} ${said}`],
  ['as an attribute', (name, said) => `[name=${name}] ${said}`],
  ['in bold', (name, said) => `**${name}** ${said}`],
  ['at the end of the line, in brackets', (name, said) => `${said}（${name}）`],
  ['at the end of the line, behind a dash', (name, said) => `${said}——${name}`],
  ['below the speech', (name, said) => `${said}\n—— ${name}\n`],
  ['below the speech, without a mark', (name, said) => `${said}\n${name}\n`],
  ['with a time, alone on a line', (name, said, i) => `${name} 00:0${i}:12\n${said}`],
  ['behind a time, alone on a line', (name, said, i) => `[00:0${i}:12] ${name}\n${said}`],
  ['behind a time, with nothing before the speech', (name, said, i) => `00:0${i}:12 ${name} ${said}`],
];

describe('labels', () => {
  it.each(FORMS)('%s', (_, write) => {
    const transcript = parse(talk(write));
    expect(namesOf(transcript)).toEqual(NAMES);
    expect(spokenOf(transcript).map((turn) => turn.trim())).toEqual(SIX);
    expect(transcript.turns.length).toBe(SIX.length);
  });

  it('keep the time that stands at them', () => {
    const times = (write: Write): readonly string[] => parse(talk(write)).turns.map(({ time }) => time);
    const expected = NAMES.concat(NAMES).map((_, i) => `00:0${i}:12`);
    expect(times((name, said, i) => `${name} 00:0${i}:12\n${said}`)).toEqual(expected);
    expect(times((name, said, i) => `00:0${i}:12 ${name} ${said}`)).toEqual(expected);
    expect(times((name, said, i) => `${name}（00:0${i}:12）：${said}`)).toEqual(expected);
  });

  it('lose a picture before the name: nobody says it', () => {
    const transcript = parse(talk((name, said) => `${name}：${said}`, ['🌸小花', '🔥火', '何川']));
    expect(namesOf(transcript)).toEqual(['小花', '火', '何川']);
    expect(speakersOf(transcript)).toEqual(['小花', '火', '何川', '小花', '火', '何川']);
  });

  it('with the office inside the name, as legislatures print them', () => {
    const { people } = parse(talk((name, said) => `${name}：${said}`, ['主席', '陳委員其邁', '張部長景森']));
    expect(people.map(({ name }) => name)).toEqual(['主席', '陳其邁', '張景森']);
    expect(people[1]?.aliases).toContain('陳委員其邁');
  });

  it('are questions and answers where both are numbered, and no questions alone', () => {
    const both = parse('Q1：河道归谁管？\nA1：归水务局。\nQ2：钱呢？\nA2：一半靠财政。\n');
    expect(speakersOf(both)).toEqual(['Q', 'A', 'Q', 'A']);
    const headings = parse('Q1：河道归谁管？\n陆敏舒：归水务局。\n何川：是的。\nQ2：钱从哪里来？\n陆敏舒：一半靠财政。\n何川：对。\n');
    expect(namesOf(headings)).toEqual(['陆敏舒', '何川']);
  });

  it('of two kinds in one file are read where the same people stand in both', () => {
    const transcript = parse(talk((name, said, i) => (i === 3 ? `【${name}】${said}` : `${name}：${said}`)));
    expect(spokenOf(transcript)).toEqual(SIX);
    expect(transcript.forms.map(({ pattern, count, names }) => [pattern, count, names])).toEqual([
      ['{name}：{speech}', 5, ['何川', '白晓桥', '陆敏舒']],
      ['【{name}】{speech}', 1, ['陆敏舒']],
    ]);
  });
});

/** Twelve labels that occur once. */
const LIST = ['裁判', '翻译', '观众', '老周', '小鱼', '学生代表', '证人甲', '医生', '老师', '船工', '木匠', '瓦匠']
  .map((name, i) => `${name}：第${i + 1}年修了桥。\n`)
  .join('');

describe('a file that is no discussion', () => {
  it('has no speakers where many labels occur and none comes back', () => expect(namesOf(parse(LIST))).toEqual([]));

  it.each([
    ['a day', '早餐：一碗面。\n交通：坐船去上班。\n工作：修桥。\n午饭：两个馒头。\n下午：开会讨论河道。\n晚上：看书。\n'],
    ['a recipe', '材料：面粉半斤。\n步骤一：和面。\n步骤二：擀皮。\n步骤三：包馅。\n提示：水要烧开。\n'],
    ['one profile', '姓名：陆敏舒\n职业：船工\n爱好：下棋\n一句话介绍：住在河边三十年。\n座右铭：慢慢来\n'],
    ['a glossary', '桥墩：桥下的柱子。\n引桥：桥两头的路。\n桥面：走人的地方。\n护栏：不让人掉下去。\n涵洞：水走的地方。\n'],
  ])('has no speakers, or says that they are doubtful: %s', (_, text) =>
    expect(parse(text).warnings.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^read\.(?:no-speakers|doubt-)/)),
  );
});
