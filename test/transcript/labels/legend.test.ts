import { describe, expect, it } from 'vitest';
import { saidOf, speakersOf } from '../six-turns.js';
import { parse } from '../sources.js';

const SAID = ['桥修好了吗？', '还没有。', '什么时候修？', '明年。'];

describe('signs with a key', () => {
  it.each([
    ['●：记者　○：何川', '●', '○', '记者'],
    ['▲=主持人，△=何川', '▲', '△', '主持人'],
    ['（◆代表主持人，◇代表何川）', '◆', '◇', '主持人'],
    ['※ — 记者，◎ — 何川', '※', '◎', '记者'],
  ])('are labels of whom it names: %s', (key, asks, answers, name) => {
    const transcript = parse(`${key}\n\n${SAID.map((said, i) => `${i % 2 === 0 ? asks : answers} ${said}\n`).join('')}`);
    expect(saidOf(transcript).filter((turn) => !turn.startsWith(':'))).toEqual(
      SAID.map((said, i) => `${i % 2 === 0 ? name : '何川'}: ${said}`),
    );
    expect(transcript.people.map((person) => person.role)).toEqual([name === '记者' ? 'reporter' : 'moderator', 'panelist']);
  });

  it('are explained in a line that is no heading', () =>
    expect(parse('●：记者　○：何川\n●桥修好了吗？\n○还没有。\n●什么时候修？\n○明年。\n').sections).toEqual([]));

  it('are none where one of them does not come back', () =>
    expect(speakersOf(parse('●：记者　○：何川\n\n● 桥修好了吗？\n○ 还没有。\n● 什么时候修？\n明年。\n'))).not.toContain('何川'));

  it('are none without a key', () => expect(speakersOf(parse('● 桥修好了吗？\n○ 还没有。\n● 什么时候修？\n○ 明年。\n')).join('')).toBe(''));
});
