import { describe, expect, it } from 'vitest';
import { splitAffiliation } from '../../../src/transcript/names/affiliations.js';
import { jobTitleAtEnd } from '../../../src/transcript/names/job-titles.js';
import { parseLabelName } from '../../../src/transcript/names/label-name.js';
import { isHanName, isLatinName, isNumbered } from '../../../src/transcript/names/person-names.js';

describe('names', () => {
  it.each(['罗启航', '欧阳明', '司徒小月', '岳霜', '阿依古丽·买买提'])('takes %s for a Chinese name', (name) =>
    expect(isHanName(name)).toBe(true),
  );
  it.each(['关键词', '方面', '我们', '温馨提示', '于是说', '时间'])('does not take %s for one', (text) =>
    expect(isHanName(text)).toBe(false),
  );
  it.each(['Kai', 'Nora Fielding', 'J. R. Smith'])('takes %s for a Latin name', (name) => expect(isLatinName(name)).toBe(true));
  it.each(['发言人1', '说话人 12', 'SPEAKER_00', 'SPK-001', '嘉宾A', '咨委四'])('takes %s for a number', (label) =>
    expect(isNumbered(label)).toBe(true),
  );
});

describe('splitAffiliation', () => {
  it.each([
    ['启明文化总经理', '启明文化', '总经理'],
    ['燧光科技产品战略副总裁', '燧光科技', '产品战略副总裁'],
    ['江岸大学建筑学院常务副院长', '江岸大学建筑学院', '常务副院长'],
    ['蓝湾咨询数据服务合伙人', '蓝湾咨询', '数据服务合伙人'],
    ['市航道管理处处长', '市航道管理处', '处长'],
    ['達觀數據首席戰略官', '達觀數據', '首席戰略官'],
  ])('%s is %s and %s', (text, organisation, title) => expect(splitAffiliation(text)).toEqual({ organisation, title }));

  it('finds no office where there is none', () => expect(splitAffiliation('江岸大学')).toBeNull());
  it('reads modifiers with the office', () => expect(jobTitleAtEnd('某某公司原常务副总裁')).toBe('原常务副总裁'));
});

describe('parseLabelName', () => {
  it('takes role and name apart', () =>
    expect(parseLabelName('主持人魏然', '')).toMatchObject({ name: '魏然', role: 'moderator', aliases: ['主持人魏然'] }));
  it('takes name and office apart', () =>
    expect(parseLabelName('梁家朗議員', '')).toMatchObject({ name: '梁家朗', affiliations: [{ organisation: '', title: '議員' }] }));
  it('keeps an office without a name whole', () =>
    expect(parseLabelName('某某局局长', '')).toMatchObject({ name: '某某局局长', kind: 'job title' }));
  it('takes the name in brackets behind a letter', () =>
    expect(parseLabelName('嘉宾B', '郑可')).toMatchObject({ name: '郑可', role: 'panelist' }));
  it('learns a short form that the label declares', () =>
    expect(parseLabelName('戚玉衡', '以下简称“戚”')).toMatchObject({ name: '戚玉衡', aliases: ['戚'] }));
});
