import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { YuanzhuoError } from '../../../src/errors/error.js';
import { readSettings } from '../../../src/files/settings/read-settings.js';
import { settingsSchema } from '../../../src/settings.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yuanzhuo-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text = 'x'): string => {
  writeFileSync(join(root, path), text);
  return join(root, path);
};

describe('readSettings', () => {
  it.each([
    ['an unknown key', 'title: t\nthemse:\n  a: [b]\n', 'settings.unknown-key', '第 2 行', '“themes”'],
    ['an unknown key inside', 'people:\n  - name: 何川\n    alias: 川\n', 'settings.unknown-key', '第 3 行', '“aliases”'],
    ['a value of the wrong kind', 'seed: many\n', 'settings.value', '第 1 行', '数字'],
    ['a value that is not allowed', '\nlanguage: fr\n', 'settings.value', '第 2 行', 'zh、en'],
    ['broken YAML', 'title: "x\n  y: [', 'settings.syntax', '行', 'YAML'],
  ])('says what, where and how to mend it for %s', (_, yaml, code, line, hint) => {
    const path = put('s.yaml', yaml);
    const thrown = (() => {
      try {
        return readSettings(path);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ code, messages: { zh: expect.stringContaining(line) } });
    expect(thrown).toMatchObject({ messages: { zh: expect.stringContaining(hint) } });
  });

  const problemsOf = (yaml: string): readonly string[] => {
    try {
      readSettings(put('s.yaml', yaml));
      return [];
    } catch (error) {
      return (error as YuanzhuoError).messages.zh
        .replaceAll(`${join(root, 's.yaml')} `, '')
        .split('\n')
        .map((line) => line.trim());
    }
  };

  it('says all that is wrong at once, with the piece that is and the place as the file has it', () =>
    expect(
      problemsOf('人物:\n  - 何川\n  - { 姓名: 陆萍, 角色: guest, 机构名: 河社 }\nseed: many\ncount: { moderator: 没有 }\nthmes: {}\n'),
    ).toEqual([
      '有 5 处要改：',
      '第 3 行：“人物”第 2 项的“角色”不能是“guest”。可用的值：主持人（moderator）、嘉宾（panelist）、记者（reporter）、听众（audience）、叙述者（narrator）、机构（organisation）、未知（unknown）。',
      '第 3 行：“人物”第 2 项里没有“机构名”这一项。是不是想写“机构”？',
      '第 4 行：“seed”不能是“many”。应为数字。',
      '第 5 行：“count”的“moderator”不能是“没有”。应为“是”或“否”（true 或 false）。',
      '第 6 行：没有“thmes”这一项。是不是想写“themes”？',
    ]));

  it('says all that is no YAML, once a line', () =>
    expect(problemsOf('title: a\nwords: [桥\nthemes: [\n').map((problem) => problem.slice(0, 18))).toEqual([
      '有 2 处要改：',
      expect.stringContaining('第 3 行：不是有效的 YAML：'),
      expect.stringContaining('第 4 行：不是有效的 YAML：'),
    ]));

  it('takes keys, roles and yes or no in Chinese, and what a Chinese keyboard types', () => {
    const chinese = readSettings(
      put(
        's.yaml',
        [
          '标题：渡口夜话',
          '人物：',
          '\t- 姓名：陆萍',
          '\t  别名：［陆老师，老陆］',
          '\t  角色：嘉宾',
          '\t- ｛ 姓名：何川，角色：主持人，轮次：[3，7-9] ｝',
          '\t- { 姓名: 会务, 计入: 否 }',
          '词语：[夜渡船，“摆渡人”、渡口灯]',
          '不合并: 【河边人，桥头】',
          '同义词：',
          '\u3000老人：[老人家，老人们]',
          '主题：',
          '  船与灯：[夜渡船，渡口灯]',
          '  钱：',
          '    － 修灯钱',
          '    － { 都有: [修灯，出钱], 排除: [借钱] }',
          '统计：{ 主持人：否 }',
          '品牌：',
          '  颜色：{ 强调色：#8a1538，文字色：#1b2430 } # 社里的颜色',
          "读法：{ 标签：['★{name}，{speech}'], 跳过: [1-12] }",
        ].join('\n'),
      ),
    );
    const plain = settingsSchema.parse({
      title: '渡口夜话',
      people: [
        { name: '陆萍', aliases: ['陆老师', '老陆'], role: 'panelist' },
        { name: '何川', role: 'moderator', turns: [3, '7-9'] },
        { name: '会务', counted: false },
      ],
      words: ['夜渡船', '摆渡人', '渡口灯'],
      not_words: ['河边人', '桥头'],
      synonyms: { 老人: ['老人家', '老人们'] },
      themes: { 船与灯: ['夜渡船', '渡口灯'], 钱: ['修灯钱', { all: ['修灯', '出钱'], not: ['借钱'] }] },
      count: { moderator: false },
      brand: { colours: { accent: '#8a1538', ink: '#1b2430' } },
      reading: { labels: ['★{name}，{speech}'], skip: ['1-12'] },
    });
    expect(chinese).toEqual(plain);
  });

  it('takes a full-width colon for one also behind a key that there is not, and in braces', () => {
    expect(problemsOf('标体：漏水\n人物：\n  - 姓名：陆萍\n    角涩：嘉宾\n品牌：\n  颜色：{ 强调：#8a1538, 文字色: 8a1538 }\n')).toEqual([
      '有 4 处要改：',
      '第 1 行：没有“标体”这一项。是不是想写“标题”？',
      '第 4 行：“人物”第 1 项里没有“角涩”这一项。是不是想写“角色”？',
      '第 6 行：“品牌”的“颜色”的“文字色”不能是“8a1538”。颜色请写成 # 加六位，例如 #8a1538。',
      '第 6 行：“品牌”的“颜色”里没有“强调”这一项。是不是想写“强调色”？',
    ]);
    expect(problemsOf('brand: { colours: { accent: #8a153 } }\n')[0]).toContain('颜色请写成 # 加六位，例如 #8a1538。');
    const { synonyms, themes, brand } = readSettings(
      put(
        's.yaml',
        '同义词：{ 老人：[老人家，老人们]，灯：［渡口灯］ }\n主题：{ 钱：［账本］，水：［停水，断水］ }\n品牌：{ 颜色：{ 强调色：＃8A1538 } }\n',
      ),
    );
    expect([synonyms, themes, brand.colours.accent]).toEqual([
      { 老人: ['老人家', '老人们'], 灯: ['渡口灯'] },
      { 钱: ['账本'], 水: ['停水', '断水'] },
      '#8a1538',
    ]);
  });

  it('leaves alone what is in quotation marks, and lines that are to be skipped', () => {
    const { words, reading, title } = readSettings(
      put('s.yaml', 'title: 灯：修还是不修\nwords: ["甲，乙"]\nreading:\n  skip:\n    - 责任编辑：陆萍，何川\n  not_labels: [注意]\n'),
    );
    expect([title, words.map(({ term }) => term), reading.skip]).toEqual([
      '灯：修还是不修',
      ['甲，乙'],
      [{ text: '责任编辑：陆萍，何川' }],
    ]);
  });

  it('takes lines of the transcript under reading as they are, whatever they begin with', () => {
    const yaml =
      '读法：\n  标签：\n    - 主持人：{speech}\n    - 发言人：{speech}\n  跳过：\n    - 主题：渡口\n    - 标体：灯\n人物：\n  - 姓名：陆萍\n';
    const { reading, people } = readSettings(put('s.yaml', yaml));
    expect([reading.labels.map(({ name }) => name), reading.skip, people.map(({ name }) => name)]).toEqual([
      ['主持人', '发言人'],
      [{ text: '主题：渡口' }, { text: '标体：灯' }],
      ['陆萍'],
    ]);
    expect(readSettings(put('s.yaml', 'reading: { skip: [1-12, 标题：灯] }\n')).reading.skip).toEqual([
      { from: 1, to: 12 },
      { text: '标题：灯' },
    ]);
  });

  it('says where one setting is written under two names', () =>
    expect(problemsOf('标题: 渡口\ntitle: 桥\n')).toEqual(['第 2 行：“标题”和“title”是同一项，请只写一次。']));

  it('takes an empty file for the defaults', () => expect(readSettings(put('s.yaml', '# nothing yet\n')).seed).toBe(1));
});
