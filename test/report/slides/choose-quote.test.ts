import { describe, expect, it } from 'vitest';
import { QuoteChooser } from '../../../src/report/slides/choose-quote.js';
import { measure } from '../../charts/fonts.js';
import { discussion, quote } from '../small-discussion.js';

const sentences = discussion.sentences.map((row) => ({ ...row, text: '所以水要有模型，模型要有人。', characters: 12 }));
const chooserOf = (quotes: typeof discussion.quotes) => new QuoteChooser({ sentences, quotes }, measure);

describe('QuoteChooser', () => {
  it('takes what can be quoted alone before the first, in the words that can', () => {
    const alone = [quote(1, 'answer', 's2.2', '甲', '水要有模型，模型要有人。')];
    expect(chooserOf(alone).choose(['s2.1', 's2.2'])).toMatchObject({ sentence: 's2.2', text: '水要有模型，模型要有人。' });
    expect(chooserOf(alone.map((row) => ({ ...row, alone: 0 }))).choose(['s2.1', 's2.2'])?.sentence).toBe('s2.1');
    expect(chooserOf([]).choose(['s2.1', 's2.2'])?.sentence).toBe('s2.1');
  });

  it('takes none twice where there is another', () => {
    const chooser = chooserOf([quote(1, 'answer', 's2.2', '甲', '水要有模型。')]);
    expect([1, 2].map(() => chooser.choose(['s2.1', 's2.2'])?.sentence)).toEqual(['s2.2', 's2.1']);
  });
});
