import { describe, expect, it } from 'vitest';
import type { TokenRow } from '../../../src/data.js';
import { markSentence } from '../../../src/report/evidence/mark-sentence.js';

const tokens = (...words: readonly (readonly [word: string, term: string, counts: 0 | 1])[]): readonly TokenRow[] =>
  words.map(([word, term, counts]) => ({ sentence: 's1.1', start: 0, end: 0, word, term, tag: 'n', source: 'engine', counts, reason: '' }));

const marked = (...args: Parameters<typeof markSentence>): string =>
  markSentence(...args)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('markSentence', () => {
  it('marks the words that were read as the term, as they are written', () => {
    const words = tokens(['老人家', '老人', 1], ['等', '等', 0], ['老人', '老人', 1]);
    expect(marked('老人家等老人', words, { terms: ['老人'], strings: [] })).toBe('[老人家]等[老人]');
  });

  it('does not mark a term inside a longer word, nor a word that is not counted', () => {
    const words = tokens(['水文模型', '水文模型', 1], ['和', '和', 0], ['模型', '模型', 0]);
    expect(marked('水文模型和模型', words, { terms: ['模型'], strings: [] })).toBe('水文模型和模型');
  });

  it('marks strings wherever they stand, in either case, neighbours as one', () => {
    const words = tokens(['水文模型', '水文模型', 1], ['AI', 'AI', 1]);
    expect(marked('水文模型AI', words, { terms: [], strings: ['模型', 'ai', ''] })).toBe('水文[模型AI]');
  });

  it('looks for the terms themselves where there are no tokens', () => {
    expect(marked('模型和模型', [], { terms: ['模型'], strings: [] })).toBe('[模型]和[模型]');
  });

  it('joins to the sentence, also where lower case is longer', () => {
    const sentence = 'İ模型İ';
    expect(
      markSentence(sentence, [], { terms: ['模型'], strings: [] })
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
    expect(markSentence('', [], { terms: ['模型'], strings: [] })).toEqual([]);
  });
});
