import { describe, expect, it } from 'vitest';
import { weighOpenings } from '../../src/sections/weigh-openings.js';
import { discuss, type Said } from '../statistics/discussion.js';

/** Every turn says the same words, so that only the form differs. */
const say = (speaker: string, text: string, kind?: Said['kind']): Said => ({ speaker, sentences: [`-${text} 茶`], ...(kind && { kind }) });

const odds = (said: readonly Said[], hosts = ['主']): readonly number[] => {
  const { transcript, words } = discuss(said);
  return weighOpenings(transcript, words, new Set(hosts));
};

/** The odds of a middle turn, all else equal. */
function middle(turn: Said, before = say('乙', '我也来说一句')): number {
  return odds([say('甲', '我先说'), before, turn, say('甲', '我再说')])[2] ?? Number.NaN;
}

describe('weighOpenings', () => {
  const plain = middle(say('丙', '三万五就够了'));

  it('are below even without a sign', () => expect(plain).toBeLessThan(-1));

  it.each([
    ['the host speaks', say('主', '三万五就够了')],
    ['thanks', say('丙', '谢谢三万五就够了')],
    ['an invitation', say('丙', '三万五就够了请甲说')],
  ])('rise with %s', (_, turn) => expect(middle(turn)).toBeGreaterThan(plain));

  it('rise with the length of the turn before', () =>
    expect(middle(say('丙', '三万五就够了'), say('乙', '话'.repeat(800)))).toBeCloseTo(plain + 0.55, 1));

  it('rise the more, the longer the host speaks, up to 200 characters', () => {
    const host = (length: number): number => middle(say('主', '话'.repeat(length)));
    expect(host(100)).toBeGreaterThan(host(20));
    expect(host(400)).toBeCloseTo(host(199), 1);
  });

  it('keep reported speech and notices from opening a section', () => {
    expect(middle(say('丙', '三万五就够了', 'quoted'))).toBeLessThan(-5);
    expect(middle(say('', '三万五就够了', 'unattributed'))).toBeLessThan(-5);
  });

  it('are none of no turns', () => expect(odds([])).toEqual([]));
});
