import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { otherChoices } from '../../../src/themes/robustness/other-choices.js';
import { columnsOf, discuss, eachWord } from '../../statistics/discussion.js';

const people = [{ name: '主', role: 'moderator' as const }, { name: '甲' }, { name: '乙' }];
const { transcript, words, settings } = discuss(
  [
    { speaker: '主', sentences: ['茶'] },
    { speaker: '甲', sentences: ['茶 水 茶', '水'] },
    { speaker: '乙', sentences: ['茶 -嗯'] },
    { speaker: '甲', sentences: ['水'] },
  ],
  { people },
);
const filled = eachWord(words).map((word) =>
  word.lexeme.term === '嗯' ? { ...word, lexeme: { ...word.lexeme, reason: 'filler' as const } } : word,
);
const index = indexWords(transcript, { ...words, ...columnsOf(filled) }, settings);
const choices = new Map(otherChoices(index)('甲').map((other) => [other.choice, other]));

describe('otherChoices', () => {
  it('lists the choices that differ from the main analysis', () =>
    expect([...choices.keys()]).toEqual([
      ...['turns_as_units', 'fillers_counted', 'singles_counted', 'minimum_2', 'minimum_5', 'moderator_reversed', 'without_longest_turn'],
    ]));

  it('counts words by speaker under each of them', () => {
    const wordsOf = (choice: Parameters<typeof choices.get>[0]) => [...(choices.get(choice)?.words ?? [])];
    expect(wordsOf('turns_as_units')).toEqual([1, 5, 1]);
    expect(wordsOf('fillers_counted')).toEqual([1, 5, 2]);
    expect(wordsOf('moderator_reversed')).toEqual([0, 5, 1]);
    expect(wordsOf('without_longest_turn')).toEqual([1, 1, 1]);
  });

  it('gives the units with their speakers, and how many terms are frequent enough', () => {
    expect(choices.get('turns_as_units')?.units).toEqual(
      new Map([
        [1, 0],
        [2, 1],
        [3, 2],
        [4, 1],
      ]),
    );
    expect(choices.get('minimum_2')?.units).toEqual(
      new Map([
        [0, 0],
        [1, 1],
        [2, 1],
        [3, 2],
        [4, 1],
      ]),
    );
    // 茶 is counted four times, 水 three times.
    expect(['minimum_2', 'minimum_5'].map((choice) => choices.get(choice as 'minimum_2')?.tests)).toEqual([2, 0]);
  });

  it('counts moderators where the settings leave them out', () => {
    const without = indexWords(transcript, words, { ...settings, count: { ...settings.count, moderator: false } });
    const reversed = otherChoices(without)('甲').find(({ choice }) => choice === 'moderator_reversed');
    expect([...(reversed?.words ?? [])]).toEqual([1, 5, 1]);
  });
});
