import { describe, expect, it } from 'vitest';
import { findHeadingProblem, findLabelProblem } from '../src/reading-pattern-problems.js';

describe('findLabelProblem', () => {
  it.each([
    ['{nam}：{speech}', '{name}', '第 1 个字'],
    ['【{姓名}】{speech}', '{name}', '第 2 个字'],
    ['{name}：{xyz}', 'no placeholder {xyz}', '可用的有'],
    ['{name：{speech}', 'brace', '花括号'],
    ['{name}}：{speech}', 'brace', '花括号'],
    ['{name}{name}：{speech}', 'more than once', '不止一次'],
    ['：{speech}', 'no {name}', '没有 {name}'],
    ['{time} {speech}', 'no {name}', '没有 {name}'],
    ['何川：', 'no {name}', '没有 {name}'],
    ['{name}{speech}', 'touch', '分不开'],
    ['{speech}{name}', 'touch', '分不开'],
    ['{speech} {name}', 'every line', '每一行都符合'],
    ['{name}', 'every line', '每一行都符合'],
    ['{name}{newline}{speech}', 'every line', '每一行都符合'],
    ['{time}{newline}{name}：{speech}', 'out of place', '位置不对'],
    ['{name}：{speech}{newline}', 'out of place', '位置不对'],
    ['“{name}：{speech}”', 'both sides', '两边'],
  ])('does not take %s', (text, en, zh) => {
    expect(findLabelProblem(text)?.en).toContain(en);
    expect(findLabelProblem(text)?.zh).toContain(zh);
    expect(findLabelProblem(text)?.zh).toContain(text.slice(0, 10));
  });
});

describe('findHeadingProblem', () => {
  it.each([
    ['{title}', '每一行都符合'],
    ['▍', '没有 {title}'],
    ['▍{title}{title}', '不止一次'],
    ['▍{name}', '{title}'],
    ['▍{titel}', '是不是想写 {title}'],
  ])('does not take %s', (text, zh) => expect(findHeadingProblem(text)?.zh).toContain(zh));
});
