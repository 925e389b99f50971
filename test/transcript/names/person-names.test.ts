import { describe, expect, it } from 'vitest';
import { isHanName, isLatinName, isNickname, isNumbered, isSurname, surnameOf } from '../../../src/transcript/names/person-names.js';

describe('isHanName', () => {
  it.each(['罗启航', '欧阳明', '司徒小月', '岳霜', '阿依古丽·买买提'])('takes %s for a name', (name) => expect(isHanName(name)).toBe(true));
  it.each(['关键词', '方面', '我们', '温馨提示', '于是说', '时间'])('does not take %s for one', (text) =>
    expect(isHanName(text)).toBe(false),
  );
});

describe('isLatinName', () => {
  it.each(['Kai', 'Nora Fielding', 'J. R. Smith'])('takes %s for a name', (name) => expect(isLatinName(name)).toBe(true));
  it.each(['kai', 'Kai 2', 'One Two Three Four Five'])('does not take %s for one', (text) => expect(isLatinName(text)).toBe(false));
});

describe('isNumbered', () => {
  it.each(['发言人1', '说话人 12', 'SPEAKER_00', 'SPK-001', '嘉宾A', '咨委四'])('takes %s for a number', (label) =>
    expect(isNumbered(label)).toBe(true),
  );
  it.each(['问题1', '第3部分', 'Part 2', '何川'])('does not take %s for one', (label) => expect(isNumbered(label)).toBe(false));
});

describe('isNickname', () => {
  it('takes 小寇 and 老周, and no 小是', () =>
    expect(['小寇', '老周', '小是', '寇小'].map(isNickname)).toEqual([true, true, false, false]));
});

describe('surnameOf', () => {
  it.each([
    ['欧阳明', '欧阳'],
    ['何川', '何'],
    ['欧阳', '欧'],
    ['渡口', ''],
  ])('of %s is %j', (text, surname) => expect(surnameOf(text)).toBe(surname));
});

describe('isSurname', () => {
  it('knows 司徒 and 何 and no 何川', () => expect(['司徒', '何', '何川'].map(isSurname)).toEqual([true, true, false]));
});
