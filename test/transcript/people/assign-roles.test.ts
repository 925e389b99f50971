import { describe, expect, it } from 'vitest';
import { parse } from '../sources.js';

const rolesOf = (text: string) => Object.fromEntries(parse(text).people.map(({ name, role }) => [name, role]));

describe('assignRoles', () => {
  it('makes everybody who is named a panelist where a moderator asks', () =>
    expect(rolesOf('主持人：谁修桥？\n何川：我。\n主持人：谁修路？\n陆萍：我。\n')).toEqual({
      主持人: 'moderator',
      何川: 'panelist',
      陆萍: 'panelist',
    }));
  it('finds who hosts a press conference beside reporters, and takes no spokesperson who answers for a host', () => {
    const opening = '各位好，欢迎出席今天的新闻发布会，今天我们请到了两位来介绍情况。';
    const asked = (who: string, said: string) => `渡口日报记者：桥什么时候修好？\n${who}：${said}\n`;
    const long = '桥墩已经做完，桥面下个月铺，雨季以前一定能走人。'.repeat(3);
    const hosted = `何川：${opening}\n${asked('陆萍', long)}${asked('白晓桥', long)}何川：今天的发布会到此结束。\n`;
    expect(rolesOf(hosted)).toMatchObject({ 何川: 'moderator', 陆萍: 'panelist', 渡口日报记者: 'reporter' });
    const alone = `何川：${opening}\n${asked('何川', long)}${asked('陆萍', long)}何川：今天的发布会到此结束。\n`;
    expect(rolesOf(alone)).toMatchObject({ 何川: 'panelist', 陆萍: 'panelist' });
  });
  it('leaves roles open where nobody moderates', () =>
    expect(rolesOf('何川：先修桥。\n陆萍：先修路。\n白晓桥：先看天。\n何川：好。\n')).toEqual({
      何川: 'unknown',
      陆萍: 'unknown',
      白晓桥: 'unknown',
    }));
});

describe('assignOrganisations', () => {
  it('gives the job title of whoever is asked to report to the organisation that is asked', () =>
    expect(
      parse('何川主席：请水务局报告。\n陆局长：桥修好了。\n何川主席：好。\n陆局长：谢谢。\n').people.find(({ name }) => name === '陆局长'),
    ).toMatchObject({ organisations: ['水务局'], titles: ['局长'] }));
});
