import { describe, expect, it } from 'vitest';
import { countSpeakerSectionTerms } from '../../../src/statistics/counts/count-speaker-section-terms.js';
import { indexWords } from '../../../src/statistics/index/index-words.js';
import { type Discussion, discuss } from '../discussion.js';

const discussion = discuss([
  { speaker: '甲', section: 1, sentences: ['茶 水 茶', '-嗯'] },
  { speaker: '乙', section: 1, sentences: ['山'] },
  { speaker: '', section: 1, sentences: ['茶'] },
  { speaker: '甲', section: 2, sentences: ['水'] },
  { speaker: '甲', section: 1, sentences: ['茶'] },
]);

const counted = ({ transcript, words, settings }: Discussion) => countSpeakerSectionTerms(indexWords(transcript, words, settings));

describe('countSpeakerSectionTerms', () => {
  it('counts in long form, with how much was said', () => {
    expect(counted(discussion)).toEqual([
      { speaker: '甲', section: 1, term: '水', count: 1, words: 4, sentences: 3, seconds: null },
      { speaker: '甲', section: 1, term: '茶', count: 3, words: 4, sentences: 3, seconds: null },
      { speaker: '甲', section: 2, term: '水', count: 1, words: 1, sentences: 1, seconds: null },
      { speaker: '乙', section: 1, term: '山', count: 1, words: 1, sentences: 1, seconds: null },
    ]);
  });

  it('sums the seconds of the turns, where all of them have times', () => {
    const { transcript } = discussion;
    const turns = transcript.turns.map((turn, i) => ({ ...turn, start: 10 * i, end: i === 1 ? null : 10 * i + 4 }));
    const rows = counted({ ...discussion, transcript: { ...transcript, turns } });
    expect(rows.map(({ speaker, section, seconds }) => [speaker, section, seconds])).toEqual([
      ['甲', 1, 8],
      ['甲', 1, 8],
      ['甲', 2, 4],
      ['乙', 1, null],
    ]);
  });

  it('is empty where nothing is said', () => expect(counted(discuss([]))).toEqual([]));
});
