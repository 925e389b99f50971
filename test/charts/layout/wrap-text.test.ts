import { describe, expect, it } from 'vitest';
import { balanceText, fitText, wrapText } from '../../../src/charts/layout/wrap-text.js';

/** Han characters one em, all others half. */
const measure = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? size : size / 2), 0);
const box = { size: 10, measure };

describe('wrapText', () => {
  it('measures no more of an endless name than can be seen', () => {
    let measured = 0;
    const counting = (text: string, size: number): number => {
      measured += text.length;
      return measure(text, size);
    };
    const lines = wrapText('长'.repeat(100_000), { width: 200, size: 15, measure: counting, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^长+…$/);
    expect(measured).toBeLessThan(20_000);
  });

  it('breaks between Han characters', () => {
    expect(wrapText('一二三四五六七', { ...box, width: 30, lines: 9 })).toEqual(['一二三', '四五六', '七']);
  });

  it('keeps Latin words whole', () => {
    expect(wrapText('用API调用model服务', { ...box, width: 40, lines: 9 })).toEqual(['用API调', '用model', '服务']);
  });

  it('keeps a comparison together', () => {
    expect(wrapText('校正后 q < 0.05，强', { ...box, width: 55, lines: 9 })).toEqual(['校正后', 'q < 0.05，', '强']);
  });

  it('begins no line with closing punctuation and ends none with opening punctuation', () => {
    expect(wrapText('一二三。四（五六）', { ...box, width: 30, lines: 9 })).toEqual(['一二', '三。四', '（五', '六）']);
  });

  it('breaks a Latin word that is wider than the box', () => {
    expect(wrapText('abcdefgh', { ...box, width: 20, lines: 9 })).toEqual(['abcd', 'efgh']);
  });

  it('breaks a date that is wider than the box after a hyphen', () => {
    expect(wrapText('2026-03-05', { ...box, width: 45, lines: 9 })).toEqual(['2026-03-', '05']);
  });

  it('shows by an ellipsis that something was cut', () => {
    expect(wrapText('一二三四五六七', { ...box, width: 30, lines: 2 })).toEqual(['一二三', '四五…']);
  });

  it('gives no lines for no text', () => {
    expect(wrapText('', { ...box, width: 30 })).toEqual([]);
  });
});

describe('fitText', () => {
  it('leaves a text that fits as it is', () => {
    expect(fitText('一二三', { ...box, width: 30 })).toBe('一二三');
  });
});

describe('balanceText', () => {
  it('makes lines of about the same length', () => {
    expect(balanceText('一二三四五六七八九', { ...box, width: 80, lines: 9 })).toEqual(['一二三四五', '六七八九']);
  });
});
