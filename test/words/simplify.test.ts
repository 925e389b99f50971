import { describe, expect, it } from 'vitest';
import { fold } from '../../src/words/fold.js';
import { simplify } from '../../src/words/simplify.js';

describe('simplify', () => {
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

  it('is part of folding, beside width and case', () => expect(fold('ＡＩ數據')).toBe('ai数据'));
});
