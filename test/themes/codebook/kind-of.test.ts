import { describe, expect, it } from 'vitest';
import { isKindOf, unitsOf } from '../../../src/themes/codebook/kind-of.js';

const kind = (long: string, short: string): boolean => isKindOf(unitsOf(long), unitsOf(short));

describe('isKindOf', () => {
  it.each([
    ['大语言模型', '大模型'],
    ['新一代大模型', '大模型'],
    ['AI 语言模型', 'AI模型'],
    ['高山绿茶', '绿茶'],
    ['city library card', 'library card'],
  ])('is true of %s and %s', (long, short) => expect(kind(long, short)).toBe(true));

  it.each([
    ['垂类模型', '大模型'],
    ['大模型', '大模型'],
    ['大模型库', '大模型'],
    ['语言大模式', '大模型'],
    ['充电', '电'],
    ['语大言模型', '言大模型'],
  ])('is false of %s and %s', (long, short) => expect(kind(long, short)).toBe(false));
});
