import { describe, expect, it } from 'vitest';
import { isOrderFixed } from '../../../src/statistics/index/speaking-order.js';
import { FREE, PLANNED, say } from '../counts/exchange.js';
import { discuss, type Said } from '../discussion.js';

const isFixed = (said: readonly Said[]): boolean => isOrderFixed(discuss(said).transcript);

describe('isOrderFixed', () => {
  it('is true where all sections have the same order', () => expect(isFixed(PLANNED)).toBe(true));

  it('is false elsewhere, and with one section, or two people', () => {
    expect(isFixed(FREE)).toBe(false);
    expect(isFixed(PLANNED.slice(0, 3))).toBe(false);
    expect(isFixed(PLANNED.filter(({ speaker }) => speaker !== '丙'))).toBe(false);
  });

  it('ignores moderators', () => {
    const moderated = PLANNED.flatMap((turn, i) => (i % 2 === 0 ? [say('主', turn.section ?? 1, '好 吧'), turn] : [turn]));
    const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }, { name: '丙' }];
    expect(isOrderFixed(discuss(moderated, { people }).transcript)).toBe(true);
  });

  it('allows one section in five to deviate', () => {
    const sections = (n: number): readonly Said[] =>
      Array.from({ length: n }, (_, i) => (i === 0 ? '乙甲丙' : '甲乙丙').split('').map((speaker) => say(speaker, i + 1, '茶'))).flat();
    // The first section sets the order that others are compared with, so the deviating one is moved to the end.
    const rotated = (n: number): readonly Said[] => [...sections(n).slice(3), ...sections(n).slice(0, 3)];
    expect(isFixed(rotated(5))).toBe(true);
    expect(isFixed(rotated(4))).toBe(false);
  });
});
