import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../src/data.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { otherChoices } from '../../../src/themes/robustness/other-choices.js';
import { discuss } from '../../statistics/discussion.js';

const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }];
const { transcript, words, settings } = discuss(
  [
    { speaker: '主', sentences: ['茶'] },
    { speaker: '甲', sentences: ['茶 水 茶', '水'] },
    { speaker: '乙', sentences: ['茶 -嗯', '-嗯'] },
    { speaker: '甲', sentences: ['水'] },
  ],
  { people },
);
const index = indexWords(transcript, words, settings);
const choicesOf = otherChoices(index);
const choices = new Map(choicesOf('甲').map((other) => [other.choice, other]));
const FIRST = [1, { speaker: 0, words: 1, sentences: 1 }] as const;
const SECOND = [2, { speaker: 1, words: 4, sentences: 2 }] as const;
const THIRD = [3, { speaker: 2, words: 1, sentences: 2 }] as const;
const FOURTH = [4, { speaker: 1, words: 1, sentences: 1 }] as const;

describe('otherChoices', () => {
  it('lists the choices that differ from the main analysis', () =>
    expect([...choices.keys()]).toEqual(['turns_as_units', 'moderator_reversed', 'without_longest_turn']));

  it('gives the turns that count under each, with their words and sentences', () => {
    const turnsOf = (choice: Choice) => [...(choices.get(choice)?.turns ?? [])];
    expect(turnsOf('turns_as_units')).toEqual([FIRST, SECOND, THIRD, FOURTH]);
    expect(turnsOf('moderator_reversed')).toEqual([SECOND, THIRD, FOURTH]);
    expect(turnsOf('without_longest_turn')).toEqual([FIRST, THIRD, FOURTH]);
  });

  it('tells which sentences count, and the numbers of the terms', () => {
    const kept = (choice: Choice) => [0, 1, 2, 3, 4, 5].filter((sentence) => choices.get(choice)?.keeps(sentence));
    expect(kept('turns_as_units')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(kept('moderator_reversed')).toEqual([1, 2, 3, 4, 5]);
    expect(kept('without_longest_turn')).toEqual([0, 3, 4, 5]);
    for (const { numberOf } of choices.values()) expect([...numberOf.keys()]).toEqual(index.terms);
  });

  it('leaves out the longest turn of the speaker, or of all where it is about everybody', () => {
    const without = (speaker: string) => [
      ...(choicesOf(speaker)
        .find(({ choice }) => choice === 'without_longest_turn')
        ?.turns.keys() ?? []),
    ];
    expect(without('乙')).toEqual([1, 2, 4]);
    expect(without('主')).toEqual([2, 3, 4]);
    expect(without('')).toEqual([1, 3, 4]);
  });

  it('counts moderators where the settings leave them out', () => {
    const left = indexWords(transcript, words, { ...settings, count: { ...settings.count, moderator: false } });
    expect(left.speakers).toEqual(['甲', '乙']);
    const reversed = otherChoices(left)('甲').find(({ choice }) => choice === 'moderator_reversed');
    expect([...(reversed?.turns ?? [])]).toEqual([FIRST, SECOND, THIRD, FOURTH]);
    expect(reversed?.index.speakers).toEqual(['主', '甲', '乙']);
  });

  it('does not reverse the moderator where there is none, or nobody else to compare with', () => {
    const named = (moderators: readonly string[]) => {
      const roles = transcript.people.map((person) => ({
        ...person,
        role: moderators.includes(person.name) ? ('moderator' as const) : ('panelist' as const),
      }));
      return otherChoices(indexWords({ ...transcript, people: roles }, words, settings))('甲').map(({ choice }) => choice);
    };
    expect(named([])).toEqual(['turns_as_units', 'without_longest_turn']);
    expect(named(['主', '乙'])).toEqual(['turns_as_units', 'without_longest_turn']);
    expect(named(['主'])).toHaveLength(3);
  });
});
