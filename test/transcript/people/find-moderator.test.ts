import { describe, expect, it } from 'vitest';
import type { RawSettings } from '../../../src/settings.js';
import { parse } from '../sources.js';

const rolesOf = (text: string, settings?: RawSettings): readonly string[] =>
  parse(text, settings).people.map(({ name, role }) => `${name} ${role}`);

describe('who runs a discussion, where nobody is said to', () => {
  const WELCOME = '何川：欢迎各位来到今天的讨论，先请陆萍说说。\n';
  const MIDDLE = '陆萍：先修路。\n何川：请张明谈谈，好吗？\n张明：先修桥。\n陆萍：好。\n';
  const CLOSE = '何川：今天的讨论到这里，谢谢大家。\n';

  it('is who opens, gives the floor and closes; all others take part', () =>
    expect(rolesOf(WELCOME + MIDDLE + CLOSE)).toEqual(['何川 moderator', '陆萍 panelist', '张明 panelist']));

  it('is who says so, without being the first to speak', () =>
    expect(rolesOf('陆萍：我先到的。\n何川：我是今天的主持人，先请张明说说。\n张明：先修桥。\n陆萍：先修路。\n张明：好。\n')[1]).toBe(
      '何川 moderator',
    ));

  it('is nobody where nobody plainly does', () =>
    expect(rolesOf('何川：先修船。\n陆萍：先修路。\n张明：先修桥。\n陆萍：好。\n何川：好。\n')).toEqual([
      '何川 unknown',
      '陆萍 unknown',
      '张明 unknown',
    ]));

  it('is nobody where two do so alike', () =>
    expect(
      rolesOf('何川：欢迎各位来到今天的讨论。\n陆萍：我是今天的主持人。\n张明：先修桥。\n陆萍：先修路。\n何川：好。\n张明：好。\n'),
    ).toEqual(['何川 unknown', '陆萍 unknown', '张明 unknown']));

  it('is the one of two who asks throughout', () =>
    expect(rolesOf('何川：先修什么？\n陆萍：先修路。\n何川：再修什么？\n陆萍：再修桥。\n何川：钱呢？\n陆萍：大家出。\n')).toEqual([
      '何川 moderator',
      '陆萍 panelist',
    ]));

  it('is neither of two who both ask', () =>
    expect(rolesOf('何川：先修什么？\n陆萍：你说呢？\n何川：再修什么？\n陆萍：修桥吗？\n何川：钱呢？\n陆萍：谁出？\n')).toEqual([
      '何川 unknown',
      '陆萍 unknown',
    ]));

  it('is not asked where a label says who does', () =>
    expect(rolesOf(`${WELCOME}${MIDDLE}${CLOSE}`.replaceAll('陆萍：', '主持人陆萍：'))).toEqual([
      '何川 panelist',
      '陆萍 moderator',
      '张明 panelist',
    ]));

  it('is not asked where the settings say who does', () =>
    expect(rolesOf(WELCOME + MIDDLE + CLOSE, { people: [{ name: '何川', role: 'panelist' }] })[0]).toBe('何川 panelist'));
});

describe('the organisation of who is asked for', () => {
  const talk = (asked: string, label: string): string =>
    `主席：現在開會，${asked}\n${label}：報告各位，橋修好了。\n主席：好。\n李委員：路還沒有。\n主席：好。\n${label}：好。\n李委員：好。\n`;
  const officeOf = (text: string): readonly string[] => {
    const { organisations = [], titles = [] } = parse(text).people[1] ?? {};
    return [...organisations, ...titles];
  };

  it.each([
    ['請秘書處報告。', '陳秘書長', '秘書處', '秘書長'],
    ['请水务局先作报告。', '陈局长', '水务局', '局长'],
    ['請工務局說明。', '陳局長', '工務局', '局長'],
  ])('is what %s names, for %s', (asked, label, organisation, title) =>
    expect(officeOf(talk(asked, label))).toEqual([organisation, title]),
  );

  it('is none where no organisation is asked', () => expect(officeOf(talk('请大家先报告。', '陳秘書長'))).toEqual(['', '秘書長']));

  it('leaves a name without an office as it is', () => expect(officeOf(talk('請秘書處報告。', '陳其邁'))).toEqual([]));
});
