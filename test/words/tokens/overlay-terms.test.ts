import { describe, expect, it } from 'vitest';
import { foundTerm } from '../../../src/words/dictionary/requested-terms.js';
import { overlayTerms } from '../../../src/words/tokens/overlay-terms.js';
import { Tokenizer } from '../../../src/words/tokens/tokenizer.js';
import { lexicon, segmented, spelled } from '../segmented.js';

/** Segments into characters, and remembers what it was given. */
function characters() {
  const given: string[] = [];
  const cut = async (texts: readonly string[]) => {
    given.push(...texts);
    return texts.map((text) => [...text]);
  };
  return { given, tokenizer: new Tokenizer({ cut, tagsOf: async (words) => words.map(() => 'c') }, lexicon) };
}

const requested = { ...foundTerm('词', 'n'), source: 'dictionary' as const };
const overlay = async (written: string, ...spans: readonly (readonly [number, number])[]) => {
  const { given, tokenizer } = characters();
  const cut = segmented(written);
  const text = spelled(cut).replaceAll(/\/\w+ ?/g, '');
  const words = await overlayTerms(
    { text, cut },
    spans.map(([start, end]) => ({ start, end, requested })),
    tokenizer,
  );
  return { words: spelled(words), given };
};

describe('overlayTerms', () => {
  it('puts a term over whole words of the engine, and segments nothing anew', async () =>
    expect(await overlay('社区/n 食堂/n 好/a', [0, 4])).toEqual({ words: '社区食堂/n 好/a', given: [] }));

  it('segments anew what a term leaves of words that it cuts, all in one call', async () =>
    // The words are unknown to the dictionary (x), so that terms may begin and end inside them.
    expect(await overlay('甲社区/x 食堂乙丙/x 好/a', [1, 5])).toEqual({
      words: '甲/c 社区食堂/n 乙/c 丙/c 好/c',
      given: ['甲', '乙丙好'],
    }));

  it('keeps Latin runs whole', async () => expect(await overlay('用/p G/eng P/eng T/eng')).toEqual({ words: '用/p GPT/eng', given: [] }));

  it('gives back the same array where there are no terms', async () => {
    const cut = segmented('社区/n 食堂/n');
    expect(await overlayTerms({ text: '社区食堂', cut }, [], characters().tokenizer)).toBe(cut);
  });
});
