import { describe, expect, it } from 'vitest';
import { type Block, plain } from '../../../src/report/document.js';
import { differencesSection } from '../../../src/report/sections/differences.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
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
    expect(row.at(-1)).toEqual([{ kind: 'tier', tier: 'strong', direction: 'more' }]);
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
