import { describe, expect, it } from 'vitest';
import { isOrganisation, splitAffiliation } from '../../../src/transcript/names/affiliations.js';

describe('splitAffiliation', () => {
  it.each([
    ['启明文化总经理', '启明文化', '总经理'],
    ['燧光科技产品战略副总裁', '燧光科技', '产品战略副总裁'],
    ['江岸大学建筑学院常务副院长', '江岸大学建筑学院', '常务副院长'],
    ['蓝湾咨询数据服务合伙人', '蓝湾咨询', '数据服务合伙人'],
    ['市航道管理处处长', '市航道管理处', '处长'],
    ['達觀數據首席戰略官', '達觀數據', '首席戰略官'],
    ['航道部长', '', '航道部长'],
    ['蓝湾咨询处长', '蓝湾咨询', '处长'],
    ['《城市手册》杂志主编', '《城市手册》杂志', '主编'],
  ])('of %s gives %s and %s', (text, organisation, title) => expect(splitAffiliation(text)).toEqual({ organisation, title }));

  it('is null where no job title ends the text', () => expect(splitAffiliation('江岸大学')).toBeNull());
});

describe('isOrganisation', () => {
  it.each(['运输及渡轮事务局', '云岭大学', '澜江水务'])('takes %s for one', (text) => expect(isOrganisation(text)).toBe(true));
  it.each(['局', '何川', '河边的树'])('does not take %s for one', (text) => expect(isOrganisation(text)).toBe(false));
});
