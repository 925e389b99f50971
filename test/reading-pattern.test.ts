import { describe, expect, it } from 'vitest';
import { type LabelPattern, parseHeadingPattern, parseLabelPattern } from '../src/reading-pattern.js';
import { findHeadingProblem, findLabelProblem } from '../src/reading-pattern-problems.js';

const plain = { name: null, level: 0, bold: false, time: null, left: '', right: '', place: 'inline', speech: 'below' };

describe('parseLabelPattern', () => {
  it.each<[string, Partial<LabelPattern>]>([
    ['{name}：{speech}', { right: '：' }],
    ['★{name}★{speech}', { left: '★', right: '★' }],
    ['【{name}】{speech}', { left: '【', right: '】' }],
    ['【{name}】{newline}{speech}', { left: '【', right: '】', place: 'alone' }],
    ['{time} {name}{newline}{speech}', { time: 'before', place: 'alone' }],
    ['{name} {time}{newline}{speech}', { time: 'after', place: 'alone' }],
    ['[{time}] {name}：{speech}', { time: 'before', right: '：' }],
    ['{name}（{time}）：{speech}', { time: 'after', right: '：' }],
    ['（{name} {time}）{speech}', { time: 'after', left: '（', right: '）' }],
    ['{name} {time} {speech}', { time: 'after', right: ' ' }],
    ['{name} {speech}', { right: ' ' }],
    ['{name}  {speech}', { right: '  ' }],
    ['{name} // {speech}', { right: '//' }],
    ['{speech}（{name}）', { left: '（', right: '）', place: 'end', speech: 'above' }],
    ['{speech}{newline}—— {name}', { left: '——', place: 'alone', speech: 'above' }],
    ['### {name}：{newline}{speech}', { level: 3, right: '：', place: 'alone' }],
    ['## {name}{newline}{speech}', { level: 2, place: 'alone' }],
    ['【{name}】', { left: '【', right: '】', place: 'alone' }],
    ['**{name}**{newline}{speech}', { bold: true, place: 'alone' }],
    ['**{name}：**{speech}', { bold: true, right: '：' }],
    ['{{name}}{speech}', { left: '{', right: '}' }],
    ['何川：{speech}', { name: '何川', right: '：' }],
    ['★何川★{speech}', { name: '何川', left: '★', right: '★' }],
    ['何川（主持人）：{speech}', { name: '何川（主持人）', right: '：' }],
    ['何川{newline}{speech}', { name: '何川', place: 'alone' }],
    ['何川 {time}{newline}{speech}', { name: '何川', time: 'after', place: 'alone' }],
    ['{speech}——何川', { name: '何川', left: '——', place: 'end', speech: 'above' }],
  ])('reads %s', (text, expected) => {
    expect(findLabelProblem(text)).toBeNull();
    expect(parseLabelPattern(text)).toEqual({ ...plain, text, ...expected });
  });
});

describe('parseHeadingPattern', () => {
  it.each([
    ['▍{title}', '▍', ''],
    ['— {title} —', '—', '—'],
    ['第{title}章', '第', '章'],
  ])('reads %s', (text, left, right) => {
    expect(findHeadingProblem(text)).toBeNull();
    expect(parseHeadingPattern(text)).toEqual({ text, left, right });
  });
});
