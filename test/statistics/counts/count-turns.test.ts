import { describe, expect, it } from 'vitest';
import { countTurns } from '../../../src/statistics/counts/count-turns.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

describe('countTurns', () => {
  it('gives the text of each turn and its length in characters', () => {
    const { transcript } = discuss(TWO_SPEAKERS);
    expect(
      countTurns(transcript).map(({ turn, section, speaker, kind, characters, text }) => [turn, section, speaker, kind, characters, text]),
    ).toEqual([
      [1, 1, '甲', 'spoken', 3, '茶水。茶。'],
      [2, 1, '乙', 'spoken', 4, '山山很茶。'],
      [3, 2, '甲', 'spoken', 4, '茶茶水山。'],
      [4, 2, '乙', 'spoken', 2, '山水。'],
    ]);
  });

  it('joins the paragraphs of a turn by line feeds', () => {
    const { transcript } = discuss([{ speaker: '甲', sentences: ['茶', '水'] }]);
    const turns = transcript.turns.map((turn) => ({ ...turn, paragraphs: transcript.sentences.map(({ start, end }) => ({ start, end })) }));
    expect(countTurns({ ...transcript, turns })[0]).toMatchObject({ text: '茶。\n水。', characters: 2 });
  });

  it('gives no row for an empty transcript', () => expect(countTurns(discuss([]).transcript)).toEqual([]));
});
