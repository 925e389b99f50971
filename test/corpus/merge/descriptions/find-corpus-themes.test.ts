import { describe, expect, it } from 'vitest';
import { withoutOutliers } from '../../../../src/corpus/merge/descriptions/find-corpus-themes.js';

/** Terms of a theme: in how many sentences each is, and in how many of the discussion where they are most. */
const namingOf = (terms: Readonly<Record<string, readonly [sentences: number, most: number]>>): readonly string[] => {
  const totals = new Map(Object.entries(terms).map(([term, [sentences, most]]) => [term, { tag: 'n', sentences, most }]));
  const members = [...totals].map(([term, { tag, sentences }]) => ({ term, tag, sentences: { length: sentences }, centrality: 1 }));
  return withoutOutliers(members, totals).map(({ term }) => term);
};

describe('the terms that may name a theme of a corpus', () => {
  it('are without what mainly one discussion says, where the theme is of many', () => {
    expect(namingOf({ 渡船: [40, 39], 码头: [90, 20], 航线: [60, 15] })).toEqual(['码头', '航线']);
  });

  it('are all of them, where one discussion says a good part', () => {
    expect(namingOf({ 渡船: [80, 79], 码头: [90, 20], 航线: [60, 15] })).toEqual(['渡船', '码头', '航线']);
  });
});
