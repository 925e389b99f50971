import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/data.js';
import { indexWords, type WordIndex } from '../../../src/statistics/index/index-words.js';
import { holdFinding, type Recount } from '../../../src/themes/robustness/hold-finding.js';
import { otherChoices } from '../../../src/themes/robustness/other-choices.js';
import { discuss, type Said } from '../../statistics/discussion.js';

const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }];
function indexOf(said: readonly Said[]): WordIndex {
  const { transcript, words, settings } = discuss(said, { people });
  return indexWords(transcript, words, settings);
}

/** In ten turns of two sentences and four words 甲 has four, with 茶 twice each, and 乙 four, 主 two; 水 is said by both once a turn. */
const index = indexOf([
  ...Array.from({ length: 8 }, (_, i) =>
    i % 2 === 0 ? { speaker: '甲', sentences: ['茶 水', '茶 山'] } : { speaker: '乙', sentences: ['云 水', '云 风'] },
  ),
  { speaker: '主', sentences: ['好 好', '好 好'] },
  { speaker: '主', sentences: ['好 好', '好 好'] },
]);

type Changes = { readonly limit?: number; readonly effect?: number; readonly of?: WordIndex; readonly speaker?: string };
function recount(choice: Choice, { limit = 0.05, effect = 1, of = index, speaker = '甲' }: Changes = {}): Recount {
  const other = otherChoices(of)(speaker).find((one) => one.choice === choice);
  if (other === undefined) throw new Error(choice);
  const test = { limits: { strong: limit, hint: 2 * limit }, effect };
  return {
    other,
    testsOf: () => test,
    heads: new Map([['茗', ['茶', '山']]]),
    themes: new Map([['饮', [0, 1, 4, 5, 8, 9, 12, 13]]]),
  };
}
const strong = { speaker: '甲', tier: 'strong' } as const;
const tea = { ...strong, kind: 'word', items: ['茶'] } as const;
const near = (p: number) => expect.closeTo(p, 12);

describe('holdFinding of over-use', () => {
  it('counts turns with a word where turns are units', () => {
    // All four turns with it by somebody with 4 of 10 turns.
    expect(holdFinding(tea, recount('turns_as_units'))).toEqual({ holds: true, p: near(0.4 ** 4) });
    // 水 in eight turns, four of them 甲's. python3 -c "from scipy.stats import binom; print(binom.sf(3, 8, .4))"
    expect(holdFinding({ ...tea, items: ['水'] }, recount('turns_as_units'))).toEqual({ holds: false, p: near(0.40591360000000004) });
  });

  it('has nothing to say where four turns could not show it', () => {
    expect(holdFinding(tea, recount('turns_as_units', { limit: 0.0257 }))).toMatchObject({ holds: true });
    expect(holdFinding(tea, recount('turns_as_units', { limit: 0.0255 }))).toBeNull();
  });

  it('tests what is left without the longest turn', () => {
    // Six of six by somebody with 12 of 36 words.
    expect(holdFinding(tea, recount('without_longest_turn'))).toEqual({ holds: true, p: near(3 ** -6) });
    expect(holdFinding(tea, recount('without_longest_turn', { limit: 0.001 }))).toEqual({ holds: false, p: near(3 ** -6) });
  });

  it('tests what is left without the moderator', () =>
    expect(holdFinding(tea, recount('moderator_reversed'))).toEqual({ holds: true, p: near(2 ** -8) }));

  it('keeps the design effect of all words in mind, but for turns', () => {
    // Three turns say it, evenly: (3 · 1 + 4 · 2) / 7.
    const effect = 11 / 7;
    expect(holdFinding(tea, recount('without_longest_turn', { effect: 2 }))).toMatchObject({ p: near(3 ** (-6 / effect)) });
    expect(holdFinding(tea, recount('turns_as_units', { effect: 2 }))).toMatchObject({ p: near(0.4 ** 4) });
  });

  it('compares with the limit of its own grade', () => {
    const hint = { ...tea, tier: 'hint' } as const;
    expect(holdFinding(tea, recount('without_longest_turn', { limit: 0.001 }))).toMatchObject({ holds: false });
    expect(holdFinding(hint, recount('without_longest_turn', { limit: 0.001 }))).toMatchObject({ holds: true });
    expect(holdFinding({ ...tea, tier: 'described' }, recount('without_longest_turn'))).toBeNull();
  });

  it('asks for the limits of its own kind', () => {
    const of = (wanted: string): Recount => ({
      ...recount('without_longest_turn'),
      testsOf: (kind) => ({ limits: { strong: kind === wanted ? 0.05 : 0, hint: 0 }, effect: 1 }),
    });
    const theme = { ...strong, kind: 'theme', items: ['饮'] } as const;
    expect(['word', 'head', 'theme'].map((kind) => holdFinding(tea, of(kind))?.holds)).toEqual([true, false, false]);
    expect(['word', 'head', 'theme'].map((kind) => holdFinding(theme, of(kind))?.holds)).toEqual([false, false, true]);
  });

  it('does not hold what is too rare under the choice, in one turn only, or not said more', () => {
    const not = { holds: false, p: null };
    expect(holdFinding({ ...tea, items: ['酒'] }, recount('without_longest_turn'))).toEqual(not);
    expect(holdFinding({ ...tea, items: ['云'] }, recount('without_longest_turn'))).toEqual(not);
    // 水 without the moderator: 4 of 8 with half of the words.
    expect(holdFinding({ ...tea, items: ['水'] }, recount('moderator_reversed'))).toEqual(not);
    const once = indexOf([
      { speaker: '甲', sentences: ['茶 茶 茶 茶'] },
      { speaker: '甲', sentences: ['茶 茶 茶'] },
      { speaker: '乙', sentences: ['山 云 风 雨 雪 霜 露 雾'] },
    ]);
    expect(holdFinding(tea, recount('without_longest_turn', { of: once }))).toEqual(not);
  });

  it('tests all words of a head together', () => {
    const head = { ...strong, kind: 'head', items: ['茗'] } as const;
    // Without the longest turn 茶 six times and 山 three times.
    expect(holdFinding(head, recount('without_longest_turn'))).toEqual({ holds: true, p: near(3 ** -9) });
    expect(holdFinding({ ...head, items: ['山'] }, recount('without_longest_turn'))).toEqual({ holds: false, p: null });
  });

  it('tests the sentences of a theme among sentences', () => {
    const theme = { ...strong, kind: 'theme', items: ['饮'] } as const;
    expect(holdFinding(theme, recount('turns_as_units'))).toEqual({ holds: true, p: near(0.4 ** 4) });
    // Six of six by somebody with 6 of 18 sentences; eight of eight with 8 of 16.
    expect(holdFinding(theme, recount('without_longest_turn'))).toEqual({ holds: true, p: near(3 ** -6) });
    expect(holdFinding(theme, recount('moderator_reversed'))).toEqual({ holds: true, p: near(2 ** -8) });
    expect(holdFinding({ ...theme, items: ['食'] }, recount('moderator_reversed'))).toEqual({ holds: false, p: null });
  });
});

