import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../../src/words/dictionary/trie.js';

const scan = (text: string, terms: readonly string[]): readonly (readonly [number, string])[] => {
  const trie = new Trie<string>();
  for (const term of terms) trie.add(term, term);
  const found: (readonly [number, string])[] = [];
  trie.scan(text, (start, end, value) => {
    expect(text.slice(start, end)).toBe(value);
    found.push([start, value]);
  });
  return found;
};

describe('Trie', () => {
  it('finds all occurrences from left to right, at one offset the shortest first', () =>
    expect(scan('大模型和模型', ['模型', '大模型', '大', '大模型库'])).toEqual([
      [0, '大'],
      [0, '大模型'],
      [1, '模型'],
      [4, '模型'],
    ]));

  it('finds nothing without terms, and in an empty text', () => {
    expect(scan('茶', [])).toEqual([]);
    expect(scan('', ['茶'])).toEqual([]);
  });

  it('keeps the first value of a term', () => {
    const trie = new Trie<number>();
    trie.add('茶', 1);
    trie.add('茶', 2);
    const values: number[] = [];
    trie.scan('茶', (_, __, value) => values.push(value));
    expect(values).toEqual([1]);
  });

  it('finds what looking at every offset finds', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('茶', '水', 'a'), minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('茶', '水', 'a', '\0'), maxLength: 12 }),
        (terms, text) => {
          const everywhere = [...Array(text.length).keys()].flatMap((start) =>
            terms
              .filter((term) => text.startsWith(term, start))
              .sort((a, b) => a.length - b.length)
              .map((term) => [start, term] as const),
          );
          expect(scan(text, terms)).toEqual(everywhere);
        },
      ),
    ));
});
