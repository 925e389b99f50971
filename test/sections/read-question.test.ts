import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/sections/read-question.js';
import { discuss } from '../statistics/discussion.js';

/** The question of a turn with these sentences, for a section about these terms. Sentences here end with their own mark. */
function question(text: string, terms: readonly string[]): string {
  const { transcript } = discuss([{ speaker: '甲', sentences: ['茶'] }]);
  const [turn] = transcript.turns;
  if (turn === undefined) return '';
  const sentences = [...text.matchAll(/[^。？?]+[。？?]/g)].map((match, i) => ({
    id: `1.${i + 1}`,
    turn: 1,
    section: 1,
    speaker: '甲',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return readQuestion({ ...transcript, text, sentences }, turn, terms);
}

describe('readQuestion', () => {
  it('is the last question of the turn, verbatim, without what leads up to it', () =>
    expect(question('谢谢。食堂好吗？那么，请问：夜班公交的班次该怎么安排？大家随意。', ['公交'])).toBe('夜班公交的班次该怎么安排？'));

  it.each([
    ['夜班公交的班次很少。', '公交', 'no question'],
    ['公交呢？', '公交', 'too short'],
    [`公交${'的班次'.repeat(12)}怎么安排？`, '公交', 'too long'],
    ['夜班公交的班次该怎么安排？', '食堂', 'not about the section'],
    ['这个公交的班次该怎么安排？', '公交', 'leans on what was said'],
    ['所以夜班公交的班次要多少？', '公交', 'goes on from before'],
    ['夜班公交的班次刚才说过没有？', '公交', 'about the course of the event'],
  ])('is none of %s (%s: %s)', (text, term) => expect(question(text, [term])).toBe(''));

  it('is none where there is no sentence', () => expect(question('', ['公交'])).toBe(''));
});
