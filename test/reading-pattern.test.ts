import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { YuanzhuoError } from '../src/errors.js';
import { readSettings } from '../src/files/read-settings.js';
import { type LabelPattern, parseHeadingPattern, parseLabelPattern } from '../src/reading-pattern.js';
import { findHeadingProblem, findLabelProblem } from '../src/reading-pattern-problems.js';
import { settingsSchema } from '../src/settings.js';

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

describe('parseHeadingPattern', () => {
  it.each([
    ['▍{title}', '▍', ''],
    ['— {title} —', '—', '—'],
    ['第{title}章', '第', '章'],
  ])('reads %s', (text, left, right) => {
    expect(findHeadingProblem(text)).toBeNull();
    expect(parseHeadingPattern(text)).toEqual({ text, left, right });
  });

  it.each([
    ['{title}', '每一行都符合'],
    ['▍', '没有 {title}'],
    ['▍{title}{title}', '不止一次'],
    ['▍{name}', '{title}'],
    ['▍{titel}', '是不是想写 {title}'],
  ])('does not take %s', (text, zh) => expect(findHeadingProblem(text)?.zh).toContain(zh));
});

describe('reading in the settings', () => {
  it('is made definite, and is its own settings when kept in run.json', () => {
    const settings = settingsSchema.parse({
      reading: {
        labels: ['★{name}★{speech}', '何川：{speech}'],
        headings: '▍{title}',
        not_labels: '提问',
        skip: [7, '12-40', '责任编辑：韦知秋'],
      },
    });
    expect(settings.reading.labels.map(({ left, name }) => [left, name])).toEqual([
      ['★', null],
      ['', '何川'],
    ]);
    expect(settings.reading.headings).toEqual([{ text: '▍{title}', left: '▍', right: '' }]);
    expect(settings.reading.not_labels).toEqual(['提问']);
    expect(settings.reading.skip).toEqual([{ from: 7, to: 7 }, { from: 12, to: 40 }, { text: '责任编辑：韦知秋' }]);
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['reading:\n  labels:\n    - "{name}：{speech}"\n    - "【{nam}】{speech}"\n', /第 4 行：reading\.labels\.1 .*是不是想写 \{name\}/],
    ['reading:\n  labels: "{name}{speech}"\n', /第 2 行：reading\.labels .*分不开/],
    ['reading:\n  headings: ["{title}"]\n', /第 2 行：reading\.headings\.0 .*每一行都符合/],
    ['reading:\n  skip: ["40-12"]\n', /第 2 行：reading\.skip\.0 .*起止反了/],
    ['reading:\n  label: ["{name}：{speech}"]\n', /第 2 行：没有“?.*reading\.label.*是不是想写.*labels/],
  ])('is an error that names the line: %s', (yaml, message) => {
    expect(messageOf(yaml)).toMatch(message);
  });
});

function messageOf(yaml: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanzhuo-reading-'));
  try {
    writeFileSync(join(folder, 's.yaml'), yaml);
    readSettings(join(folder, 's.yaml'));
    return 'no error';
  } catch (error) {
    return error instanceof YuanzhuoError ? error.messages.zh : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
