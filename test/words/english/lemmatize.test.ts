import { describe, expect, it } from 'vitest';
import { english } from './shipped-english.js';

const shown = (word: string) => english.shown(word, 'n');

describe('the lemma', () => {
  it.each([
    ...['libraries library', 'shelves shelf', 'children child', 'houses house', 'buses bus', 'algorithms algorithm', 'women woman'],
    ...['criteria criterion', 'series series', 'politics politics', 'statistics statistic', 'rights rights', 'news news'],
  ])('of a noun is its singular: %s', (pair) => {
    const [word = '', expected] = pair.split(' ');
    expect(shown(word)).toBe(expected);
  });

  it.each([
    ...['lends lend', 'tries try', 'doubled double', 'worked work', 'planned plan', 'studied study', 'taught teach', 'driving drive'],
    ...['negotiating negotiate', 'bigger big', 'largest large'],
  ])('of a verb or adjective is its base: %s', (pair) => {
    const [word = '', expected] = pair.split(' ');
    expect(shown(word)).toBe(expected);
  });

  it.each([
    'lending',
    'building',
    'training',
    'reading',
    'baking',
    'limited',
    'better',
    'digital',
    'data',
    'perhaps',
    'this',
    'gas',
    'process',
  ])('of %s is itself', (word) => expect(shown(word)).toBe(word));

  /** Words that no rule was built with. */
  it.each([
    ...[
      'harbours harbour',
      'ferries ferry',
      'orchards orchard',
      'foxes fox',
      'lorries lorry',
      'bakeries bakery',
      'wives wife',
      'noses nose',
    ],
    ...['glaciers glacier', 'whispered whisper', 'married marry', 'hugged hug', 'sliced slice', 'sewn sew', 'hid hide', 'juggling juggle'],
    ...['tapped tap', 'catches catch', 'buries bury', 'older old', 'narrower narrow', 'thinnest thin', 'bass bass'],
  ])('is right for words that were not looked at before: %s', (pair) => {
    const [word = '', expected] = pair.split(' ');
    expect(shown(word)).toBe(expected);
  });
});
