import { describe, expect, it } from 'vitest';
import { ANNOUNCES_VERB, FOLLOWS_VERB, NOUN, PART, VERB } from '../../../src/words/dictionary/segmented-word.js';
import { countLinks } from '../../../src/words/terms/count-links.js';

/** Numbers: 渡船, 码头, 修复, 要, 了, 。 */
const [BOAT, QUAY, REPAIR, WILL, DONE, STOP] = [0, 1, 2, 3, 4, 5] as const;
const TRAITS = Uint16Array.of(PART | NOUN, PART | NOUN, PART | NOUN | VERB, ANNOUNCES_VERB, FOLLOWS_VERB, 0);
const SIZE = TRAITS.length;
const count = (...words: readonly number[]) => countLinks(Uint32Array.from(words), TRAITS);

describe('countLinks', () => {
  it('counts words, pairs of parts, and nouns before and after others', () => {
    const { count: counts, before, after, pairs, verbal } = count(BOAT, QUAY, STOP, BOAT, QUAY, WILL);
    expect([...counts]).toEqual([2, 2, 0, 1, 0, 1]);
    expect([...before]).toEqual([2, 0, 0, 0, 0, 0]);
    expect([...after]).toEqual([0, 2, 0, 0, 0, 0]);
    expect(pairs).toEqual(new Map([[BOAT * SIZE + QUAY, 2]]));
    expect(verbal.size).toBe(0);
  });

  it('counts pairs in which a word is used as a verb: after 要, and before 了', () => {
    const { pairs, verbal } = count(WILL, REPAIR, QUAY, STOP, REPAIR, QUAY, DONE, STOP, REPAIR, QUAY);
    expect(pairs).toEqual(new Map([[REPAIR * SIZE + QUAY, 3]]));
    expect(verbal).toEqual(new Map([[REPAIR * SIZE + QUAY, 2]]));
  });

  it('counts no pair of a word with itself, nor across the ends of the text', () => {
    expect(count(BOAT, BOAT).pairs.size).toBe(0);
    expect(count(BOAT).pairs.size).toBe(0);
    expect(count().count).toHaveLength(SIZE);
  });
});
