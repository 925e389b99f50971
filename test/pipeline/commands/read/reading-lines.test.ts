import { describe, expect, it } from 'vitest';
import { readingLines } from '../../../../pipeline/commands/read/reading-lines.js';
import type { Doubt, Source, Transcript, Turn, Unit } from '../../../../src/data.js';

const text = '何川：旧厂房要留下来。\n提问：谁来出钱？\n';
const unit = (from: number, to: number, line: number): Unit => ({
  ...{ from, to, line, afterGap: false, level: 0, bold: 0, quoted: false },
  ...{ speaker: null, role: '', time: '', start: null, end: null },
});
const source: Source = {
  ...{ file: 'talk.txt', format: 'txt', encoding: 'utf-8', bytes: 60, sha256: '', text, removed: [], facts: [] },
  units: [unit(0, 11, 1), unit(12, 20, 3)],
};
const turn = (number: number, speaker: string, start: number, end: number): Turn => ({
  ...{ turn: number, section: 0, speaker, kind: 'spoken', time: '', start: null, end: null },
  paragraphs: [{ start, end }],
});
const doubt: Doubt = {
  ...{ kind: 'taken', line: 3, text: '提问', share: 0.42 },
  message: { zh: '“提问”依据很少。如果不是，', en: '“提问” is thin. If it is none:' },
  setting: 'reading: { not_labels: [提问] }',
};
const transcript: Transcript = {
  title: '旧厂房',
  date: '',
  text,
  people: [
    { name: '何川', aliases: ['老何'], role: 'moderator', organisations: ['河社'], titles: ['编辑'], counted: true },
    { name: '提问', aliases: [], role: 'audience', organisations: [], titles: [], counted: true },
  ],
  sections: [],
  turns: [turn(1, '何川', 3, 11), turn(2, '提问', 15, 20)],
  sentences: [],
  asides: [],
  forms: [{ pattern: '{name}：{speech}', count: 2, names: ['何川', '提问'] }],
  doubts: [doubt],
  facts: [
    { key: 'title', value: '旧厂房', sentences: [], source: 'head' },
    { key: 'organisers', value: '河社', sentences: ['s1.1'], source: 'introduction' },
  ],
  warnings: [
    { code: 'read.doubt-taken', line: 3, message: doubt.message },
    { code: 'settings.person-unused', line: 0, message: { zh: '设置里的“白荷”没有发言。', en: '“白荷” never speaks.' } },
  ],
};

describe('what yuanzhuo read shows', () => {
  it('begins with the learned forms, then the doubts with their settings, then what is known, people and turns in columns', () => {
    expect(readingLines({ source, transcript }, 'zh').join('\n')).toBe(`talk.txt  txt · utf-8 · 60 字节

标签写法 1 种，从文中学到（{name} 姓名，{time} 时间，{speech} 发言，{newline} 换行）
  {name}：{speech}  2 次  何川、提问

存疑 1 处，影响大的在前；请把所示的一行写进设置
  第 3 行  42% 的字  “提问”依据很少。如果不是，设置里写：
      reading: { not_labels: [提问] }

讨论
  标题  旧厂房（文首或文末）
  主办  河社（开场介绍 s1.1）

人物 2
  何川  主持人  河社编辑  又称 老何
  提问  听众

各节 没有标题；较长的讨论在计数时自动划分

轮数 2
  轮  行  节  发言人  前几个字
   1   1  §0  何川    旧厂房要留下来。
   2   3  §0  提问    谁来出钱？

提醒：设置里的“白荷”没有发言。`);
  });

  it('says the same in English', () => {
    const lines = readingLines({ source, transcript }, 'en').join('\n');
    expect(lines).toContain('labels: 1 form, learned from the file');
    expect(lines).toContain('  line 3  42% of it  “提问” is thin. If it is none: In the settings:\n      reading: { not_labels: [提问] }');
    expect(lines).toContain('organisers  河社 (introduction s1.1)');
  });

  it('says so where nothing was learned, nothing is in doubt, or the format names the speakers', () => {
    const bare = { ...transcript, forms: [], doubts: [], facts: [], people: [], turns: [], warnings: [] };
    const lines = readingLines({ source, transcript: bare }, 'zh');
    expect(lines).toContain('标签写法  没有找到发言人标签');
    expect(lines).toContain('存疑  没有');
    const given = { ...bare, forms: [{ pattern: '', count: 2, names: ['何川'] }] };
    expect(readingLines({ source, transcript: given }, 'zh')).toContain('没有标记：由文件格式、粗体或独占一行看出  2 次  何川');
  });

  it('lets nothing of the file steer the terminal', () => {
    const hostile = { ...transcript, title: 'x', forms: [{ pattern: '\u001b[2J{name}', count: 1, names: ['\u202e甲'] }] };
    expect(readingLines({ source, transcript: hostile }, 'zh').join('')).not.toMatch(/[\u001b\u202e]/);
  });
});
