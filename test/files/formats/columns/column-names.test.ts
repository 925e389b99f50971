import { describe, expect, it } from 'vitest';
import { isHeader, isOtherName, nameHint, plainHeading, unitOfName } from '../../../../src/files/formats/columns/column-names.js';

describe('nameHint', () => {
  it('is high for the name itself, low for a part of it, 0 for any other', () => {
    expect(nameHint('发言人', 'speaker')).toBe(3);
    expect(nameHint('原始 speaker 列', 'speaker')).toBe(1);
    expect(nameHint('语言', 'speaker')).toBe(0);
  });
  it('reads a path by its last keys', () =>
    expect([nameHint('speaker.name', 'speaker'), nameHint('topic.name', 'speaker')].map((hint) => hint > 3)).toEqual([true, false]));
  it('is 0 for what says yes or no', () => expect(nameHint('is_sender', 'speaker')).toBe(0));
});

describe('isHeader', () => {
  it.each([
    [['发言人', '内容'], true],
    [['序号', '内容'], true],
    [['何川', '先修桥。'], false],
    [['时间', '地点'], false],
  ])('of %j is %s', (cells, is) => expect(isHeader(cells)).toBe(is));
});

describe('plainHeading', () => {
  it('leaves out case, blanks, signs and notes', () =>
    expect(['Start Time (ms)', 'start_time', '发言 人'].map(plainHeading)).toEqual(['starttime', 'starttime', '发言人']));
});

describe('unitOfName', () => {
  it.each([
    ['start_ms', 1e-3],
    ['开始（毫秒）', 1e-3],
    ['offsetInTicks', 1e-7],
    ['start (s)', 1],
    ['start', null],
  ])('of %s is %d', (name, unit) => expect(unitOfName(name)).toBe(unit));
});

describe('isOtherName', () => {
  it('is true of moods and languages', () => expect(['emotion', 'a.lang', 'speaker'].map(isOtherName)).toEqual([true, true, false]));
});
