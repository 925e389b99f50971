import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../../src/app/api.js';
import { wordsAt } from '../../../src/app/reading/words-at.js';

const stretch = (text: string, kind: Stretch['kind'] = 'speech'): Stretch => ({ kind, line: 1, turn: 1, text, sentences: [] });

describe('the words where somebody begins', () => {
  it('are as many as stand in the text once', () => {
    const one = stretch('先算账。我来补充一点，租金不能涨。');
    expect(wordsAt([one], one, 4)).toBe('我来补充一点，租');
    const both = [one, stretch('我来补充一点，租约要签。')];
    expect(wordsAt(both, one, 4)).toBe('我来补充一点，租金');
  });

  it('cut no word in two', () => {
    const one = stretch('We talk. It is an\nhonour to be here.');
    expect(wordsAt([one], one, 9)).toBe('It is an honour');
  });

  it('have what is before them where they are repeated, across lines but not across what is no speech', () => {
    const [first, repeated] = [stretch('租金不能涨。 '), stretch('好。')];
    expect(wordsAt([first, repeated, stretch('何川：', 'label'), stretch('好。')], repeated, 0)).toBe('租金不能涨。|好。');
    expect(wordsAt([stretch('何川：', 'label'), repeated, stretch('陆萍：', 'label'), stretch('好。')], repeated, 0)).toBeNull();
  });
});
