import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/charts/answers-matrix/choose-answers.js';
import { cornerLabel, setPassages } from '../../../src/charts/answers-matrix/set-passages.js';
import { measure } from '../fonts.js';

const pen = { language: 'zh', version: '0.0.0', measure } as const;
const cellOf = (text: string, sentences: readonly string[] = ['s3.1']): Cell => ({
  ...{ section: 1, speaker: '甲', spoke: true },
  quote: {
    rank: 1,
    kind: ['answer'],
    sentences,
    turn: 3,
    section: 1,
    speaker: '甲',
    characters: text.length,
    text,
    likely: 0.5,
    stands: 0.5,
    alone: 1 as const,
  },
});
/** Ten Han characters a line. */
const set = (text: string, lines: number) => {
  const [cell] = setPassages([cellOf(text)], { width: 20 * 10 + 18, height: lines * 20 * 1.36 + 19, size: 20 }, pen);
  return { lines: cell?.lines, cut: cell?.cut };
};

describe('setPassages', () => {
  it('leaves a passage that fits as it is', () => {
    expect(set('书架要修。', 2)).toEqual({ lines: ['书架要修。'], cut: false });
    expect(set('先把书架修好，再谈延长开放。', 3)).toEqual({ lines: ['先把书架修好，再谈延', '长开放。'], cut: false });
  });

  it('keeps the corner free for the number of the sentence', () => {
    expect(set('先把书架修好。', 1).cut).toBe(false);
    expect(set('先把书架修好它们。', 1).cut).toBe(true);
  });

  it('cuts what is too long at a comma or full stop, and shows that', () => {
    expect(set('先修书架。再说开放时间的长短，还有预算。', 2)).toEqual({ lines: ['先修书架。再说开放时', '间的长短…'], cut: true });
    expect(set('先修书架。再说开放时间和夜间安保的人手，还有预算。', 2)).toEqual({ lines: ['先修书架。…'], cut: true });
  });

  it('does not cut within a number', () => {
    expect(set('去年花了1,000元，今年花1,200元修书架。', 2).lines?.join('')).toBe('去年花了1,000元…');
  });

  it('cuts anywhere where there is no punctuation', () => {
    const { lines, cut } = set('先修书架再说开放时间和夜间安保的人手还有预算'.repeat(3), 3);
    expect(cut).toBe(true);
    expect(lines?.length).toBe(2);
    expect(lines?.join('')).toMatch(/^先修书架再说开放时间.*…$/);
  });

  it('leaves an empty cell empty', () => {
    const cell: Cell = { section: 1, speaker: '甲', quote: null, spoke: false };
    expect(setPassages([cell], { width: 100, height: 50, size: 12 }, pen)).toEqual([{ ...cell, lines: [], cut: false }]);
  });
});

it('cornerLabel writes neighbouring sentences as a range, and marks what is to be read in context', () => {
  const labels = [['s12.6'], ['s12.6', 's12.7'], ['s3.9', 's3.10', 's3.11']].map((sentences) => cornerLabel({ sentences, alone: 1 }, 'zh'));
  expect(labels).toEqual(['s12.6', 's12.6–7', 's3.9–11']);
  expect(cornerLabel({ sentences: ['s12.6'], alone: 0 }, 'zh')).toBe('需看上下文 · s12.6');
  expect(cornerLabel({ sentences: ['s12.6'], alone: 0 }, 'en')).toBe('read in context · s12.6');
});
