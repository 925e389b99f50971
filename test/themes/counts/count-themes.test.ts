import { describe, expect, it } from 'vitest';
import { tables } from './two-themes.js';

describe('countThemes', () => {
  it('gives the coded sentences of each theme, their share, and how many speakers they have', () =>
    expect(tables.themes).toEqual([
      {
        ...{ theme: '饮', source: 'codebook', terms: ['茶'], rules: [], stability: null },
        ...{ sentences_coded: 4, share: 4 / 12, speakers: 1, sentences: ['s1.1', 's1.2', 's1.3', 's3.1'] },
      },
      {
        ...{ theme: '景', source: 'codebook', terms: ['山', '云'], rules: [], stability: null },
        ...{ sentences_coded: 4, share: 4 / 12, speakers: 2, sentences: ['s1.3', 's2.1', 's4.1', 's4.3'] },
      },
    ]));
});
