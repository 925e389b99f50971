import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/data.js';
import { saidByAll } from '../../../src/report/findings/said-by-all.js';
import { discussion } from '../small-discussion.js';

/** A third person, 丙, who says nothing but 模型. */
const withThird = (role: 'moderator' | 'panelist'): Tables => ({
  ...discussion,
  speakers: discussion.speakers.flatMap((row) => (row.speaker === '乙' ? [row, { ...row, speaker: '丙', role }] : [row])),
  basis: { ...discussion.basis, speakers: ['甲', '乙', '丙'], words_of: [5, 3, 1] },
});

describe('saidByAll', () => {
  it('gives the words that every counted person says', () => {
    const { rows, people, speakers, withoutModerator } = saidByAll(discussion);
    expect(rows.map(({ term }) => term)).toEqual(['水']);
    expect({ people, speakers, withoutModerator }).toEqual({ people: ['甲', '乙'], speakers: 2, withoutModerator: false });
  });

  it('is empty where somebody says none of them', () => {
    expect(saidByAll(withThird('panelist'))).toMatchObject({ rows: [], speakers: 3, withoutModerator: false });
  });

  it('leaves a moderator out where two others are left', () => {
    expect(saidByAll(withThird('moderator'))).toMatchObject({ rows: [{ term: '水' }], speakers: 2, withoutModerator: true });
  });

  it('is empty of a single person, who shares words with nobody', () => {
    expect(saidByAll({ ...discussion, basis: { ...discussion.basis, speakers: ['甲'], words_of: [5] } }).rows).toEqual([]);
  });
});
