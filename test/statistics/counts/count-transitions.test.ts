import { describe, expect, it } from 'vitest';
import { countTransitions } from '../../../src/statistics/counts/count-transitions.js';
import { discuss } from '../discussion.js';
import { FREE, PLANNED } from './exchange.js';

describe('countTransitions', () => {
  it('counts who speaks after whom within a section, beside what numbers of turns would give', () => {
    expect(countTransitions(discuss(FREE).transcript, false)).toEqual([
      { from: '乙', to: '甲', count: 2, expected: (2 * 4) / 5 },
      { from: '甲', to: '乙', count: 2, expected: (3 * 2) / 3 },
      { from: '甲', to: '丙', count: 1, expected: (3 * 1) / 3 },
    ]);
  });

  it('is empty where the order of speakers is fixed', () => expect(countTransitions(discuss(PLANNED).transcript, true)).toEqual([]));
});
