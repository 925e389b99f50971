import { describe, expect, it } from 'vitest';
import type { GroupRow } from '../../../src/data.js';
import type { Block } from '../../../src/report/document.js';
import { groupsSection } from '../../../src/report/sections/groups.js';
import { discussion } from '../small-discussion.js';
import { sectionOf, written } from './section-of.js';

const theme: GroupRow = {
  ...{ group: '机关', kind: 'theme', item: '技术', people: 4, people_with: 3, count: 3, of: 30, elsewhere: 1, elsewhere_of: 40 },
  ...{ elsewhere_people: 5, rate: 0.1, elsewhere_rate: 0.025, log_ratio: 2, lr_low: -1, lr_high: 5, deff: 1.2, elsewhere_deff: 1 },
  ...{
    ways: 126,
    p: 0.2,
    q: 0.4,
    any_p: 0.6,
    tier: 'described',
    reason: 'chance',
    recounts: null,
    held: null,
    sentences: ['s2.1', 's2.2', 's4.1'],
  },
};
const word = (change: Partial<GroupRow>): GroupRow => ({
  ...theme,
  kind: 'word',
  item: '水',
  rate: 0.01,
  elsewhere_rate: 0.002,
  ...change,
});
const section = (byGroup: readonly GroupRow[]) => sectionOf(groupsSection, { ...discussion, byGroup });
const rowsOf = (byGroup: readonly GroupRow[]) => written(section(byGroup)).filter((line) => line.startsWith('row '));

describe('groupsSection', () => {
  it('is empty where the settings name no groups', () => {
    expect(section([]).blocks).toEqual([]);
  });

  it('has every theme of every group, shares in percent, with the ratio and its interval', () => {
    expect(
      rowsOf([theme, { ...theme, group: '民间', count: 0, people_with: 0, rate: null, log_ratio: null, lr_low: null, q: null }]),
    ).toEqual([
      'row 机关 | 技术 | 3/4 | 3 | 1 | 10% · 3% | ×4.0 | ×0.5–×32.0 | 0.400 | ',
      'row 民间 | 技术 | 0/4 | 0 | 1 | – · 3% | – | – | – | ',
    ]);
  });

  it('has of the words those with evidence first, then those whose interval lies above equal rates, ten of each group', () => {
    const many = Array.from({ length: 11 }, (_, i) => word({ item: `词${i}`, lr_low: 1 }));
    const rows = rowsOf([
      ...many,
      word({ item: '少', lr_low: -1 }),
      word({ item: '强', tier: 'strong', lr_low: -1 }),
      word({ group: '民间', lr_low: 1 }),
    ]);
    const items = rows.map((row) => row.split(' | ')[1]);
    expect(items).toEqual(['强', ...many.slice(0, 9).map(({ item }) => item), '水']);
    // Per 1,000 words.
    expect(rows.at(-1)).toContain('| 10.0 · 2.0 |');
    expect(written(section(many)).join()).toContain('by-group.csv');
  });

  it('opens the sentences of each count, and has as many cells as headings', () => {
    const tables = section([theme, word({ tier: 'hint' })]).blocks.filter(
      (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table',
    );
    expect(tables).toHaveLength(2);
    for (const { columns, rows } of tables) {
      expect(rows[0]).toHaveLength(columns.length);
      expect(rows[0]?.[3]).toEqual([
        expect.objectContaining({ kind: 'count', evidence: expect.objectContaining({ sentences: theme.sentences }) }),
      ]);
    }
  });

  it('says how many people there are, and where they are too few to be told apart', () => {
    const notes = (ways: number) => written(section([{ ...theme, ways }])).filter((line) => line.startsWith('note '))[1];
    expect(notes(126)).toContain('“机关” 4 人');
    expect(notes(126)).not.toContain('只作描述');
    expect(notes(20)).toContain('只作描述');
  });
});
