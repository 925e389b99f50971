import { describe, expect, it } from 'vitest';
import { markNotes } from '../../../src/words/tokens/mark-notes.js';
import { discuss, eachWord } from '../../statistics/discussion.js';

const reasons = (...sentences: readonly string[]) => {
  const { transcript, words } = discuss([{ speaker: '甲', sentences }]);
  return eachWord({ ...words, ...markNotes(transcript, words) }).map(({ lexeme }) => `${lexeme.term}:${lexeme.reason}`);
};

describe('markNotes', () => {
  it('gives the words of a note the reason note, and leaves the same words elsewhere alone', () =>
    expect(reasons('茶 （ 笑 ） 好', '笑 茶')).toEqual([
      '茶:',
      '（:note',
      '笑:note',
      '）:note',
      '好:',
      '。:punctuation',
      '笑:',
      '茶:',
      '。:punctuation',
    ]));

  it('gives back the same columns where there is no note', () => {
    const { transcript, words } = discuss([{ speaker: '甲', sentences: ['茶'] }]);
    expect(markNotes(transcript, words).words).toBe(words.words);
  });
});
