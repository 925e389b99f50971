import { describe, expect, it } from 'vitest';
import { parse, turnsOf } from './sources.js';

const ROUNDTABLE = `本文整理自5月12日“把旧厂房留下来”圆桌:启明文化总经理罗启航作为主持人,与江岸大学城市研究院执行院长、建筑学院副院长石望舒、蓝湾置业运营合伙人顾亦凡、老码头街道办事处副主任汤小米等嘉宾一起讨论旧厂房的去留。
01旧厂房“旧”在哪里?
石望舒:我先说结论,旧的不是墙,是用途。墙再站五十年也没有问题!
顾亦凡:我同意;不过用途要有人买单。
汤小米:居民最关心的是噪声。
02谁来出钱?为什么是他?
顾亦凡:我们出第一笔,后面靠租金……
石望舒:学校出人,不出钱。
03给明年的建议
汤小米:先修路。
在圆桌的最后,启明文化总经理罗启航总结道:厂房留下来,人也要留下来。`;

describe('parseTranscript on an edited roundtable', () => {
  const transcript = parse(ROUNDTABLE);

  it('gives each turn to its speaker, the lead-in to nobody, the closing in prose to whom it quotes', () => {
    expect(turnsOf(transcript)).toEqual([
      '(unattributed) : 本文整理自5',
      '石望舒: 我先说结论,',
      '顾亦凡: 我同意;不过',
      '汤小米: 居民最关心的',
      '顾亦凡: 我们出第一笔',
      '石望舒: 学校出人,不',
      '汤小米: 先修路。',
      '(quoted) 罗启航: 厂房留下来,',
    ]);
  });

  it('takes the number off the headings and never makes them speakers', () => {
    expect(transcript.sections).toEqual([
      { section: 1, number: '01', title: '旧厂房“旧”在哪里?', source: 'heading' },
      { section: 2, number: '02', title: '谁来出钱?为什么是他?', source: 'heading' },
      { section: 3, number: '03', title: '给明年的建议', source: 'heading' },
    ]);
    expect(transcript.turns.map(({ section }) => section)).toEqual([0, 1, 1, 1, 2, 2, 3, 3]);
  });

  it('reads roles, organisations and offices from the introduction, two for who has two', () => {
    expect(transcript.people.map(({ name, role, organisations, titles }) => [name, role, organisations, titles])).toEqual([
      ['石望舒', 'panelist', ['江岸大学城市研究院', '建筑学院'], ['执行院长', '副院长']],
      ['顾亦凡', 'panelist', ['蓝湾置业'], ['运营合伙人']],
      ['汤小米', 'panelist', ['老码头街道办事处'], ['副主任']],
      ['罗启航', 'moderator', ['启明文化'], ['总经理']],
    ]);
  });

  it('cuts sentences at 。！？；… and keeps their offsets', () => {
    expect(transcript.sentences.slice(2, 6).map(({ id, start, end }) => [id, transcript.text.slice(start, end)])).toEqual([
      ['s2.2', '墙再站五十年也没有问题!'],
      ['s3.1', '我同意;'],
      ['s3.2', '不过用途要有人买单。'],
      ['s4.1', '居民最关心的是噪声。'],
    ]);
  });
});

describe('parseTranscript on other forms', () => {
  it('reads a meeting export: name and time on a line of their own, the same speaker twice is one turn', () => {
    const transcript = parse(
      '项目周会\n\n发言人1 00:00:12\n早上好。\n\n发言人1 00:00:40\n先看进度。\n\n发言人2 00:01:05\n还差两天，14:00 能给。\n',
    );
    expect(turnsOf(transcript)).toEqual(['发言人1: 早上好。', '发言人2: 还差两天，1']);
    expect(transcript.turns.map(({ time }) => time)).toEqual(['00:00:12', '00:01:05']);
    expect(transcript.title).toBe('项目周会');
  });

  it('goes on with a speaker over paragraphs without a label', () => {
    expect(turnsOf(parse('何川：第一段。\n第二段没有标签。\n陆萍：好。\n何川：嗯。\n陆萍：走吧。'))).toEqual([
      '何川: 第一段。',
      '陆萍: 好。',
      '何川: 嗯。',
      '陆萍: 走吧。',
    ]);
  });

  it('does not take a colon inside speech for a label', () => {
    const text = '何川：我有三个建议：\n第一个问题：谁来修？\n举个例子：隔壁的桥。\n陆萍：同意。\n何川：谢谢。\n陆萍：不客气。';
    expect(turnsOf(parse(text)).map((turn) => turn.split(':')[0])).toEqual(['何川', '陆萍', '何川', '陆萍']);
  });

  it('knows one person under role and name, name with office, and padded name', () => {
    const transcript = parse('主持人于晴：请岳　霜先说。\n岳　霜：好的于老师。\n于晴：谢谢。\n岳霜：再见。');
    expect(transcript.people.map(({ name, role, aliases }) => ({ name, role, aliases }))).toEqual([
      { name: '于晴', role: 'moderator', aliases: ['主持人于晴', '于老师'].sort() },
      { name: '岳霜', role: 'panelist', aliases: ['岳　霜', '岳 霜'].filter((alias) => transcript.people[1]?.aliases.includes(alias)) },
    ]);
  });

  it('leaves notices, by-lines and the head block to nobody', () => {
    const text =
      '时间：6月1日\n地点：三楼\n关键词: 旧衣 回收\n何川：开始吧，先说旧衣。\n陆萍：好的，我来说。\n何川：请。\n陆萍：说完了。\n责任编辑：卜一鱼';
    const transcript = parse(text);
    expect(transcript.people.map(({ name }) => name)).toEqual(['何川', '陆萍']);
    expect(transcript.turns.filter(({ kind }) => kind === 'unattributed')).toEqual([]);
    expect(transcript.asides.filter(({ kind }) => kind === 'field').map(({ start, end }) => transcript.text.slice(start, end))).toEqual([
      '时间：6月1日',
      '地点：三楼',
      '关键词: 旧衣 回收',
      '责任编辑：卜一鱼',
    ]);
  });

  it('says that nobody is named where no label is found, and loses no text', () => {
    const transcript = parse('这里只有一段话。没有人说它。');
    expect(transcript.warnings.map(({ code }) => code)).toEqual(['read.no-speakers']);
    expect(transcript.turns).toMatchObject([{ speaker: '', kind: 'unattributed' }]);
  });

  it('lets settings rename, merge and exclude people and name headings', () => {
    const transcript = parse('发言人1：开场。\n随便一行标题，\n发言人2：回答。\n发言人1：再问。', {
      people: [
        { name: '何川', aliases: '发言人1', role: 'moderator', organisation: '河社', title: '编辑' },
        { name: '陆萍', aliases: ['发言人2'], counted: false },
      ],
      sections: ['随便一行标题，'],
    });
    expect(turnsOf(transcript)).toEqual(['何川: 开场。', '陆萍: 回答。', '何川: 再问。']);
    expect(transcript.sections).toHaveLength(1);
    expect(transcript.people).toMatchObject([
      { name: '何川', role: 'moderator', organisations: ['河社'], titles: ['编辑'], aliases: ['发言人1'], counted: true },
      { name: '陆萍', counted: false },
    ]);
  });

  it('gives an empty transcript for a text of blanks', () => {
    const transcript = parse('\n \u3000\n');
    expect([transcript.turns, transcript.people, transcript.sentences]).toEqual([[], [], []]);
  });
});
