import { describe, expect, it } from 'vitest';
import { indexWords, type WordIndex } from '../../../src/statistics/index/index-words.js';
import { countOf } from '../../../src/statistics/index/term-uses.js';
import { type Discussion, discuss } from '../discussion.js';

const index = ({ transcript, words, settings }: Discussion): WordIndex => indexWords(transcript, words, settings);
const counts = (built: WordIndex): Record<string, number> => Object.fromEntries(built.terms.map((term, t) => [term, countOf(built, t)]));

const people = [{ name: '甲', role: 'moderator' as const }, { name: '乙' }, { name: '丙', counted: false }];
const said = [
  { speaker: '', sentences: ['茶 水'] },
  { speaker: '甲', sentences: ['茶 -了'] },
  { speaker: '乙', sentences: ['茶 水 茶', '山'] },
  { speaker: '丙', sentences: ['茶'] },
  { speaker: '乙', kind: 'quoted' as const, sentences: ['水'] },
];

describe('indexWords', () => {
  it('counts content words of counted people, spoken or quoted, and nobody else', () => {
    const built = index(discuss(said, { people }));
    expect(counts(built)).toEqual({ 山: 1, 水: 2, 茶: 3 });
    expect(built.basis).toEqual({
      sentences: 4,
      counted_words: 6,
      speakers: ['甲', '乙'],
      words_of: [1, 5],
      keyword_tests: 2,
      minimum_count: 3,
      thresholds: { strong: 0.2, hint: 0.33 },
      order_fixed: false,
    });
  });

  it('leaves out the moderator and quoted speech where the settings say so', () => {
    const built = index(discuss(said, { people, settings: { count: { moderator: false, quoted: false } } }));
    expect(counts(built)).toEqual({ 山: 1, 水: 1, 茶: 2 });
    expect(built.speakers).toEqual(['乙']);
    expect(built.basis.keyword_tests).toBe(0);
  });

  it('does not take for a speaker who says no counted word', () => {
    const built = index(
      discuss([
        { speaker: '甲', sentences: ['-嗯'] },
        { speaker: '乙', sentences: ['茶'] },
      ]),
    );
    expect(built.speakers).toEqual(['乙']);
    expect(built.basis.sentences).toBe(1);
  });

  it('counts a text in which nobody is named as that of one speaker without a name', () => {
    const { basis } = index(discuss([{ speaker: '', sentences: ['茶 水'] }]));
    expect([basis.counted_words, basis.speakers, basis.words_of, basis.sentences]).toEqual([2, [''], [2], 1]);
  });

  it('leaves out what nobody is named for where somebody is', () => {
    const { basis } = index(
      discuss([
        { speaker: '', sentences: ['茶 水'] },
        { speaker: '甲', sentences: ['山'] },
      ]),
    );
    expect([basis.counted_words, basis.speakers]).toEqual([1, ['甲']]);
  });
});
