import { describe, expect, it } from 'vitest';
import { matchTitles } from '../../../src/words/dictionary/match-titles.js';

const titles = (text: string) =>
  matchTitles(text).map(({ start, end, requested }) => [text.slice(start, end), requested.source, requested.tag]);

describe('matchTitles', () => {
  it('finds titles with a rank', () =>
    expect(titles('常务副院长和首席数据官来了')).toEqual([
      ['常务副院长', 'found', 'n'],
      ['首席数据官', 'found', 'n'],
    ]));

  it.each(['院长来了', '执行学生守则', ''])('finds none in “%s”', (text) => expect(titles(text)).toEqual([]));

  it('gives one term to all occurrences of a title', () => {
    const [first, second] = matchTitles('首席数据官找首席数据官');
    expect(first?.requested).toBe(second?.requested);
  });
});
