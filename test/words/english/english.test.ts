import { describe, expect, it } from 'vitest';
import { English } from '../../../src/words/english/english.js';
import { english } from './shipped-english.js';

describe('fillers', () => {
  it.each(["let's", 'Let’s', 'getting', 'took', 'things', 'okay', 'OK', 'Ok', 'um', 'wants', 'said', 'people', 'years', 'of course'])(
    '%s is one in all its forms',
    (word) => expect(english.isFiller(word)).toBe(true),
  );

  it.each(['library', 'lend', 'problem', 'issue', 'meeting', 'hours', 'REST', 'IT', 'course', 'rights', 'care'])('%s is none', (word) =>
    expect(english.isFiller(word)).toBe(false),
  );

  it.each([
    ...['gave', 'thinks', 'looking', 'happened', 'guys', 'stuff', 'wonderful', 'hmm', 'seemed', 'moments', 'talked', 'for example'],
  ])('%s, not looked at before, is one', (word) => expect(english.isFiller(word)).toBe(true));
});

describe('the part of speech', () => {
  it.each([
    ...['the r', "don't d", 'We’ve r', 'I r', 'twenty-one m', 'hundred m', 'actually d', 'and c', 'of p', 'would d', 'library n'],
    ...['doubled v', 'digital a', 'learning vn', 'chatbot n', 'co-working vn', 'community-led a', 'GPT-4 eng', 'OECD nz'],
  ])('is %s', (pair) => {
    const [word = '', expected] = pair.split(' ');
    expect(english.tag(word, true)).toBe(expected);
  });

  it('makes a capital a name but where it opens the sentence', () => {
    expect(english.tag('Library', false)).toBe('nz');
    expect(english.tag('Library', true)).toBe('n');
    expect(english.tag('The', false)).toBe('r');
  });

  it.each([
    ...[
      'beneath p',
      "shouldn't d",
      'seventy m',
      'whose r',
      'or c',
      'slowly d',
      'orchard n',
      'ripe a',
      'whispered v',
      "they'll r",
      'yeah e',
    ],
  ])('is %s, not looked at before', (pair) => {
    const [word = '', expected] = pair.split(' ');
    expect(english.tag(word, true)).toBe(expected);
  });
});

describe('the key', () => {
  it('is one for the forms of a word, and of a phrase', () => {
    for (const [a, b] of [
      ['Libraries', 'library'],
      ['library’s', 'library'],
      ['LLMs', 'LLM'],
      ['large language models', 'large language model'],
      ['podcasts', 'podcast'],
      ['tokenized', 'tokenizing'],
    ] as const)
      expect(english.key(a, 'n'), a).toBe(english.key(b, 'n'));
  });

  it('is not one for what is written alike', () => {
    for (const [a, b] of [
      ['IT', 'it'],
      ['US', 'us'],
      ['lending', 'lend'],
      ['JS', 'J'],
    ] as const)
      expect(english.key(a, 'eng'), a).not.toBe(english.key(b, 'eng'));
  });
});

describe('the word shown', () => {
  it.each([
    ['Libraries', 'n', 'library'],
    ['Windows', 'eng', 'Windows'],
    ['APIs', 'eng', 'API'],
    ['JAWS', 'eng', 'JAWS'],
    ['streaming', 'eng', 'streaming'],
    ['Steve Jobs', 'eng', 'Steve Jobs'],
    ['product managers', 'eng', 'product manager'],
    ['kubernetes', 'eng', 'kubernetes'],
  ])('of %s/%s is %s', (word, tag, expected) => expect(english.shown(word, tag)).toBe(expected));
});

it('loads its lexicon for words only, and once', () => {
  let loads = 0;
  const own = new English({
    fillers: new Set(),
    forms: new Map(),
    lexicon: () => {
      loads++;
      return { tree: ['NN'] };
    },
  });
  for (const word of ['GPT-4', 'AI', '5G']) own.tag(word, true);
  expect(loads).toBe(0);
  for (const word of ['tree', 'trees']) own.tag(word, true);
  expect(loads).toBe(1);
  expect(own.shown('constructor', 'n')).toBe('constructor');
});
