import { describe, expect, it } from 'vitest';
import { keySentences } from '../../../src/themes/passages/key-sentences.js';
import { discuss } from '../../statistics/discussion.js';
import { measured } from './measured.js';

const LONG = '渡口 -的台阶要在雨季以前修好';

/** The key sentences of a turn with these chances. */
function keys(sentences: readonly string[], chances: readonly number[], counted = true): readonly number[] {
  const said = [
    { speaker: '乙', sentences: ['渡船'] },
    { speaker: '甲', sentences },
  ];
  const { index } = measured(
    discuss(said, {
      people: [
        { name: '乙', counted: false },
        { name: '甲', counted },
      ],
    }),
  );
  return [...keySentences(index, Float64Array.of(0.99, ...chances))].map((i) => i - 1);
}

describe('keySentences', () => {
  it('are about one of eighteen, rounded up: those that readers most likely mark', () => {
    const chances = (length: number): readonly number[] => Array.from({ length }, (_, i) => (i + 1) / 100);
    const of = (length: number): readonly number[] =>
      keys(
        Array.from({ length }, () => LONG),
        chances(length),
      );
    expect(of(1)).toEqual([0]);
    expect(of(18)).toEqual([17]);
    expect(of(19).toSorted((a, b) => a - b)).toEqual([17, 18]);
    expect(of(40)).toHaveLength(3);
  });

  it('are the first of equals', () => expect(keys([LONG, LONG], [0.5, 0.5])).toEqual([0]));

  it('leave courtesy and scraps out, and ask not whether they stand alone', () => {
    expect(keys(['-谢谢各位来到我们的 渡口', '渡口 -要修', `-这个 ${LONG}`], [0.9, 0.8, 0.1])).toEqual([2]);
    // Ten characters with the full stop are enough, nine are not.
    expect(keys(['渡口 -的台阶要修', '渡口 -的台阶要先修好'], [0.9, 0.1])).toEqual([1]);
    expect(keys(['渡口 -的台阶要先修', LONG], [0.9, 0.1])).toEqual([1]);
    expect(keys(['渡口 -的台阶要先修好', LONG], [0.9, 0.1])).toEqual([0]);
  });

  it('are of people who are counted', () => expect(keys([LONG], [0.9], false)).toEqual([]));
});
