import { describe, expect, it } from 'vitest';
import type { HeadSpeakerRow } from '../../../src/data.js';
import { type Block, plain } from '../../../src/report/document.js';
import { differencesSection } from '../../../src/report/sections/differences.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { tierMeaning } from '../../../src/tables/tier-meaning.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;
const tableOf = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }> => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const textsOf = (blocks: readonly Block[]) => tableOf(blocks).rows.map((row) => row.map(plain));

describe('differencesSection', () => {
  it('lists for each speaker the words that are more than described', () => {
    const { blocks } = differencesSection(partsOf(discussion));
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    const [row = []] = tableOf(blocks).rows;
    expect(row.slice(0, 5).map(plain)).toEqual(['模型', '3', '0', '600.0', '120.0–1700.0']);
    // Design effect and false discovery rate, before the grade.
    expect(row.slice(6, 8).map(plain)).toEqual(['1.2', '0.010']);
    expect(row.at(-1)).toEqual([{ kind: 'tier', tier: 'strong' }]);
    expect(tableOf(blocks).columns).toHaveLength(row.length);
  });

  it('lists the words of each speaker with the strong ones first', () => {
    const [word] = discussion.keywordsBySpeaker;
    const tiers = ['hint', 'strong', 'described', 'hint', 'strong'] as const;
    const keywordsBySpeaker = tiers.flatMap((tier, i) => (word ? [{ ...word, term: `词${i}`, tier }] : []));
    const rows = textsOf(differencesSection(partsOf({ ...discussion, keywordsBySpeaker })).blocks);
    expect(rows.map(([term]) => term)).toEqual(['词1', '词4', '词0', '词3']);
  });

  describe('of words with one head', () => {
    const head: HeadSpeakerRow = {
      ...{ speaker: '甲', head: '能源', terms: ['新能源', '清洁能源'], count: 6, elsewhere: 1, expected: 2 },
      ...{ per_thousand: 60, low: 20, high: 130, p_rs: 0.01, deff: 1.3, q_shuffled: 0.05, tier: 'hint', reason: 'correction' },
      ...{ recounts: null, held: null, sentences: ['s2.1', 's2.2', 's4.1'], general: null },
    };

    it('has a table of its own, with every number opening its sentences', () => {
      const { blocks } = differencesSection(partsOf({ ...discussion, headsBySpeaker: [head] }));
      const [, table] = blocks.filter((block) => block.kind === 'table');
      if (table?.kind !== 'table') throw new Error('no table');
      const [row = []] = table.rows;
      const texts = row.map(plain);
      expect(texts.slice(0, 8)).toEqual(['…能源', '新能源、清洁能源', '6', '1', '60.0', '20.0–130.0', '1.3', '0.050']);
      expect(row.at(-1)).toEqual([{ kind: 'tier', tier: 'hint' }]);
      expect(table.columns).toHaveLength(row.length);
      expect(row[2]).toEqual([
        expect.objectContaining({ kind: 'count', evidence: expect.objectContaining({ sentences: head.sentences }) }),
      ]);
    });

    it('has none where all are only described, or of another speaker', () => {
      const tablesOf = (change: Partial<HeadSpeakerRow>) =>
        differencesSection(partsOf({ ...discussion, headsBySpeaker: [{ ...head, ...change }] })).blocks.filter(
          ({ kind }) => kind === 'table',
        );
      expect(tablesOf({ tier: 'described' })).toHaveLength(1);
      expect(tablesOf({ speaker: '丙' })).toHaveLength(1);
      expect(tablesOf({ speaker: '乙' })).toHaveLength(2);
    });
  });

  describe('notes', () => {
    const zh = wordingOf('zh');
    const notesOf = (tables: typeof discussion) =>
      differencesSection(partsOf(tables)).blocks.flatMap((block) => (block.kind === 'note' ? [plain(block.content)] : []));

    it('say why there is no map, where it would have shown chance', () => {
      const map = (p: number | null) => notesOf({ ...discussion, correspondence: { points: [], shares: [0, 0], p } });
      const of = zh.differences.noMap('0.300');
      expect(of).toContain('0.300');
      expect(map(0.3)).toContain(of);
      expect(map(null).join()).not.toContain(of.slice(0, 12));
      const point = { kind: 'speaker', item: '甲', count: 9, x: 0, y: 0, contribution: 1 } as const;
      expect(notesOf({ ...discussion, correspondence: { points: [point], shares: [0.5, 0.2], p: 0.01 } }).join()).not.toContain(
        of.slice(0, 12),
      );
    });

    it('tell of a speaker with strong words what chance gives, of one who cannot be tested the turns, of others nothing', () => {
      const [tested, untested] = discussion.chance;
      if (!tested || !untested) throw new Error('no rows');
      expect(notesOf(discussion)).toContainEqual(expect.stringMatching(/“强”1 个.*打乱 400 次.*0\.0 个/));
      expect(notesOf(discussion)).toContainEqual(expect.stringMatching(/^发言 2 轮/));
      const both = { ...discussion, chance: [tested, { ...untested, testable: 1 as const }] };
      expect(notesOf(both).length).toBe(notesOf(discussion).length - 1);
    });

    it.each([
      { strong: 0.2, hint: 0.33 },
      { strong: 0.01, hint: 0.02 },
    ])('begin with what the grades promise at these limits: %o', (thresholds) => {
      const [first = ''] = notesOf({ ...discussion, basis: { ...discussion.basis, thresholds } });
      expect(first).toContain(tierMeaning('zh', thresholds).strong);
      expect(first).toContain(tierMeaning('zh', thresholds).hint);
    });
  });

  it('gives the ratio to the others only where they say the word', () => {
    const ratioOf = (elsewhere: number) => {
      const keywordsBySpeaker = discussion.keywordsBySpeaker.map((row) => ({ ...row, elsewhere, log_ratio: 2 }));
      return textsOf(differencesSection(partsOf({ ...discussion, keywordsBySpeaker })).blocks)[0]?.[5];
    };
    expect(ratioOf(2)).toBe('×4.0');
    expect(ratioOf(0)).not.toContain('×');
  });

  it('is a note of one person, and where nothing was tested', () => {
    const single = { ...discussion, basis: { ...discussion.basis, speakers: ['甲'] } };
    const untested = { ...discussion, basis: { ...discussion.basis, keyword_tests: 0 } };
    for (const tables of [single, untested]) {
      expect(differencesSection(partsOf(tables)).blocks.map(({ kind }) => kind)).toEqual(['note']);
    }
  });

  it('is a note where nobody speaks', () => {
    expect(differencesSection(partsOf(silence)).blocks.map(({ kind }) => kind)).toEqual(['note']);
  });
});
