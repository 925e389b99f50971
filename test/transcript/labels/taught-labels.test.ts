import { describe, expect, it } from 'vitest';
import { NAMES, namesOf, SIX, saidOf, spokenOf, talk } from '../six-turns.js';
import { parse } from '../sources.js';

const TALK = talk((name, said) => `${name}：${said}`);

describe('what the settings say of labels', () => {
  it.each<[string, string, string]>([
    ['甲岸~先修桥。\n乙岸~先修路。\n', '{name}~{speech}', '甲岸: 先修桥。,乙岸: 先修路。'],
    ['★开头★先修桥。\n★结尾★先修路。\n', '★{name}★{speech}', '开头: 先修桥。,结尾: 先修路。'],
    ['【开头】\n先修桥。\n【结尾】\n先修路。\n', '【{name}】{newline}{speech}', '开头: 先修桥。,结尾: 先修路。'],
    ['先修桥。（开头）\n先修路。（结尾）\n', '{speech}（{name}）', '开头: 先修桥。,结尾: 先修路。'],
    ['先修桥。\n—— 开头\n先修路。\n—— 结尾\n', '{speech}{newline}—— {name}', '开头: 先修桥。,结尾: 先修路。'],
    ['### 开头：\n先修桥。\n### 结尾：\n先修路。\n', '### {name}：{newline}{speech}', '开头: 先修桥。,结尾: 先修路。'],
    ['[00:10] 开头：先修桥。\n[00:20] 结尾：先修路。\n', '[{time}] {name}：{speech}', '开头: 先修桥。,结尾: 先修路。'],
    ['开头 00:10 先修桥。\n结尾 00:20 先修路。\n', '{name} {time} {speech}', '开头: 先修桥。,结尾: 先修路。'],
    ['{开头}先修桥。\n{结尾}先修路。\n', '{{name}}{speech}', '开头: 先修桥。,结尾: 先修路。'],
  ])('reads %j as %s', (text, label, said) => {
    expect(saidOf(parse(text, { reading: { labels: label } })).join()).toBe(said);
    expect(saidOf(parse(text)).join()).not.toBe(said);
  });

  it('keeps times and notes of taught labels', () => {
    const text = '[00:10] 开头（主持人）：先修桥。\n[00:20] 结尾：先修路。\n';
    const { turns, people } = parse(text, { reading: { labels: '[{time}] {name}：{speech}' } });
    expect(turns.map(({ time, start, end }) => [time, start, end])).toEqual([
      ['00:10', 10, 20],
      ['00:20', 20, null],
    ]);
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['开头', 'moderator'],
      ['结尾', 'panelist'],
    ]);
  });

  it('overrules what is learned', () => {
    const text = '何川：先说桥。\n★开头★桥要修。\n陆萍：再说路。\n★结尾★路要修。\n何川：好。\n陆萍：好。\n★开头★完。\n';
    expect(namesOf(parse(text))).toEqual(['何川', '陆萍']);
    expect(spokenOf(parse(text, { reading: { labels: '★{name}★{speech}' } }))).toEqual([
      '开头: 桥要修。|陆萍：再说路。',
      '结尾: 路要修。|何川：好。|陆萍：好。',
      '开头: 完。',
    ]);
  });

  it('leaves what is learned where it carries the same people', () => {
    const text = talk((name, said, i) => (i < 3 ? `${name}~${said}` : `${name}：${said}`));
    expect(spokenOf(parse(text, { reading: { labels: '{name}~{speech}' } }))).toEqual(SIX);
  });

  it('makes one label somebody, and leaves all others as they are', () => {
    const text = TALK.replace('下游正好相反。\n', '下游正好相反。\n比如：我有话要说。\n');
    expect(namesOf(parse(text))).toEqual(NAMES);
    expect(spokenOf(parse(text, { reading: { labels: '比如：{speech}' } }))).toEqual([
      ...SIX.slice(0, 3),
      '比如: 我有话要说。',
      ...SIX.slice(3),
    ]);
  });

  it('makes nobody of not_labels, and the person before goes on', () => {
    const text = TALK.replace('下游正好相反。\n', '下游正好相反。\n裁判：我有话要说。\n');
    expect(spokenOf(parse(text))).toHaveLength(7);
    const turns = spokenOf(parse(text, { reading: { not_labels: ['裁判'] } }));
    expect(turns).toEqual([...SIX.slice(0, 2), '白晓桥: 下游正好相反。|裁判：我有话要说。', ...SIX.slice(3)]);
  });

  it('leaves out the lines of skip, by number, range and text', () => {
    const text = `抬头一行\n${TALK}页脚一行\n`;
    const transcript = parse(text, { reading: { skip: [1, '页脚一行', '3-4'] } });
    expect(saidOf(transcript)).toEqual(['陆敏舒: 河道要先清淤。|钱从谁手里来？', ...SIX.slice(4)]);
    expect(transcript.asides.filter(({ kind }) => kind === 'mark').map(({ start, end }) => transcript.text.slice(start, end))).toEqual([
      '抬头一行',
      '何川：谢谢，先说上游。',
      '白晓桥：下游正好相反。',
      '页脚一行',
    ]);
  });

  it('makes headings of lines between taught marks', () => {
    const text = TALK.replace('一半靠财政。\n', '一半靠财政。\n⧉ 下游怎么办 ⧉\n下游的事还没有说。\n');
    expect(parse(text).sections).toEqual([]);
    const { sections, turns } = parse(text, { reading: { headings: '⧉ {title} ⧉' } });
    expect(sections.map(({ title }) => title)).toEqual(['下游怎么办']);
    expect(turns.map(({ section }) => section)).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('takes names and other names of people for labels before a colon, whatever they look like', () => {
    const text = '上游岸：先修桥。\n这么办：先修路。\n';
    expect(spokenOf(parse(text))).not.toHaveLength(2);
    const people = [{ name: '上游岸' }, { name: '何川', aliases: ['这么办'] }];
    expect(spokenOf(parse(text, { people }))).toEqual(['上游岸: 先修桥。', '何川: 先修路。']);
    const prose = '这里说的是桥。\n比如：先修船。\n再修路。\n';
    expect(spokenOf(parse(prose))).toEqual([]);
    expect(spokenOf(parse(prose, { people: ['比如'] }))).toEqual(['比如: 先修船。|再修路。']);
    const once = `${talk((name, said) => `【${name}】${said}`)}比如：先修船。\n`;
    expect(spokenOf(parse(once))).toHaveLength(6);
    expect(spokenOf(parse(once, { people: ['比如'] })).at(-1)).toBe('比如: 先修船。');
  });

  it('takes names of people for labels in the learned form, where nobody else would be', () => {
    const text = `${talk((name, said) => `${name}：${said}`)}比如 ：先修船。\n`.replaceAll('：', '｜');
    expect(spokenOf(parse(text))).toHaveLength(6);
    expect(spokenOf(parse(text, { people: ['比如'] })).at(-1)).toBe('比如: 先修船。');
  });
});
