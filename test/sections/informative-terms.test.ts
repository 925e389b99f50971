import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexeme } from '../../src/data.js';
import { informativeTerms } from '../../src/sections/informative-terms.js';

const lexemes = (text: string, tag = 'n'): readonly Lexeme[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((term) => ({ term, tag, source: 'engine', reason: '' }));

/** The terms of one section of a discussion that also says the rest. */
function terms(here: readonly Lexeme[], rest: readonly Lexeme[] = [], general: readonly string[] = []): readonly string[] {
  const whole = new Map<string, number>();
  for (const { term } of [...here, ...rest]) whole.set(term, (whole.get(term) ?? 0) + 1);
  return informativeTerms({ here, whole, words: here.length + rest.length, general: new Map(general.map((term) => [term, 0.9])) });
}

describe('informativeTerms', () => {
  it('are those said above the share of the section, not those said everywhere', () =>
    // 时间 is said most here, four times, and as much elsewhere.
    expect(terms(lexemes('时间 时间 时间 时间 堆肥 堆肥 堆肥 番茄 番茄'), lexemes('时间 时间 时间 时间 时间 食堂 食堂 食堂 食堂'))).toEqual(
      ['堆肥', '番茄', '时间'],
    ));

  it('are at most eight, the most telling first, of equals by code point', () =>
    expect(terms(lexemes('丁 丁 丙 丙 乙 乙 甲 甲 甲 戊 戊 己 己 庚 庚 辛 辛 壬 壬'), lexemes('别 的 话 说 了')).join('')).toBe(
      '甲丁丙乙壬己庚戊',
    ));

  it('are none that any discussion says', () =>
    expect(terms(lexemes('问题 问题 问题 堆肥 堆肥'), lexemes('食堂'), ['问题'])).toEqual(['堆肥']));

  it('hold none inside another', () =>
    expect(terms(lexemes('夜班公交 夜班公交 夜班公交 公交 公交 站台 站台'), lexemes('食堂 食堂'))).toEqual(['夜班公交', '站台']));

  it('are nouns said at least twice', () => {
    expect(terms(lexemes('堆肥 番茄'))).toEqual([]);
    expect(terms(lexemes('走 走 走', 'v'))).toEqual([]);
    expect(terms(lexemes('王林 王林', 'nr'))).toEqual([]);
    expect(terms([])).toEqual([]);
  });

  it('do not depend on the order of the words', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['甲', '甲', '甲', '乙', '乙', '丙', '丙', '丁'], { minLength: 8 }), (order) => {
        expect(terms(lexemes(order.join(' ')), lexemes('戊 戊'))).toEqual(['甲', '丙', '乙']);
      }),
    );
  });
});
