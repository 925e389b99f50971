import { describe, expect, it } from 'vitest';
import { allTables } from '../all-tables.js';
import { discuss } from '../discussion.js';
import { TWO_SPEAKERS } from './two-speakers.js';

describe('countTokens', () => {
  it('says for each word whether it counts, and why not', () => {
    const { tokens } = allTables(discuss(TWO_SPEAKERS));
    expect(tokens.filter(({ sentence }) => sentence === 's2.1').map(({ word, counts, reason }) => [word, counts, reason])).toEqual([
      ['山', 1, ''],
      ['山', 1, ''],
      ['很', 0, 'stop'],
      ['茶', 1, ''],
      ['。', 0, 'punctuation'],
    ]);
  });

  it('gives the speaker as the reason where the turn does not count', () => {
    const { tokens } = allTables(
      discuss([
        { speaker: '', sentences: ['茶 -了'] },
        { speaker: '甲', sentences: ['水'] },
      ]),
    );
    expect(tokens.filter(({ reason }) => reason !== 'punctuation').map(({ word, counts, reason }) => [word, counts, reason])).toEqual([
      ['茶', 0, 'speaker'],
      ['了', 0, 'stop'],
      ['水', 1, ''],
    ]);
  });
});
