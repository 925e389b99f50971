import { describe, expect, it } from 'vitest';
import { type Block, plain } from '../../../src/report/document.js';
import { pairsSection } from '../../../src/report/sections/pairs.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;
const tableOf = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }> => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const textsOf = (blocks: readonly Block[]) => tableOf(blocks).rows.map((row) => row.map(plain));

describe('pairsSection', () => {
  it('lists pairs with what both share, how often each is said, and what their turns would give', () => {
    expect(textsOf(pairsSection(partsOf(discussion)).blocks)).toEqual([['模型', '水', '3', '3 · 3', '1.5', '1.00', '0.010']]);
  });

  it('opens the sentences of a term only where they are as many as were counted', () => {
    const termPairs = discussion.termPairs.map((row) => ({ ...row, a_total: 4 }));
    const [row = []] = tableOf(pairsSection(partsOf({ ...discussion, termPairs })).blocks).rows;
    expect(row[3]?.map(({ kind }) => kind)).toEqual(['text', 'text', 'also']);
  });

  it('says that no pair is more than described', () => {
    const termPairs = discussion.termPairs.map((row) => ({ ...row, tier: 'described' as const }));
    expect(pairsSection(partsOf({ ...discussion, termPairs })).blocks.map(({ kind }) => kind)).toEqual(['note']);
  });

  it('is empty without words', () => {
    expect(pairsSection(partsOf(silence)).blocks).toEqual([]);
  });
});
