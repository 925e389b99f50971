import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tables, TokenRow } from '../../src/data.js';
import { partsOfId } from '../../src/sentence-id.js';
import { allTables } from './all-tables.js';
import { deepFreeze, discuss, type Said } from './discussion.js';

const sentence = fc
  .array(fc.constantFrom('茶', '水', '山', '云', '风', '-很', '雨林', '云海'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const turn: fc.Arbitrary<Said> = fc.record({
  speaker: fc.constantFrom('', '甲', '乙', '丙'),
  section: fc.constantFrom(0, 1, 2),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
});
const discussions = fc.array(turn, { maxLength: 9 });

/** Counted occurrences of a term in the sentences that a row names. */
function held(tokens: readonly TokenRow[], { term, sentences }: { term: string; sentences: readonly string[] }): number {
  return tokens.filter((token) => token.counts === 1 && token.term === term && sentences.includes(token.sentence)).length;
}

describe('any discussion', () => {
  it('has rows that count what their sentences hold', () => {
    fc.assert(
      fc.property(discussions, (said) => {
        const tables = allTables(discuss(said, { settings: { thresholds: { minimum_count: 2, minimum_pair: 1 } } }));
        expectCounted(tables);
      }),
      { numRuns: 150 },
    );
  });

  it('has shares that sum to 1, of talk and of words', () => {
    fc.assert(
      fc.property(discussions, (said) => {
        const { speakers, basis, keywords, turns, sections, sentences } = allTables(discuss(said));
        if (speakers.length > 0) expect(speakers.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
        expect(basis.words_of.reduce((a, b) => a + b, 0)).toBe(basis.counted_words);
        expect(keywords.reduce((sum, { count }) => sum + count, 0)).toBe(basis.counted_words);
        const characters = (rows: readonly { characters: number }[]): number => rows.reduce((sum, row) => sum + row.characters, 0);
        expect(characters(sections)).toBe(characters(turns));
        expect(characters(sentences)).toBe(characters(turns));
      }),
    );
  });

  it('has the same totals in whatever order the turns stand', () => {
    fc.assert(
      fc.property(discussions, (said) => {
        const people = [{ name: '甲' }, { name: '乙' }, { name: '丙' }];
        const forward = totals(allTables(discuss(said, { people })));
        const backward = totals(allTables(discuss([...said].reverse(), { people })));
        expect(backward).toEqual({ ...forward, pairs: forward.pairs.map((row) => ({ ...row, p: near(row.p), q: near(row.q) })) });
      }),
    );
  });

  it('leaves its input as it was', () => {
    fc.assert(
      fc.property(discussions, (said) => void allTables(deepFreeze(discuss(said)))),
      { numRuns: 20 },
    );
  });

  it('has no cell that is not a number where one belongs', () => {
    fc.assert(
      fc.property(discussions, (said) => {
        expect(notFinite(allTables(discuss(said, { settings: { thresholds: { minimum_count: 1, minimum_pair: 1 } } })))).toEqual([]);
      }),
    );
  });
});

function expectCounted({
  tokens,
  keywords,
  keywordsBySpeaker,
  headsBySpeaker,
  sharedVocabulary,
  termPairs,
  themes,
  themeBySpeaker,
  themeBySection,
  sentences,
}: Tables): void {
  const speakerOf = new Map(sentences.map((row) => [row.sentence, row.speaker]));
  const withTerm = (term: string): Set<string> =>
    new Set(tokens.filter((token) => token.counts === 1 && token.term === term).map((token) => token.sentence));
  for (const row of keywords) {
    expect(held(tokens, row)).toBe(row.count);
    expect(new Set(row.sentences)).toEqual(withTerm(row.term));
  }
  for (const row of keywordsBySpeaker) {
    expect(held(tokens, row)).toBe(row.count);
    for (const id of row.sentences) expect(speakerOf.get(id)).toBe(row.speaker);
    expect(row.count + row.elsewhere).toBe(keywords.find(({ term }) => term === row.term)?.count);
  }
  for (const row of headsBySpeaker) {
    expect(row.terms.reduce((sum, term) => sum + held(tokens, { term, sentences: row.sentences }), 0)).toBe(row.count);
    for (const id of row.sentences) expect(speakerOf.get(id)).toBe(row.speaker);
  }
  for (const row of [...keywordsBySpeaker, ...headsBySpeaker].filter(({ tier }) => tier !== 'described')) {
    expect([row.count >= 3, new Set(row.sentences.map((id) => partsOfId(id).turn)).size >= 2]).toEqual([true, true]);
  }
  for (const row of sharedVocabulary) expect(new Set(row.sentences.map((id) => speakerOf.get(id)))).toEqual(new Set(row.speakers));
  for (const row of termPairs) {
    const [a, b] = [withTerm(row.a), withTerm(row.b)];
    expect([a.size, b.size, row.sentences.length]).toEqual([row.a_total, row.b_total, row.both]);
    expect(new Set(row.sentences)).toEqual(new Set([...a].filter((id) => b.has(id))));
    expect(new Set(row.sentences.map((id) => partsOfId(id).turn)).size).toBe(row.turns);
    if (row.tier === 'strong') expect([row.both >= 3, row.turns >= 2]).toEqual([true, true]);
  }
  for (const row of themes) {
    expect(row.sentences).toHaveLength(row.sentences_coded);
    expect(new Set(row.sentences)).toEqual(new Set(row.terms.flatMap((term) => [...withTerm(term)])));
    const ids = themeBySpeaker.filter(({ theme }) => theme === row.theme).flatMap((cell) => cell.sentences);
    expect(new Set(ids)).toEqual(new Set(row.sentences));
  }
  for (const row of [...themeBySpeaker, ...themeBySection]) expect(row.sentences).toHaveLength(row.count);
}

/** The same but for rounding. */
const near = (p: number | null): unknown => (p === null ? null : expect.closeTo(p, 10));

/** What must not depend on the order of turns. */
function totals({ keywords, keywordsBySpeaker, headsBySpeaker, termPairs, speakers, basis }: Tables) {
  // Discovery asks what is said in one stretch, and so depends on the order.
  return {
    basis: { ...basis, themes_agreement: null },
    speakers: speakers.map(({ speaker, turns, characters, share }) => ({ speaker, turns, characters, share })),
    keywords: keywords.map(({ term, count, speakers: number, turns }) => ({ term, count, number, turns })),
    bySpeaker: keywordsBySpeaker.map(({ speaker, term, count, z, p, q }) => ({ speaker, term, count, z, p, q })),
    heads: headsBySpeaker.map(({ speaker, head, terms, count }) => ({ speaker, head, terms, count })),
    pairs: termPairs.map(({ a, b, both, turns, p, q }) => ({ a, b, both, turns, p, q })),
  };
}

/** Paths of all numbers that are NaN or infinite. */
function notFinite(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}
