import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/words/dictionary/fold.js';
import { SIMPLE } from '../../../src/words/dictionary/simplify.js';
import { replaceUnits, textOf, unitsOf } from '../../../src/words/dictionary/units.js';

const simplify = (text: string): string => textOf(replaceUnits(unitsOf(text), SIMPLE));

describe('the simplified units of a text', () => {
  it.each([
    ['數據與資料庫', '数据与资料库'],
    ['乾坤', '乾坤'],
    ['已经是简体', '已经是简体'],
    ['😀繁體', '😀繁体'],
    ['', ''],
  ])('reads %s as %s, unit for unit', (text, simple) => {
    expect(simplify(text)).toBe(simple);
    expect(simple.length).toBe(text.length);
  });

  it('are part of folding, beside width and case', () => {
    expect(fold('ＡＩ數據')).toBe('ai数据');
    const lone = 'Ａ\ud83d';
    expect(fold(lone)).toBe('a\ud83d');
  });
});
