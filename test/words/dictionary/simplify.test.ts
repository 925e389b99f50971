import { describe, expect, it } from 'vitest';
import { SIMPLE } from '../../../src/words/dictionary/simplify.js';
import { replaceUnits, textOf, unitsOf } from '../../../src/words/dictionary/units.js';

const simplify = (text: string): string => textOf(replaceUnits(unitsOf(text), SIMPLE));

describe('SIMPLE', () => {
  it.each([
    ['數據與資料庫', '数据与资料库'],
    ['乾坤', '乾坤'],
    ['已经是简体', '已经是简体'],
    ['😀繁體', '😀繁体'],
    ['', ''],
  ])('turns %s into %s, unit for unit', (text, simple) => {
    expect(simplify(text)).toBe(simple);
    expect(simple.length).toBe(text.length);
  });
});
