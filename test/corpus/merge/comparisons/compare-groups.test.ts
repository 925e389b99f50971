import { describe, expect, it } from 'vitest';
import { listKeyness, listTested, type TestedTerm } from '../../../../src/corpus/merge/comparisons/compare-groups.js';
import { defaultSettings } from '../../../../src/settings.js';

const said = (term: number, here: number, test: Pick<TestedTerm, 'p' | 'least'>): TestedTerm => ({
  ...{ group: 0, groupName: '何川', term, termName: `词${term}`, here, elsewhere: 5, wordsHere: 100, wordsElsewhere: 100, documents: 4 },
  ...test,
});

describe('what groups say more often', () => {
  it('is corrected for the tests that could have shown as much, and no others', () => {
    const clear = said(0, 20, { p: 0.004, least: 0.002 });
    // Of two discussions no p is below one half.
    const hopeless = Array.from({ length: 50 }, (_, i) => said(1 + i, 6, { p: 0.5, least: 0.5 }));
    const once = said(99, 9, { p: null, least: 1 });
    const rows = listTested([clear, ...hopeless, once], defaultSettings).map(({ row }) => row);
    expect(rows.find(({ term }) => term === '词0')).toMatchObject({ q: 0.004, tier: 'strong' });
    expect(rows.find(({ term }) => term === '词99')).toMatchObject({ p: null, q: null, tier: 'described' });
    const rivals = Array.from({ length: 50 }, (_, i) => said(1 + i, 6, { p: 0.5, least: 0.001 }));
    expect(listTested([clear, ...rivals], defaultSettings)[0]?.row).toMatchObject({ q: 0.004 * 51, tier: 'described' });
  });

  it('is described without a verdict of a discussion', () => {
    const [first] = listKeyness([said(0, 20, { p: null, least: 1 })], defaultSettings);
    expect(Object.keys(first?.row ?? {})).not.toEqual(expect.arrayContaining(['tier']));
    expect(first?.row).toMatchObject({ term: '词0', count: 20 });
  });
});
