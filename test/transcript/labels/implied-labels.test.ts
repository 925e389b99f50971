import { describe, expect, it } from 'vitest';
import { saidOf } from '../six-turns.js';
import { parse } from '../sources.js';

describe('questions in bold type', () => {
  it('are asked, and what stands below them in plain type answers', () =>
    expect(saidOf(parse('**桥修好了吗？**\n\n还没有。\n\n木头不够。\n\n**什么时候修？**\n\n明年春天。\n'))).toEqual([
      '问: 桥修好了吗？',
      '答: 还没有。|木头不够。',
      '问: 什么时候修？',
      '答: 明年春天。',
    ]));

  it('are one asker and one who answers, with their parts', () =>
    expect(parse('**桥修好了吗？**\n还没有。\n**什么时候修？**\n明年。\n').people.map(({ name, role }) => [name, role])).toEqual([
      ['问', 'reporter'],
      ['答', 'panelist'],
    ]));

  it('are headings where few bold lines ask', () => {
    const { turns, sections } = parse('**桥**\n还没有修。\n**路**\n明年修路。\n**谁来撑船？**\n没有人。\n**码头在哪里？**\n在下游。\n');
    expect(turns.every(({ speaker }) => speaker === '')).toBe(true);
    expect(sections.length).toBeGreaterThan(0);
  });

  it('are headings where others are labelled', () => {
    const { turns, sections } = parse('**桥修好了吗？**\n何川：还没有。\n陆萍：快了。\n**什么时候修？**\n何川：明年。\n陆萍：后年。\n');
    expect(turns.map(({ speaker }) => speaker)).toEqual(['何川', '陆萍', '何川', '陆萍']);
    expect(sections.map(({ title }) => title)).toEqual(['桥修好了吗？', '什么时候修？']);
  });
});

describe('a file in which only the asker is labelled', () => {
  const talk = '记者：桥修好了吗？\n还没有。\n木头不够。\n记者：什么时候修？\n明年春天。\n记者：谁来修？\n大家修。\n';

  it.each(['嘉宾：何川', '受访者：何川', '受访人：何川'])('gives the answers to the one guest whom the head names: %s', (head) => {
    const transcript = parse(`一座桥的来历\n${head}\n\n${talk}`);
    expect(saidOf(transcript).filter((turn) => !turn.startsWith(':'))).toEqual([
      '记者: 桥修好了吗？',
      '何川: 还没有。|木头不够。',
      '记者: 什么时候修？',
      '何川: 明年春天。',
      '记者: 谁来修？',
      '何川: 大家修。',
    ]);
  });

  it('gives them to nobody where the head names nobody, and never to the asker', () =>
    expect(saidOf(parse(talk))).toEqual([
      '记者: 桥修好了吗？',
      ': 还没有。|木头不够。',
      '记者: 什么时候修？',
      ': 明年春天。',
      '记者: 谁来修？',
      ': 大家修。',
    ]));

  it('lets the asker go on where they do not ask', () =>
    expect(saidOf(parse('记者：桥还没有修好。\n木头不够。\n记者：明年春天再修。\n大家一起修。\n记者：就这样。\n'))).toEqual([
      '记者: 桥还没有修好。|木头不够。|明年春天再修。|大家一起修。|就这样。',
    ]));
});
