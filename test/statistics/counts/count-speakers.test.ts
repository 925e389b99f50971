import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../src/data.js';
import { countSpeakers } from '../../../src/statistics/counts/count-speakers.js';
import { countTurns } from '../../../src/statistics/counts/count-turns.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

const rowsOf = (transcript: Transcript, count = { moderator: true, quoted: true }) =>
  countSpeakers(transcript, countTurns(transcript), count);

describe('countSpeakers', () => {
  it('gives turns, characters and the share of all characters', () =>
    expect(
      rowsOf(discuss(TWO_SPEAKERS).transcript).map(({ speaker, turns, characters, share }) => [speaker, turns, characters, share]),
    ).toEqual([
      ['甲', 2, 7, 7 / 13],
      ['乙', 2, 6, 6 / 13],
    ]));

  it('keeps the silent with 0, and leaves unattributed turns out of the whole', () => {
    const said = [
      { speaker: '', section: 0, sentences: ['茶'] },
      { speaker: '甲', sentences: ['水 水'] },
    ];
    const { transcript } = discuss(said, { people: [{ name: '甲' }, { name: '丁' }] });
    expect(rowsOf(transcript).map(({ speaker, turns, share }) => [speaker, turns, share])).toEqual([
      ['甲', 1, 1],
      ['丁', 0, 0],
    ]);
  });

  it('says whose words the settings leave out, and measures their talk all the same', () => {
    const { transcript } = discuss(TWO_SPEAKERS, {
      people: [
        { name: '甲', counted: false },
        { name: '乙', role: 'moderator' },
      ],
    });
    const counted = (moderator: boolean) =>
      rowsOf(transcript, { moderator, quoted: true }).map(({ speaker, counted: words, characters }) => [speaker, words, characters]);
    expect(counted(true)).toEqual([
      ['甲', 0, 7],
      ['乙', 1, 6],
    ]);
    expect(counted(false)).toEqual([
      ['甲', 0, 7],
      ['乙', 0, 6],
    ]);
  });

  it('gives no share where nobody speaks', () =>
    expect(rowsOf(discuss([], { people: [{ name: '甲' }] }).transcript)).toMatchObject([{ turns: 0, share: null, seconds: null }]));

  it('sums seconds where every turn has its times; the last turn may lack its end', () => {
    const { transcript } = discuss(TWO_SPEAKERS);
    const times = [
      [0, 10],
      [10, 14],
      [14, 20],
      [20, null],
    ] as const;
    const timed = transcript.turns.map((turn, i) => ({ ...turn, start: times[i]?.[0] ?? null, end: times[i]?.[1] ?? null }));
    expect(rowsOf({ ...transcript, turns: timed }).map(({ seconds }) => seconds)).toEqual([16, 4]);
    const gap = timed.map((turn, i) => (i === 1 ? { ...turn, end: null } : turn));
    expect(rowsOf({ ...transcript, turns: gap }).map(({ seconds }) => seconds)).toEqual([null, null]);
  });

  it('counts the sentences that end with a question mark, also before closing quotes', () => {
    const { transcript } = discuss([{ speaker: '甲', sentences: ['茶？”', '水？', '山'] }]);
    const sentences = transcript.sentences.map((sentence) => ({ ...sentence, end: sentence.end - 1 }));
    expect(rowsOf({ ...transcript, sentences })[0]?.questions).toBe(2);
  });
});
