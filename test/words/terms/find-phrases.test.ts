import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/words/dictionary/fold.js';
import { findPhrases } from '../../../src/words/terms/find-phrases.js';
import { overlayTerms } from '../../../src/words/tokens/overlay-terms.js';
import { Tokenizer } from '../../../src/words/tokens/tokenizer.js';
import { lexicon } from '../segmented.js';

const tokenizer = new Tokenizer(
  { cut: async (texts) => texts.map((text) => [...text]), tagsOf: async (words) => words.map(() => 'x') },
  lexicon,
);

async function phrases(text: string, refused: readonly string[] = []) {
  const [cut] = (await tokenizer.tokenize([text])) as [Uint32Array];
  const { joined, proposed } = findPhrases(await overlayTerms({ text, cut }, [], tokenizer), {
    lexicon,
    refused: new Set(refused.map(fold)),
  });
  const counts = (list: typeof joined) => {
    const times = new Map<string, number>();
    for (const { counted = '' } of list) times.set(counted, (times.get(counted) ?? 0) + 1);
    return Object.fromEntries(times);
  };
  return { joined: counts(joined), proposed: counts(proposed) };
}

describe('findPhrases', () => {
  it('joins what is said together at least twice, in all its forms', async () => {
    const text = 'The library card is new.\nLibrary cards are free.\nDigital lending grew.\nWe like digital lending.\nA red door opened.';
    expect((await phrases(text)).joined).toEqual({ 'library card': 2, 'digital lending': 2 });
  });

  it('shows a phrase in the plural where it is said in the plural only', async () =>
    expect((await phrases('The opening hours are short.\nOpening hours matter.')).joined).toEqual({ 'opening hours': 2 }));

  it('only proposes what is said apart as often', async () => {
    const text =
      'The school library.\nA school library.\nThe school.\nSchool is out.\nOur school.\nA library.\nThe library.\nThis library.';
    expect(await phrases(text)).toEqual({ joined: {}, proposed: { 'school library': 2 } });
  });

  it('joins names that are said once', async () =>
    expect((await phrases('We met in Harrow Bay last year.')).joined).toEqual({ 'Harrow Bay': 1 }));

  it('holds no verb, function word, filler, end of a clause or plural before its end', async () => {
    const text = [
      ...['Digital lending doubled.', 'And digital lending doubled.', 'They visit parks.', 'They visit parks.', 'You visit the park.'],
      ...[
        'Parents read, children sleep.',
        'Parents read, children sleep.',
        'A good library.',
        'A good library.',
        'For readers books matter.',
      ],
      ...['For readers books matter.', 'Tea, bread.', 'Tea, bread.', 'Bread. Tea.'],
    ].join('\n');
    expect((await phrases(text)).joined).toEqual({ 'digital lending': 2 });
  });

  it('joins no refused phrase', async () => {
    const text = 'The library card.\nA library card.';
    expect((await phrases(text, ['Library card'])).joined).toEqual({});
  });

  it('counts what Chinese talk says too', async () =>
    expect((await phrases('我们要rate limit。\nSo the rate limit was low.')).joined).toEqual({ 'rate limit': 1 }));

  it('of no text, and of Chinese talk, are none', async () => {
    for (const text of ['', '我们要rate limit，还要rate limit。']) expect(await phrases(text)).toEqual({ joined: {}, proposed: {} });
  });

  /** A talk that no rule was built with. */
  it('are right in talk not looked at before', async () => {
    const text = [
      ...['The harbour wall cracked in the winter storm.', 'Who pays for the harbour wall?', 'A sea wall costs less than a harbour wall.'],
      ...['Fishing boats moor behind it, and fishing boats need shelter.', 'The insurance company said no.'],
      ...['We asked the insurance company twice, and the tide gauge was broken.', 'A tide gauge costs nothing.', 'Storms break walls.'],
      ...['The winter storm took the slipway.', 'They moor the boats, they moor the boats.', 'Old ropes broke. Old ropes always break.'],
      ...['A volunteer crew came. The volunteer crew worked all night.'],
    ].join('\n');
    expect((await phrases(text)).joined).toEqual({
      ...{ 'harbour wall': 3, 'winter storm': 2, 'fishing boats': 2, 'insurance company': 2, 'tide gauge': 2, 'volunteer crew': 2 },
    });
  });
});
