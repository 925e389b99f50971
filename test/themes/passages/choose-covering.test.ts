import { describe, expect, it } from 'vitest';
import { chooseCovering } from '../../../src/themes/passages/choose-covering.js';
import type { Passage } from '../../../src/themes/passages/passage.js';

/** Twenty characters, others for each passage. */
const distinct = (sentences: readonly number[]): string =>
  Array.from({ length: 20 }, (_, i) => String.fromCodePoint(0x4e00 + 1000 * (sentences[0] ?? 0) + i)).join('');

/** A passage of one speaker with terms, of equal length unless given. */
const passage = (sentences: readonly number[], terms: readonly number[], given: Partial<Passage> = {}): Passage => ({
  ...{
    sentences,
    speaker: 0,
    turn: 1,
    section: 1,
    start: 0,
    end: 0,
    text: distinct(sentences),
    likely: 0.5,
    stands: 0.5,
    points: 0,
    underQuestion: false,
  },
  terms: new Map(terms.map((term) => [term, 1])),
  ...given,
});
const one = (): number => 1;
const chosen = (passages: readonly Passage[], covering = {}): readonly (readonly number[])[] =>
  chooseCovering(passages, { worth: one, ...covering }).map(({ sentences }) => sentences);

describe('chooseCovering', () => {
  it('takes the one that holds most first, and a new one before one that was said already', () => {
    const four = [4, 5, 6, 7];
    expect(chosen([passage([1], [1, 2, 3, ...four]), passage([2], [1, 2, 3, ...four]), passage([3], [8, 9, 10, 11, 12, 13])])).toEqual([
      [1],
      [3],
      [2],
    ]);
  });

  it('asks what a term is worth, how likely readers mark the passage and can take it alone, and how long it is', () => {
    expect(chosen([passage([1], [1]), passage([2], [2])], { worth: (term: number) => term })).toEqual([[2], [1]]);
    expect(chosen([passage([1], [1]), passage([2], [2], { likely: 0.6 })])).toEqual([[2], [1]]);
    expect(chosen([passage([1], [1]), passage([2], [2], { stands: 0.6 })])).toEqual([[2], [1]]);
    expect(chosen([passage([1], [1]), passage([2], [2], { text: '字'.repeat(10) })])).toEqual([[2], [1]]);
  });

  it('takes the longer of two that hold as much for their length', () => {
    const [short, long] = [passage([1], [1], { text: '短'.repeat(20) }), passage([2], [2, 3], { text: '长'.repeat(40) })];
    expect(chosen([short, long])).toEqual([[2], [1]]);
  });

  it('takes one that can be quoted alone for twice what it holds', () => {
    const below = passage([1], [1, 2, 3], { stands: 0.74 });
    expect(chosen([below, passage([2], [4, 5], { stands: 0.75 })])).toEqual([[2], [1]]);
    expect(chosen([below, passage([2], [4, 5], { stands: 0.74 })])).toEqual([[1], [2]]);
  });

  it('puts a pointed one before a plain one', () => {
    expect(chosen([passage([1], [1]), passage([2], [2], { points: 1 })])).toEqual([[2], [1]]);
    expect(chosen([passage([1], [1, 3]), passage([2], [2], { points: 1 })])).toEqual([[1], [2]]);
  });

  it('takes the first of equals', () => expect(chosen([passage([2], [1]), passage([1], [2])])).toEqual([[2], [1]]));

  it('lets no two share a sentence', () => {
    expect(chosen([passage([1, 2], [1, 2, 3]), passage([2, 3], [4, 5]), passage([3], [6])])).toEqual([[1, 2], [3]]);
  });

  it('takes nothing twice that somebody says in nearly the same words', () => {
    const said = (n: number, text: string) => passage([n], [1, 2, 3], { text });
    const [first, again, other] = ['渡口的台阶要在雨季以前修好', '渡口的台阶要在雨季前修好', '夜班渡船的船员要有地方休息'];
    expect(chosen([said(1, first ?? ''), said(2, again ?? ''), said(3, other ?? '')])).toEqual([[2], [3]]);
    expect(chosen([said(2, again ?? '')], { after: [said(1, first ?? '')] })).toEqual([]);
    expect(chosen([said(1, first ?? ''), { ...said(2, again ?? ''), speaker: 1 }])).toEqual([[2], [1]]);
  });

  it('takes of each speaker as many as that one may have', () => {
    const passages = [1, 2, 3, 4].map((n) => passage([n], [n], { speaker: n % 2 }));
    expect(chosen(passages, { ofSpeaker: (speaker: number) => (speaker === 0 ? 1 : 2) })).toEqual([[1], [2], [3]]);
    expect(chosen(passages, { ofSpeaker: () => 0 })).toEqual([]);
  });

  it('knows what was chosen already: no sentence of it, its terms are worth less, but it counts for nobody', () => {
    const before = [passage([1], [1, 2])];
    const passages = [passage([1], [9]), passage([2], [1, 2]), passage([3], [3, 4])];
    expect(chosen(passages, { after: before })).toEqual([[3], [2]]);
    expect(chosen(passages, { after: before, ofSpeaker: () => 1 })).toEqual([[3]]);
  });

  it('ends where nothing adds anything', () => {
    expect(chosen([passage([1], [1]), passage([2], [2]), passage([3], [])], { worth: (term: number) => (term === 1 ? 1 : 0) })).toEqual([
      [1],
    ]);
    expect(chosen([])).toEqual([]);
  });
});
