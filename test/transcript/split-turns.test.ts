import { describe, expect, it } from 'vitest';
import { parse, turnsOf } from './sources.js';

const TEXT = '何川：先算账。我来补充一点，\n租金不能涨。好。\n陆萍：谁出钱？好。\n何川：一起出。\n';

const split = (from: string | readonly string[], name = '纪舟') => parse(TEXT, { people: [{ name, from: [from].flat() }] });

describe('somebody who begins to speak within a turn', () => {
  it('has what follows in it, and later turns have higher numbers', () => {
    const transcript = split('我来补充');
    expect(turnsOf(transcript, 4)).toEqual(['何川: 先算账。', '纪舟: 我来补充', '陆萍: 谁出钱？', '何川: 一起出。']);
    expect(transcript.sentences.map(({ id }) => id)).toEqual(['s1.1', 's2.1', 's2.2', 's2.3', 's3.1', 's3.2', 's4.1']);
    expect(transcript.people.map(({ name }) => name)).toContain('纪舟');
    expect(transcript.warnings).toEqual([]);
  });

  it('gives it back to whoever begins later in the same turn', () => {
    const people = [
      { name: '纪舟', from: '我来补充' },
      { name: '何川', from: '租金不能涨' },
    ];
    expect(turnsOf(parse(TEXT, { people }), 4)).toEqual([
      '何川: 先算账。',
      '纪舟: 我来补充',
      '何川: 租金不能',
      '陆萍: 谁出钱？',
      '何川: 一起出。',
    ]);
  });

  it('is found by what is before, and however lines are broken', () => {
    expect(turnsOf(split('租金不能涨。|好'), 2)).toEqual(['何川: 先算', '纪舟: 好。', '陆萍: 谁出', '何川: 一起']);
    expect(turnsOf(split('我来补充一点，租金'), 2)[1]).toBe('纪舟: 我来');
  });

  it('has the whole turn that begins so', () => {
    expect(turnsOf(split('谁出钱'), 2)).toEqual(['何川: 先算', '纪舟: 谁出', '何川: 一起']);
  });

  it('is told where the words stand nowhere in speech, or several times', () => {
    const told = (from: string) =>
      split(from)
        .warnings.filter(({ code }) => code === 'settings.beginning')
        .map(({ message }) => message.zh);
    expect(told('没有这句')).toEqual([expect.stringContaining('没有这几个字')]);
    expect(told('陆萍：')).toEqual([expect.stringContaining('没有这几个字')]);
    expect(told('好。')).toEqual([expect.stringContaining('2 处')]);
    expect(told('好。|')).toEqual([expect.stringContaining('没有这几个字')]);
    expect(told('(算[账')).toEqual([expect.stringContaining('没有这几个字')]);
  });

  it('comes before turns are given by number', () => {
    const { turns } = parse(TEXT, {
      people: [
        { name: '纪舟', from: '我来补充' },
        { name: '金岚', turns: 3 },
      ],
    });
    expect(turns.map(({ speaker }) => speaker)).toEqual(['何川', '纪舟', '金岚', '何川']);
  });
});
