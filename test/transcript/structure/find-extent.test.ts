import { describe, expect, it } from 'vitest';
import type { Aside } from '../../../src/data.js';
import { SIX, saidOf, spokenOf, talk } from '../six-turns.js';
import { parse } from '../sources.js';

const TALK = talk((name, said) => `${name}：${said}`);
const asidesOf = (text: string, kind: Aside['kind']): readonly string[] => {
  const transcript = parse(text);
  return transcript.asides.filter((aside) => aside.kind === kind).map(({ start, end }) => transcript.text.slice(start, end));
};

describe('head and foot', () => {
  it.each([
    ['时间：6月1日\n地点：三楼\n记录：卜一鱼\n', ''],
    ['时 间:6月1日\n地 点:三楼\n', ''],
    ['时间｜6月1日\n地点｜三楼\n', ''],
    ['主持人：陆敏舒（云岭大学教授）\n嘉宾：何川、白晓桥\n', ''],
    ['出席：陆敏舒、何川、白晓桥\n缺席：卜一鱼\n', ''],
    ['', '责任编辑：卜一鱼\n来源：河社\n'],
    ['', '赞成：陆敏舒、何川\n反对：白晓桥\n'],
    ['主持人：河社\n嘉宾：河社与云岭大学\n', ''],
    ['关键词: 旧衣 回收\n', '记录人：卜一鱼\n'],
  ])('are fields, and no turns: %j … %j', (head, foot) => {
    const text = `${head}\n${TALK}\n${foot}`;
    expect(saidOf(parse(text))).toEqual(SIX);
    expect(asidesOf(text, 'field')).toEqual(`${head}${foot}`.trim().split('\n'));
  });

  it.each([
    ['以下为发言实录。\n', ''],
    ['近日，几位朋友围坐在一起，谈了谈河道。\n', ''],
    ['', '本文由河社整理，转载请注明出处。\n'],
    ['', '关注我们，更多精彩内容。\n'],
  ])('leave prose and notices to nobody, and give none of it to a speaker: %j … %j', (head, foot) => {
    const { turns } = parse(`${head}${TALK}${foot}`);
    expect(spokenOf(parse(`${head}${TALK}${foot}`))).toEqual(SIX);
    expect(turns.filter(({ kind }) => kind === 'unattributed')).toHaveLength([head, foot].filter((part) => part !== '').length);
  });

  it('what the software of a meeting says is no turn', () => {
    const text = `何川加入了会议\n${TALK}录制已停止\n`;
    expect(spokenOf(parse(text))).toEqual(SIX);
    expect(parse(text).turns.filter(({ kind }) => kind === 'unattributed')).toEqual([]);
  });

  it('leave to nobody whatever stands behind a notice at the end', () =>
    expect(spokenOf(parse(`${TALK}本文由河社整理，转载请注明出处。\n桥上的灯还亮着\n`))).toEqual(SIX));

  it('a notice in the midst is said by nobody, and the person before goes on behind it', () => {
    const text = TALK.replace('下游正好相反。\n', '下游正好相反。\n何川离开了会议\n');
    expect(spokenOf(parse(text))).toEqual(SIX);
  });

  it('are marks where they hold a date, a page number, a rule or a stage direction', () => {
    const lines = ['2025年6月14日', '———', '（掌声）', '12'];
    const text = TALK.replace('下游正好相反。\n', `下游正好相反。\n${lines.join('\n')}\n`);
    expect(asidesOf(text, 'mark')).toEqual(lines);
    expect(saidOf(parse(text))).toEqual(SIX);
  });

  it('end where somebody speaks, also where a part is the key: 主持人：开场。', () => {
    const text = `时间：6月1日\n主持人：陆敏舒\n\n主持人：先说上游。\n何川：好，上游先说。\n主持人：下游呢？\n何川：下游再说。\n`;
    expect(saidOf(parse(text))).toEqual(['陆敏舒: 先说上游。', '何川: 好，上游先说。', '陆敏舒: 下游呢？', '何川: 下游再说。']);
  });

  it('are none where the first label is followed by speech', () => expect(saidOf(parse(TALK))).toEqual(SIX));

  it('leave 时间 in the midst of the discussion to who speaks', () =>
    expect(saidOf(parse(TALK.replace('下游正好相反。\n', '下游正好相反。\n时间：再等三年也不晚。\n')))[2]).toBe(
      '白晓桥: 下游正好相反。|时间：再等三年也不晚。',
    ));

  describe('lines behind a gap that do not end as sentences', () => {
    const long = talk((name, said) => `${name}：先说一件事，${said}`);
    const said = SIX.map((turn) => turn.replace(': ', ': 先说一件事，'));
    const foot = '桥边录音棚出品\n朗读 岳霜\n';

    it('are nobody’s, where all speech does', () => {
      expect(spokenOf(parse(`${long}\n${foot}`))).toEqual(said);
      expect(spokenOf(parse(`${long.replaceAll('：', '：\n')}\n${foot}`))).toEqual(said);
    });

    it.each([
      ['without the gap', `${long}${foot}`],
      ['where speech does not end so', `${long.replaceAll('。', '')}\n${foot}`],
      ['where a sentence ends', `${long}\n桥边录音棚出品。\n`],
      ['where one ends within the line', `${long}\n桥边录音棚出品。朗读\n`],
      ['where the line is long', `${long}\n桥边录音棚出品${'，灯亮着'.repeat(20)}\n`],
    ])('are of the last speaker %s', (_, text) => expect(spokenOf(parse(text)).at(-1)).toContain('桥边录音棚出品'));

    it('are speech right behind a label that stands alone', () => {
      const alone = talk((name, words) => `${name}：\n先说一件事，${words}`);
      expect(spokenOf(parse(`${alone}何川：\n\n谢谢各位\n`)).at(-1)).toBe('何川: 谢谢各位');
    });
  });
});
