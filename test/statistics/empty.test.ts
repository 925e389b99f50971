import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/data.js';
import { allTables } from './all-tables.js';
import { discuss } from './discussion.js';

const COUNTED = [
  'keywords',
  'keywordsBySpeaker',
  'headsBySpeaker',
  'sharedVocabulary',
  'termPairs',
  'themes',
  'themeBySpeaker',
  'themeBySection',
  'themePairs',
  'answers',
] as const;
const sizes = (tables: Tables): Record<string, number> => Object.fromEntries(COUNTED.map((name) => [name, tables[name].length]));
const none = Object.fromEntries(COUNTED.map((name) => [name, 0]));

describe('a transcript without anything to count', () => {
  it('gives empty tables when it is empty', () => {
    const tables = allTables(discuss([]));
    expect(sizes(tables)).toEqual(none);
    expect([tables.turns, tables.sections, tables.speakers, tables.sentences, tables.tokens]).toEqual([[], [], [], [], []]);
    expect(tables.correspondence).toEqual({ points: [], shares: [0, 0], p: null });
    expect(tables.network).toEqual({ nodes: [], edges: [], modularity: null });
    expect(tables.basis).toEqual({
      sentences: 0,
      counted_words: 0,
      speakers: [],
      words_of: [],
      keyword_tests: 0,
      minimum_count: 3,
      thresholds: { strong: 0.2, hint: 0.33 },
      order_fixed: false,
      themes_agreement: null,
      pairs_tested: 0,
      pairs_passed: 0,
    });
  });

  it('counts words where nobody is named, compares nobody, and says that nobody talked', () => {
    const tables = allTables(discuss([{ speaker: '', section: 0, sentences: ['茶 水', '茶 水', '茶 水'] }], { people: [{ name: '甲' }] }));
    expect(sizes(tables)).toMatchObject({ keywords: 2, sharedVocabulary: 0, themeBySpeaker: 0 });
    expect(tables.keywordsBySpeaker.every(({ p, q, lrc }) => p === null && q === null && lrc === null)).toBe(true);
    expect([tables.turns.length, tables.sections.length, tables.sentences.length, tables.tokens.length]).toEqual([1, 1, 3, 9]);
    expect(tables.speakers.map(({ turns, characters, share }) => [turns, characters, share])).toEqual([[0, 0, null]]);
  });

  it('keeps a codebook with nothing coded', () => {
    const { themes, themeBySpeaker, themePairs } = allTables(discuss([], { settings: { themes: { 饮品: ['茶'] } } }));
    expect(themes).toEqual([
      {
        theme: '饮品',
        source: 'codebook',
        terms: ['茶'],
        sentences_coded: 0,
        share: 0,
        speakers: 0,
        sentences: [],
        rules: [],
        stability: null,
      },
    ]);
    expect([themeBySpeaker, themePairs]).toEqual([[], []]);
  });
});

describe('one speaker', () => {
  const tables = allTables(
    discuss([{ speaker: '甲', sentences: ['茶 茶 水', '水', '茶', '水 茶'] }], { settings: { themes: { 饮品: ['茶'] } } }),
  );

  it('is described and compared with nobody', () => {
    expect(tables.sharedVocabulary).toEqual([]);
    expect(tables.basis.keyword_tests).toBe(0);
    expect(
      tables.keywordsBySpeaker.map(({ term, count, elsewhere, log_ratio, z, g2, p, q, lrc, tier }) => [
        term,
        count,
        elsewhere,
        log_ratio,
        z,
        g2,
        p,
        q,
        lrc,
        tier,
      ]),
    ).toEqual([
      ['水', 3, 0, 0, 0, 0, null, null, null, 'described'],
      ['茶', 4, 0, 0, 0, 0, null, null, null, 'described'],
    ]);
    expect(tables.themeBySpeaker).toEqual([
      expect.objectContaining({ count: 3, of: 4, share: 0.75, expected: 3, p: null, q: null, tier: 'described' }),
    ]);
  });

  it('differs from nobody in a section', () => {
    expect(tables.answers.map(({ top_terms, only_here }) => [top_terms, only_here])).toEqual([[['茶', '水'], []]]);
  });
});
