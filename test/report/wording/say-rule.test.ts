import { describe, expect, it } from 'vitest';
import { plainTerms, sayRule } from '../../../src/report/wording/say-rule.js';
import { writeRule } from '../../../src/themes/codebook/write-rule.js';

const rule = (given: Partial<Parameters<typeof writeRule>[0]>): string =>
  writeRule({ any: [], all: [], near: [], within: 10, not: [], ...given });

describe('a rule in words', () => {
  it.each([
    [rule({ near: ['村医', '没有'], within: 8 }), '“村医”与“没有”相距 8 个字以内', '“村医” and “没有” within 8 characters'],
    [
      rule({ all: ['修灯', '出钱'], not: ['借钱', '欠账'] }),
      '“修灯”与“出钱”都有，且没有“借钱”、“欠账”',
      '“修灯” and “出钱”, no “借钱”, “欠账”',
    ],
    [rule({ any: ['船', '渡口'] }), '有“船”或“渡口”', '“船” or “渡口”'],
  ])('%s', (written, zh, en) => expect([sayRule(written, 'zh'), sayRule(written, 'en')]).toEqual([zh, en]));

  it('leaves the theme the terms that belong to it by themselves', () => {
    const rules = [rule({ near: ['村医', '没有'] }), rule({ any: ['村医', '船'] })];
    expect(plainTerms({ terms: ['灯', '村医', '没有', '船'], rules })).toEqual(['灯']);
    expect(plainTerms({ terms: ['灯', '船', '村医', '没有'], rules })).toEqual(['灯', '船']);
    expect(plainTerms({ terms: ['村医', '没有', '船'], rules })).toEqual([]);
    expect(plainTerms({ terms: ['灯', '船'], rules: [] })).toEqual(['灯', '船']);
  });
});
