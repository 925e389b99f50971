import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/sections/read-question.js';
import { discuss } from '../statistics/discussion.js';

/** The question of a turn with these sentences, for a section about these terms. Sentences here end with their own mark. */
function question(text: string, terms: readonly string[]): string {
  const { transcript } = discuss([{ speaker: '甲', sentences: ['茶'] }]);
  const sentences = [...text.matchAll(/[^。？?]+[。？?]/g)].map((match, i) => ({
    id: `1.${i + 1}`,
    turn: 1,
    section: 1,
    speaker: '甲',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const turns = transcript.turns.map((turn) => ({ ...turn, paragraphs: [{ start: 0, end: text.length }] }));
  return readQuestion({ ...transcript, text, sentences }, turns, terms);
}

describe('readQuestion', () => {
  it('is the last question of the turns, verbatim, without what leads up to it', () =>
    expect(question('谢谢。食堂好吗？那么，请问：夜班公交的班次该怎么安排？大家随意。', ['公交'])).toBe('夜班公交的班次该怎么安排？'));

  it('is that with most terms of the section', () =>
    expect(question('夜班公交的班次该怎么安排？夜班公交什么时候开始？', ['公交', '班次'])).toBe('夜班公交的班次该怎么安排？'));

  it('is cut at a comma where it is long', () => {
    const long = `${'去年下半年以来一直有居民在几个小区里反映，'.repeat(2)}夜班公交的班次该怎么安排？`;
    expect(question(long, ['公交'])).toBe('夜班公交的班次该怎么安排？');
  });

  it.each(['那么夜班公交的班次该怎么安排？', '那夜班公交的班次该怎么安排？', '所以夜班公交的班次该怎么安排？'])(
    'begins behind a word that only ties it to what was before (%s)',
    (text) => expect(question(text, ['公交'])).toBe('夜班公交的班次该怎么安排？'),
  );

  it.each([
    ['夜班公交的班次很少。', '公交', 'no question'],
    ['公交呢？', '公交', 'too short'],
    [`公交${'的班次'.repeat(12)}怎么安排？`, '公交', 'too long'],
    ['夜班公交的班次该怎么安排？', '食堂', 'not about the section'],
    ['这个公交的班次该怎么安排？', '公交', 'leans on what was said'],
    ['还是夜班公交的班次要多少？', '公交', 'goes on from before'],
    ['夜班公交的班次刚才说过没有？', '公交', 'about the course of the event'],
    ['夜班公交的班次要多一些是吧？', '公交', 'asks for assent'],
    ['请夜班公交的王师傅讲讲怎么样？', '公交', 'gives the floor'],
    ['有人反映夜班公交会不会停？', '公交', 'is told of somebody'],
  ])('is none of %s (%s: %s)', (text, term) => expect(question(text, [term])).toBe(''));

  it('is none where the speaker goes on', () => {
    const asked = '夜班公交的班次该怎么安排？';
    expect(question(`${asked}${'我先说几句自己的看法。'.repeat(3)}`, ['公交'])).toBe(asked);
    expect(question(`${asked}${'我先说几句自己的看法。'.repeat(9)}`, ['公交'])).toBe('');
  });

  it('is none where there is no sentence', () => expect(question('', ['公交'])).toBe(''));
});
