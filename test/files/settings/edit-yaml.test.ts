import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../src/files/settings/edit-yaml.js';

const TEXT = `# 设置，手写
title:   海绵城市   # 标题
# 人物
people:  # 按出场
  - name: 何川     # 主持
    role: moderator
  # 第二位
  - name: 陆萍
    aliases: [陆老师,  小陆]  # 称呼
  - 林芷

words: [旧厂房,  菜市场]   # 整词
stop:
    add: [这个]
synonyms: {老人: [老人家]}
# 文末
`;

describe('editYaml', () => {
  it.each<[string, Parameters<typeof editYaml>[1], string, string]>([
    ['a value', { set: ['title'], value: '旧厂房' }, '海绵城市', '旧厂房'],
    ['a value in an entry of a list', { set: ['people', 0, 'name'], value: '何江' }, 'name: 何川', 'name: 何江'],
    ['a name for a mapping', { set: ['people', 2], value: { name: '林芷', counted: false } }, '- 林芷', '- { name: 林芷, counted: false }'],
    ['an item of a list on one line', { add: ['words'], value: '夜市' }, '菜市场]', '菜市场, 夜市]'],
    ['an item of a list deep inside', { add: ['people', 1, 'aliases'], value: '陆 总' }, '小陆]', "小陆, '陆 总']"],
    [
      'an entry of a list of lines',
      { add: ['people'], value: { name: '周启', aliases: ['周工'] } },
      '  - 林芷\n',
      '  - 林芷\n  - name: 周启\n    aliases: [周工]\n',
    ],
    ['a key of an entry', { set: ['people', 0, 'counted'], value: false }, 'role: moderator\n', 'role: moderator\n    counted: false\n'],
    [
      'a key of a mapping with an indent of its own',
      { set: ['stop', 'keep'], value: ['我们'] },
      'add: [这个]\n',
      'add: [这个]\n    keep: [我们]\n',
    ],
    ['a key of a mapping on one line', { set: ['synonyms', '小区'], value: ['老小区'] }, '[老人家]}', '[老人家], 小区: [老小区]}'],
    ['a new key behind the last one', { set: ['date'], value: '2026-01-02' }, '# 文末\n', "date: '2026-01-02'\n# 文末\n"],
    ['a new key with all that holds it', { add: ['reading', 'skip'], value: 12 }, '# 文末\n', 'reading:\n  skip: [12]\n# 文末\n'],
  ])('writes %s and nothing else', (_, edit, before, after) => {
    expect(editYaml(TEXT, edit)).toBe(TEXT.replace(before, after));
  });

  it.each<[string, readonly (string | number)[], string]>([
    ['an entry of lines', ['people', 1], '  - name: 陆萍\n    aliases: [陆老师,  小陆]  # 称呼\n'],
    ['the first key, and leaves the comment above it', ['title'], 'title:   海绵城市   # 标题\n'],
    ['the first key of an entry', ['people', 0, 'name'], 'name: 何川     # 主持\n    '],
    ['an item on one line', ['words', 0], '旧厂房,  '],
    ['the last item on one line', ['words', 1], ',  菜市场'],
    ['what holds nothing else', ['stop', 'add', 0], 'stop:\n    add: [这个]\n'],
  ])('removes %s', (_, remove, gone) => {
    expect(editYaml(TEXT, { remove })).toBe(TEXT.replace(gone, ''));
  });

  it('gives a key another name and leaves it where it is', () => {
    expect(editYaml(TEXT, { rename: ['synonyms', '老人'], to: '长者' })).toBe(TEXT.replace('{老人:', '{长者:'));
    expect(editYaml(TEXT, { rename: ['synonyms', '没有'], to: '长者' })).toBe(TEXT);
  });

  it('begins a text, and goes on where the last line has no end', () => {
    expect(editYaml('', { add: ['words'], value: '夜市' })).toBe('words: [夜市]\n');
    expect(editYaml('# 备注', { set: ['title'], value: '甲' })).toBe('# 备注\ntitle: 甲\n');
    expect(editYaml('people:\n- 甲', { add: ['people'], value: '乙' })).toBe('people:\n- 甲\n- 乙\n');
    expect(editYaml('words:\ntitle: 甲\n', { add: ['words'], value: '乙' })).toBe('words: [乙]\ntitle: 甲\n');
    expect(editYaml('aliases: 甲 # 一个\n', { add: ['aliases'], value: '乙' })).toBe('aliases: [甲, 乙] # 一个\n');
    expect(editYaml('a: [甲, ]\r\nb: 1\r\n', { add: ['a'], value: '乙' })).toBe('a: [甲, 乙 ]\r\nb: 1\r\n');
  });

  it('says what was wanted where nothing can be spliced', () => {
    const text = 'base: &b {role: panelist}\npeople:\n  - <<: *b\n    name: 甲\nnote: |\n  一\n  二\n';
    expect(parse(editYaml(text, { set: ['note'], value: '三' }))).toMatchObject({ note: '三' });
    expect(parse(editYaml('a: 1\n...\n', { set: ['b'], value: 2 }))).toEqual({ a: 1, b: 2 });
  });

  const name = fc.oneof(
    fc.stringMatching(/^[\u4e00-\u9fa5A-Za-z0-9 '"#:,\-[\]{}&*!|>%@、，：]{1,8}$/),
    fc.constantFrom('No', 'null', '007', '~', '<<', '1.5', 'true'),
  );
  const list = fc.array(name, { minLength: 1, maxLength: 4 });

  it('keeps every other line to the byte, whatever is written', () => {
    fc.assert(
      fc.property(list, name, fc.constantFrom('words', 'not_words', 'sections'), fc.boolean(), (items, added, key, flows) => {
        const quoted = items.map((item) => JSON.stringify(item));
        const lines = flows ? [`${key}: [ ${quoted.join(' ,')} ]  # 甲`] : [`${key}: # 甲`, ...quoted.map((item) => ` -   ${item}   # 乙`)];
        const [head, foot] = ['# 头\n\ntitle:   "x"  # 一\n', '\n# 中\nseed:    3   # 二\n\n# 尾\n'];
        const text = `${head}${lines.join('\n')}${foot}`;
        const edited = editYaml(text, { add: [key], value: added });
        expect(parse(edited)).toEqual({ title: 'x', [key]: [...items, added], seed: 3 });
        expect(edited.startsWith(head) && edited.endsWith(foot), edited).toBe(true);
        expect(parse(editYaml(edited, { set: [key, 0], value: added }))[key]).toEqual([added, ...items.slice(1), added]);
        // And back: what was added is removed, and it is as it was.
        expect(editYaml(edited, { remove: [key, items.length] })).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
