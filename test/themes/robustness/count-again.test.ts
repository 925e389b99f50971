import { describe, expect, it } from 'vitest';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { sentencesOfTerm, tally, unitsAt } from '../../../src/themes/robustness/count-again.js';
import { otherChoices } from '../../../src/themes/robustness/other-choices.js';
import { discuss } from '../../statistics/discussion.js';

const { transcript, words, settings } = discuss([
  { speaker: '甲', sentences: ['茶 茶', '水 茶'] },
  { speaker: '乙', sentences: ['茶'] },
  { speaker: '甲', sentences: ['茶 水 山'] },
]);
const index = indexWords(transcript, words, settings);
const choices = otherChoices(index)('甲');
const choice = (name: string) => {
  const found = choices.find((other) => other.choice === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('sentencesOfTerm', () => {
  it('gives the sentence of each occurrence that the other count keeps', () => {
    expect(sentencesOfTerm(choice('turns_as_units'), '茶')).toEqual([0, 0, 1, 2, 3]);
    expect(sentencesOfTerm(choice('without_longest_turn'), '茶')).toEqual([2, 3]);
    expect(sentencesOfTerm(choice('turns_as_units'), '酒')).toEqual([]);
  });
});

describe('tally', () => {
  it('counts occurrences and turns of a speaker and of everybody', () =>
    expect(tally(index, [0, 0, 1, 2, 3], 0)).toEqual({ own: 4, all: 5, ownTurns: 2, allTurns: 3 }));
});

describe('unitsAt', () => {
  it('gives turns where turns are units, else sentences', () => {
    expect(unitsAt(choice('turns_as_units'), [0, 0, 1, 2])).toEqual(new Set([1, 2]));
    expect(unitsAt(choice('minimum_2'), [0, 0, 1, 2])).toEqual(new Set([0, 1, 2]));
  });
});
