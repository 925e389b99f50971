import { describe, expect, it } from 'vitest';
import { QuoteChooser } from '../../../src/report/slides/choose-quote.js';
import { measure } from '../../charts/fonts.js';
import { type discussion, quote } from '../small-discussion.js';

const chooserOf = (quotes: typeof discussion.quotes) => new QuoteChooser({ quotes }, measure);
const [first, second] = [
  { ...quote(1, 'answer', 's2.1', '甲', '水要有模型，模型要有人。'), characters: 12 },
  { ...quote(2, 'answer', 's2.2', '甲', '船要有渡口，渡口要有灯。'), characters: 12 },
];
const chosen = (chooser: QuoteChooser) => chooser.choose(['s2.1', 's2.2'])?.text ?? null;

describe('QuoteChooser', () => {
  it('takes what can be quoted alone, and nothing else', () => {
    expect(chosen(chooserOf([first, second]))).toBe('水要有模型，模型要有人。');
    expect(chosen(chooserOf([{ ...first, alone: 0 }, second]))).toBe('船要有渡口，渡口要有灯。');
    expect(chosen(chooserOf([{ ...first, alone: 0 }]))).toBeNull();
    expect(chosen(chooserOf([{ ...first, text: `水要有模型，${'模型要有人，'.repeat(30)}` }]))).toBeNull();
  });

  it('takes none twice where there is another', () => {
    const chooser = chooserOf([first, second]);
    expect([1, 2, 3].map(() => chosen(chooser))).toEqual([first, second, first].map(({ text }) => text));
  });
});