describe('holdFinding of a pair', () => {
  const pair = { speaker: '', tier: 'strong', kind: 'pair', items: ['绿茶', '香气'] } as const;
  const turn = (speaker: string, ...more: readonly string[]): Said => ({ speaker, sentences: ['绿茶 香气', '山', '云', '风', ...more] });
  const of = indexOf([turn('甲'), turn('乙'), turn('主', '雨 雪 霜'), turn('甲'), turn('乙')]);

  it('tests within the turns that are left', () => {
    // Once in each of four turns of four sentences.
    expect(holdFinding(pair, recount('without_longest_turn', { of, speaker: '' }))).toEqual({ holds: true, p: near(4 ** -4) });
    expect(holdFinding(pair, recount('moderator_reversed', { of, speaker: '' }))).toEqual({ holds: true, p: near(4 ** -4) });
    // Without 甲's first turn: once in each of three turns of four sentences and one of five.
    expect(holdFinding(pair, recount('without_longest_turn', { of, speaker: '甲' }))).toEqual({ holds: true, p: near(4 ** -3 / 5) });
    // Once in each of two turns of two sentences.
    const short = (speaker: string): Said => ({ speaker, sentences: ['绿茶 香气', '山'] });
    const few = indexOf([turn('甲'), short('乙'), short('乙')]);
    expect(holdFinding(pair, recount('without_longest_turn', { of: few, speaker: '甲' }))).toEqual({ holds: false, p: near(1 / 4) });
  });

  it('does not hold where one turn with both is left', () => {
    const two = indexOf([turn('甲', '绿茶 香气'), turn('乙'), { speaker: '甲', sentences: ['绿茶', '香气'] }]);
    expect(holdFinding(pair, recount('without_longest_turn', { of: two, speaker: '' }))).toEqual({ holds: false, p: null });
  });

  it('does not hold what must meet within its turns anyway', () => {
    // Both 茶 and 水 are in the first sentence of 甲's turns, 茶 in all of them.
    expect(holdFinding({ ...pair, items: ['茶', '水'] }, recount('moderator_reversed'))).toEqual({ holds: false, p: near(1) });
  });
});

describe('holdFinding of what everybody says', () => {
  const shared = { speaker: '', tier: 'described', kind: 'shared' } as const;

  it('holds as long as all but the moderator say it', () => {
    expect(holdFinding({ ...shared, items: ['水'] }, recount('without_longest_turn', { speaker: '' }))).toEqual({ holds: true, p: null });
    expect(holdFinding({ ...shared, items: ['茶'] }, recount('without_longest_turn', { speaker: '' }))).toEqual({ holds: false, p: null });
    const once = indexOf([
      { speaker: '甲', sentences: ['水 山 云'] },
      { speaker: '乙', sentences: ['水'] },
      { speaker: '甲', sentences: ['山'] },
    ]);
    expect(holdFinding({ ...shared, items: ['水'] }, recount('without_longest_turn', { of: once, speaker: '' }))).toMatchObject({
      holds: false,
    });
  });

  it('asks the moderator too where that is the choice', () => {
    expect(holdFinding({ ...shared, items: ['水'] }, recount('moderator_reversed', { speaker: '' }))).toEqual({ holds: false, p: null });
    const said = ['主', '甲', '乙'].map((speaker) => ({ speaker, sentences: ['水'] }));
    expect(holdFinding({ ...shared, items: ['水'] }, recount('moderator_reversed', { of: indexOf(said), speaker: '' }))).toMatchObject({
      holds: true,
    });
  });
});
