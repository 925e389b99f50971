import { describe, expect, it } from 'vitest';
import { type Block, plain } from '../../../src/report/document.js';
import { peopleSection } from '../../../src/report/sections/people.js';
import { wordingOf } from '../../../src/report/wording/wording.js';
import { discussion, run, silence } from '../small-discussion.js';

const partsOf = (tables: typeof discussion) => ({ tables, charts: [], run, language: 'zh', wording: wordingOf('zh') }) as const;
const tableOf = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }> => {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const textsOf = (blocks: readonly Block[]) => tableOf(blocks).rows.map((row) => row.map(plain));

describe('peopleSection', () => {
  it('lists everybody with office, turns, characters, questions and share', () => {
    const { blocks } = peopleSection(partsOf(discussion));
    expect(tableOf(blocks).columns.map(({ title }) => title)).toEqual(['发言人', '角色', '机构与职务', '轮数', '字数', '提问', '占比']);
    expect(textsOf(blocks)).toEqual([
      ['甲', '嘉宾', '甲大学 教授；乙研究所 所长', '2', '13', '0', '62%'],
      ['乙', '嘉宾', '', '2', '8', '1', '38%'],
    ]);
  });

  it('has no column for what is known of nobody', () => {
    const speakers = discussion.speakers.map((row) => ({ ...row, role: 'unknown' as const, organisation: [], title: [], questions: 0 }));
    const { blocks } = peopleSection(partsOf({ ...discussion, speakers }));
    expect(tableOf(blocks).columns.map(({ title }) => title)).toEqual(['发言人', '轮数', '字数', '占比']);
  });

  it('opens questions only where as many sentences end in a question mark', () => {
    const asking = discussion.sentences.map((row) => (row.sentence === 's5.1' ? { ...row, text: '人来敲门吗？”' } : row));
    const cellOf = (sentences: typeof discussion.sentences) =>
      tableOf(peopleSection(partsOf({ ...discussion, sentences })).blocks).rows[1]?.[5];
    expect(cellOf(discussion.sentences)).toEqual([{ kind: 'text', text: '1' }]);
    expect(cellOf(asking)).toMatchObject([{ kind: 'opens', text: '1', evidence: { about: ['乙', '？'], sentences: ['s5.1'] } }]);
  });

  it('says how evenly people talk where that was measured', () => {
    const balance = [{ of: 'all', people: 3, silent: 1, gini: 0.25, effective_speakers: 2.5 }] as const;
    const note = peopleSection(partsOf({ ...discussion, balance })).blocks.find(({ kind }) => kind === 'note');
    expect(note?.kind === 'note' && plain(note.content)).toContain(
      '3 人发言的均衡程度相当于 2.5 人均分（基尼系数 0.25，0 为完全均等；1 人没有发言）。',
    );
  });

  it('is empty where nobody speaks', () => {
    expect(peopleSection(partsOf(silence)).blocks).toEqual([]);
  });
});
