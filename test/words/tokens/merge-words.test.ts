import { describe, expect, it } from 'vitest';
import { mergeWords } from '../../../src/words/tokens/merge-words.js';
import { lexicon, segmented } from '../segmented.js';

const NO_STOP = { stop: { add: [], keep: [] } };
const merge = (written: string, settings = NO_STOP as Parameters<typeof mergeWords>[1]) => {
  const { lexemes, numbers } = mergeWords(segmented(written), settings, lexicon);
  return Array.from(numbers, (number) => lexemes[number]);
};

describe('mergeWords', () => {
  it('shows words with the same key in the most frequent spelling', () =>
    expect(merge('Models/eng models/eng models/eng Model/eng').map((lexeme) => lexeme?.term)).toEqual([
      'models',
      'models',
      'models',
      'models',
    ]));

  it('shows the first by code point of equally frequent spellings', () =>
    expect(merge('数據/n 數据/n').map((lexeme) => lexeme?.term)).toEqual(['数據', '数據']));

  it('keeps words with other keys or tags apart', () =>
    expect(merge('渡船/n 渡船/v 码头/n').map((lexeme) => [lexeme?.term, lexeme?.tag])).toEqual([
      ['渡船', 'n'],
      ['渡船', 'v'],
      ['码头', 'n'],
    ]));

  it('gives the reasons of the settings', () => {
    const stop = { add: ['渡船'], keep: ['老师'] };
    expect(merge('渡船/n 老师/n 码头/n', { stop }).map((lexeme) => lexeme?.reason)).toEqual(['stop', '', '']);
    expect(merge('渡船/n 老师/n 码头/n').map((lexeme) => lexeme?.reason)).toEqual(['', 'address', '']);
  });
});
