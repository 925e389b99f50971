import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../src/settings.js';
import { foundTerm, isUnrequested, requestedTerms, termsOfRule } from '../../../src/words/dictionary/requested-terms.js';
import { discuss } from '../../statistics/discussion.js';

describe('requestedTerms', () => {
  it('lists the terms of settings, people and organisations in order of precedence', () => {
    const settings = settingsSchema.parse({
      words: ['夜班车'],
      themes: { 饮: ['绿茶', { any: ['香气'], not: ['茶具'] }] },
      synonyms: { 茶话会: ['茶会'] },
      people: [{ name: '何川', aliases: ['小何'] }],
    });
    const people = [{ name: '何川', aliases: ['小何', '何老师（主持）'], organisations: ['云岭大学金融研究院'] }, { name: '陆萍' }];
    const { transcript } = discuss([], { people });
    expect(requestedTerms(transcript, settings).map(({ term, kind, requestedBy, counted }) => [term, kind, requestedBy, counted])).toEqual([
      ['夜班车', 'word', 'settings', '夜班车'],
      ['绿茶', 'theme', 'settings', '绿茶'],
      ['香气', 'theme', 'settings', '香气'],
      ['茶话会', 'synonym', 'settings', '茶话会'],
      ['茶会', 'synonym', 'settings', '茶话会'],
      ['何川', 'person', 'settings', '何川'],
      ['小何', 'person', 'settings', '何川'],
      ['陆萍', 'person', 'text', '陆萍'],
      ['云岭大学', 'organisation', 'text', '云岭大学'],
      ['金融研究院', 'organisation', 'text', '金融研究院'],
    ]);
  });
});

describe('the words of a Latin name', () => {
  const partsOf = (name: string, text: string) => {
    const transcript = { ...discuss([], { people: [{ name }] }).transcript, text };
    return requestedTerms(transcript, settingsSchema.parse({})).map(({ term, counted }) => [term, counted]);
  };

  it('are the person, by whatever word of it', () =>
    expect(partsOf('Imogen Hale', 'Thank you, Imogen.')).toEqual([
      ['Imogen Hale', 'Imogen Hale'],
      ['Imogen', 'Imogen Hale'],
      ['Hale', 'Imogen Hale'],
    ]));

  it.each([
    ['Grace Miller', 'Grace said the miller came.', ['Grace']],
    ['Mark Wood', 'A mark on wood.', []],
    ['Audience member', 'No.', []],
    ['Q3 Forum', 'No.', []],
    ['何川', '何川好。', []],
  ])('of %s are none where the text writes them with a small letter', (name, text, parts) =>
    expect(
      partsOf(name, text)
        .slice(1)
        .map(([term]) => term),
    ).toEqual(parts),
  );
});

describe('termsOfRule', () => {
  it('gives what a rule looks for, without what it excludes', () =>
    expect(termsOfRule({ any: ['a'], all: ['b'], near: ['c', 'd'], within: 3, not: ['e'] })).toEqual(['a', 'b', 'c', 'd']));
});

describe('isUnrequested', () => {
  it('is true of words that nobody requested, found terms included, and false of Latin words', () => {
    const found = foundTerm('社区食堂', 'n');
    expect(isUnrequested({ requested: null, latin: false })).toBe(true);
    expect(isUnrequested({ requested: found, latin: false })).toBe(true);
    expect(isUnrequested({ requested: { ...found, source: 'dictionary' }, latin: false })).toBe(false);
    expect(isUnrequested({ requested: null, latin: true })).toBe(false);
  });
});

describe('foundTerm', () => {
  it('takes its kind from the tag', () =>
    expect((['n', 'ns', 'nr', 'nt'] as const).map((tag) => foundTerm('词', tag).kind)).toEqual(['word', 'word', 'person', 'organisation']));
});
