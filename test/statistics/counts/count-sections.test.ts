import { describe, expect, it } from 'vitest';
import { countSections } from '../../../src/statistics/counts/count-sections.js';
import { countTurns } from '../../../src/statistics/counts/count-turns.js';
import { type Discussion, discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

const rowsOf = ({ transcript }: Pick<Discussion, 'transcript'>) =>
  countSections(transcript, countTurns(transcript)).map(({ section, source, first_turn, last_turn, characters }) => [
    section,
    source,
    first_turn,
    last_turn,
    characters,
  ]);

describe('countSections', () => {
  it('gives the first and last turn of each section, and the characters of its turns', () =>
    expect(rowsOf(discuss(TWO_SPEAKERS))).toEqual([
      [1, 'heading', 1, 2, 7],
      [2, 'heading', 3, 4, 6],
    ]));

  it('begins with section 0 where turns stand before the first heading, and keeps headings with nothing below', () => {
    const { transcript } = discuss([
      { speaker: '', section: 0, sentences: ['茶'] },
      { speaker: '甲', sentences: ['水 水'] },
    ]);
    const sections = [...transcript.sections, { section: 2, number: '', title: '空', source: 'heading' as const }];
    expect(rowsOf({ transcript: { ...transcript, sections } })).toEqual([
      [0, '', 1, 1, 1],
      [1, 'heading', 2, 2, 2],
      [2, 'heading', null, null, 0],
    ]);
  });
});
