import { describe, expect, it } from 'vitest';
import { parseLabelPattern } from '../../../src/reading-pattern.js';
import { matchPattern } from '../../../src/transcript/labels/match-pattern.js';
import { linesOf } from './lines-of.js';

const match = (line: string, pattern: string) => {
  const [first] = linesOf(line);
  return first ? matchPattern(first, parseLabelPattern(pattern)) : null;
};

describe('matchPattern', () => {
  it.each([
    ['★何川★修。', '★{name}★{speech}', '何川', 4],
    ['何川（主持）：修。', '{name}：{speech}', '何川', 7],
    ['何川: 修。', '{name}：{speech}', '何川', 4],
    ['[00:12] 何川', '{time} {name}{newline}{speech}', '何川', 10],
    ['何川　　修。', '{name}　　{speech}', '何川', 4],
    ['何川-：修。', '何川：{speech}', undefined, undefined],
    ['修。（何川）', '{speech}（{name}）', '何川', 2],
  ])('reads %j by %s', (line, pattern, value, from) => {
    const found = match(line, pattern);
    expect([found?.value, found?.from]).toEqual([value, from]);
  });

  it('keeps note and time apart from the name', () =>
    expect(match('00:12 何川（主持）：修。', '{time} {name}：{speech}')).toMatchObject({ value: '何川', note: '主持', time: '00:12' }));

  it.each([
    ['何川修。', '★{name}★{speech}'],
    ['何川', '{time} {name}{newline}{speech}'],
    ['23 分钟 11 秒', '{name} {speech}'],
    ['修。', '{speech}（{name}）'],
  ])('finds nothing in %j by %s', (line, pattern) => expect(match(line, pattern)).toBeNull());
});
