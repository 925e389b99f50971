import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { RawSettings } from '../../src/settings.js';
import { namesOf, saidOf, spokenOf, talk } from './six-turns.js';
import { parse } from './sources.js';

const TALK = talk((name, said) => `${name}：${said}`);

describe('a label and what stands beside it', () => {
  it('a bracket that opens most turns belongs to the speech', () =>
    expect(saidOf(parse('何川：（笑）先修桥。\n陆萍：（摇头）先修路。\n何川：好。\n陆萍：（掌声）\n')).join()).not.toMatch(/[笑头]）/));

  it.each(['（Z 代表周启舟，L 代表陆萍）'])('every letter of a key is read: %s', (head) =>
    expect(spokenOf(parse(`桥与路\n\n${head}\n\nZ：先修桥。\nL：先修路。\nZ：好。\nL：好。\n`))[0]).toBe('周启舟: 先修桥。'),
  );

  it('may hold several offices of one person, who is known by the name alone afterwards', () => {
    const text =
      '云陂市发展改革委副主任、党组成员李一鸣：先修桥。\n记者：钱从哪里来？\n李一鸣：三方一起出。\n市财政局局长助理、新闻发言人宋启舟：预算已经下达。\n' +
      '记者：够吗？\n宋启舟：够。\n';
    expect(spokenOf(parse(text))).toEqual([
      ...['李一鸣: 先修桥。', '记者: 钱从哪里来？', '李一鸣: 三方一起出。'],
      ...['宋启舟: 预算已经下达。', '记者: 够吗？', '宋启舟: 够。'],
    ]);
  });

  it('of a page is neither speech nor a heading', () => {
    const paged = parse('何川：先修桥。\n渡口周刊　第 1 页 共 2 页\n陆萍：先修路。\n何川：好。\n第 12 页\n陆萍：好。\n');
    expect(spokenOf(paged)).toEqual(['何川: 先修桥。', '陆萍: 先修路。', '何川: 好。', '陆萍: 好。']);
    expect(paged.sections).toEqual(parse('何川：先修桥。\n陆萍：先修路。\n').sections.map(() => expect.objectContaining({ title: '' })));
  });

  it('of a floor of a forum is the name alone, and so is that of a question', () => {
    expect(namesOf(parse('3楼 郑海宁：先修桥。\n4楼 陆萍：先修路。\n5楼 郑海宁：好。\n6楼 陆萍：好。\n'))).toEqual(['郑海宁', '陆萍']);
    const asked = '网友“小鱼”提问：桥呢？\n郑海宁：明年。\n网友“小鱼”追问：路呢？\n郑海宁：后年。\n';
    expect(namesOf(parse(asked))).toEqual(['网友“小鱼”', '郑海宁']);
  });

  it('that only nods has the floor', () => expect(spokenOf(parse(`${TALK}郑海宁：（点头）\n`)).at(-1)).toBe('郑海宁: （点头）'));

  it('is nobody where the very line stands twice', () => {
    const slide = '跨水协会：先把桥放在最合适的地方\n';
    expect(namesOf(parse(`${TALK}${slide}${slide}${TALK}`))).not.toContain('跨水协会');
  });
});

describe('a doubt', () => {
  it('decides its doubt for good', () => {
    const text = `${'郑海宁：修桥要先看水。\n陆小萍：水要先看天。\n'.repeat(5)}桥上那边：天要先看云，云要先看风。\n郑海宁：好。\n`;
    expect(parse(text, parseYaml(parse(text).doubts[0]?.setting ?? '') as RawSettings).warnings).toEqual([]);
  });

  it('two profiles are no discussion, or are doubtful', () => {
    const profile = (name: string): string => `姓名：${name}\n职业：船工\n爱好：下棋\n一句话介绍：住在河边。\n座右铭：慢慢来\n\n`;
    expect(parse(profile('陆敏舒') + profile('何川')).warnings).not.toEqual([]);
  });

  it('warns of text behind the discussion that was set aside and is much', () =>
    expect(parse(`${TALK}责任编辑：卜一鱼\n${'桥上的灯一直亮到天明，没有人去关'.repeat(5)}\n`).warnings).not.toEqual([]));
});

describe('what little tells', () => {
  it('a nod of somebody whose name looks like a phrase is a turn where they come back', () => {
    const text = '河上客：先修桥。\n陆萍：先修路。\n'.repeat(5);
    expect(spokenOf(parse(`${text}河上客：（点头）\n`)).at(-1)).toBe('河上客: （点头）');
  });

  it('one who speaks English once is no translation', () => expect(namesOf(parse(`${TALK}Tony: I agree.\n`))).toContain('Tony'));

  it('a short line behind the discussion is a doubt and no warning', () => {
    const { doubts, warnings } = parse(`${TALK}责任编辑：卜一鱼\n桥上有灯\n`);
    expect(doubts.map(({ kind }) => kind)).toEqual(['aside']);
    expect(warnings).toEqual([]);
  });

  it('the side of signatures is settled by whoever teaches them', () => {
    const text = '修桥要先看水。\n—— 郑海宁\n\n水要先看天。\n—— 陆小萍\n\n天要先看云。\n—— 郑海宁\n';
    expect(parse(text).doubts).not.toEqual([]);
    expect(parse(text, { reading: { labels: ['{speech}{newline}—— {name}'] } }).doubts).toEqual([]);
  });
});

describe('a line of the head', () => {
  it('that is a date tells the date', () =>
    expect(parse(`桥与路\n2031年6月12日，上午10:03\n\n${TALK}`).facts.find(({ key }) => key === 'date')?.value).toBe('2031-06-12'));
});
